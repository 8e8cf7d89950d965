/** How people write an amount in a currency. Used for targets as typed and for number formats. Pure. */

interface CurrencyHabit {
  /** Sign or abbreviation as people write it. */
  readonly currency: string;
  readonly currencyFirst: boolean;
}

const HABITS: Readonly<Record<string, CurrencyHabit>> = {
  EUR: { currency: '€', currencyFirst: false },
  DKK: { currency: 'kr.', currencyFirst: false },
  SEK: { currency: 'kr', currencyFirst: false },
  NOK: { currency: 'kr', currencyFirst: false },
  MYR: { currency: 'RM', currencyFirst: true },
  USD: { currency: '$', currencyFirst: true },
  GBP: { currency: '£', currencyFirst: true },
};

/** An unknown code is written as it is, before the figure. `currencyHabit('DKK')` → kr. behind the figure */
export function currencyHabit(code: string): CurrencyHabit {
  return HABITS[code] ?? { currency: code, currencyFirst: true };
}
