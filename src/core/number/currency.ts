/**
 * The currencies a cycle can have: their codes, how people write amounts in them, and what a figure of the same order is in each. Used for
 * the list in wizard and Setup, for targets as typed, number formats and examples of playbooks. Pure.
 */

interface CurrencyHabit {
  /** Sign or abbreviation as people write it. */
  readonly currency: string;
  readonly currencyFirst: boolean;
}

interface Currency extends CurrencyHabit {
  /** Units that buy about what one euro buys, as prices of advertising and leads stood in ORDER_DATE: for examples, not for accounts. */
  readonly order: number;
  /** Beginnings of the names people write in place of the code, in four languages. */
  readonly names: readonly string[];
}

/** Orders of size as of November 2026. */
const CURRENCIES_BY_CODE = {
  EUR: { currency: '€', currencyFirst: false, order: 1, names: ['euro'] },
  DKK: { currency: 'kr.', currencyFirst: false, order: 6.8, names: ['krone', 'kr', 'danske', 'tanskan', 'danish'] },
  MYR: { currency: 'RM', currencyFirst: true, order: 4.4, names: ['ringgit', 'rm'] },
  USD: { currency: '$', currencyFirst: true, order: 1, names: ['dollar', 'dolar', 'dollari', 'us', '$'] },
  GBP: { currency: '£', currencyFirst: true, order: 0.85, names: ['pound', 'pund', 'punta', 'paun', 'sterling'] },
  SEK: { currency: 'kr', currencyFirst: false, order: 10, names: ['kronor', 'kruunu', 'svensk', 'swedish', 'ruotsin'] },
  NOK: { currency: 'kr', currencyFirst: false, order: 10, names: ['norsk', 'norske', 'norwegian', 'norjan'] },
  SGD: { currency: 'SGD', currencyFirst: true, order: 1.4, names: ['singapore', 'singapur'] },
  AUD: { currency: 'AUD', currencyFirst: true, order: 1.6, names: ['australia', 'australsk'] },
} as const satisfies Readonly<Record<string, Currency>>;

const BY_CODE: Readonly<Record<string, Currency>> = CURRENCIES_BY_CODE;

/** Codes in the order in which lists show them. */
export const CURRENCIES: readonly string[] = Object.keys(BY_CODE);

/** An unknown code is written as it is, before the figure. `currencyHabit('DKK')` → kr. behind the figure */
export function currencyHabit(code: string): CurrencyHabit {
  return BY_CODE[code] ?? { currency: code, currencyFirst: true };
}

/**
 * Digits with their currency, the one way in which sentences, targets and number formats write it: a sign stands at the digits, letters and
 * what follows stand off by a blank that does not break.
 * Example: `withCurrency('22', 'USD')` → '$22'; 'MYR' → 'RM 22'; 'DKK' → '22 kr.'
 */
export function withCurrency(digits: string, code: string): string {
  const { currency, currencyFirst } = currencyHabit(code);
  if (!currencyFirst) return `${digits}\u00a0${currency}`;
  return `${currency}${/\p{L}$/u.test(currency) ? '\u00a0' : ''}${digits}`;
}

/** The code that was typed, in any case; null for what is none of the list. Example: `readCurrency(' dkk')` → 'DKK'; 'Kroner' → null. */
export function readCurrency(text: string): string | null {
  const code = text.trim().toUpperCase();
  return BY_CODE[code] === undefined ? null : code;
}

/** The code somebody may have meant; null where nothing is near. Example: `nearestCurrency('Kroner')` → 'DKK'; 'DK' → 'DKK'. */
export function nearestCurrency(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const named = CURRENCIES.find(
    code => BY_CODE[code]?.names.some(name => typed.startsWith(name)) || BY_CODE[code]?.currency === text.trim(),
  );
  return named ?? CURRENCIES.find(code => code.toLowerCase().startsWith(typed.slice(0, 2))) ?? null;
}

/**
 * An amount of the same order in another currency, rounded to two digits; the amount itself where one of the codes is not on the list.
 * Example: `sameOrder(170, 'DKK', 'USD')` → 25; to MYR → 110.
 */
export function sameOrder(amount: number, from: string, to: string): number {
  const [old, fresh] = [BY_CODE[from], BY_CODE[to]];
  if (from === to || old === undefined || fresh === undefined || amount === 0) return amount;
  return Number(((amount * fresh.order) / old.order).toPrecision(2));
}
