/**
 * What people write beside a figure for its unit, in the four languages: a workbook may change its language, and what was typed stays.
 *
 * Used by the Dashboard and the sidebar to tell a KPI's own unit from another one. In small letters and without points.
 * Percentages are told apart before; figures per thousand have no word of their own.
 */
import { TIME_SPELLINGS } from '../number/time-units';

export const UNIT_SPELLINGS: Readonly<Record<'count' | 'seconds' | 'minutes' | 'hours' | 'days', readonly string[]>> = {
  count: [
    ...([
      'number',
      'määrä',
      'antal',
      'bilangan',
      'kpl',
      'kappaletta',
      'pcs',
      'pc',
      'units',
      'stk',
      'styk',
      'buah',
      'unit',
      'biji',
      'keping',
      'kali',
      'kertaa',
      'krt',
      'gange',
    ] as const),
    // What is counted, as people write it behind the figure.
    ...(['lead', 'leads', 'liidi', 'liidiä', 'prospek', 'orang', 'org', 'people', 'hlö', 'henkilöä', 'personer'] as const),
    ...([
      'click',
      'clicks',
      'klik',
      'klikkausta',
      'visits',
      'käyntiä',
      'besøg',
      'lawatan',
      'sessions',
      'istuntoa',
      'sessioner',
      'sesi',
    ] as const),
    ...(['view', 'views', 'näyttökertaa', 'katselua', 'visning', 'visninger', 'tontonan', 'impressions', 'eksponeringer'] as const),
    ...([
      'post',
      'posts',
      'julkaisu',
      'julkaisua',
      'postausta',
      'opslag',
      'hantaran',
      'siaran',
      'video',
      'videos',
      'videota',
      'videoer',
    ] as const),
    ...([
      'followers',
      'seuraajaa',
      'følgere',
      'pengikut',
      'subscribers',
      'tilaajaa',
      'abonnenter',
      'pelanggan',
      'customers',
      'asiakasta',
    ] as const),
    ...([
      'kunder',
      'comments',
      'kommenttia',
      'kommentarer',
      'komen',
      'likes',
      'tykkäystä',
      'suka',
      'shares',
      'jakoa',
      'delinger',
      'saves',
      'tallennusta',
    ] as const),
    ...(['orders', 'tilausta', 'ordrer', 'pesanan', 'sales', 'salg', 'jualan', 'bookings', 'varausta', 'signups', 'tilmeldinger'] as const),
    ...(['meetings', 'tapaamista', 'møder', 'downloads', 'latausta'] as const),
  ],
  seconds: TIME_SPELLINGS.seconds,
  minutes: TIME_SPELLINGS.minutes,
  hours: TIME_SPELLINGS.hours,
  days: TIME_SPELLINGS.days,
};

/** What people write for a currency besides its code, by code. */
export const CURRENCY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'e', 'euro', 'euros', 'euroa', 'euron', 'euroja'],
  DKK: ['kr', 'dkr', 'krone', 'kroner', 'kruunua'],
  SEK: ['kr', 'krona', 'kronor', 'kruunua'],
  NOK: ['kr', 'krone', 'kroner', 'kruunua'],
  MYR: ['rm', 'ringgit'],
  USD: ['$', 'us$', 'dollar', 'dollars', 'dollaria', 'dolar'],
  GBP: ['£', 'pound', 'pounds', 'puntaa', 'pund', 'paun'],
  SGD: ['$', 's$', 'dollar', 'dollars', 'dollaria', 'dolar'],
  AUD: ['$', 'a$', 'dollar', 'dollars', 'dollaria', 'dolar'],
};

/** Hundredths of a currency, by code. */
export const MINOR_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['c', 'cent', 'cents', 'ct', 'snt', 'sentti', 'senttiä'],
  DKK: ['øre'],
  SEK: ['öre', 'øre'],
  NOK: ['øre'],
  MYR: ['sen'],
  USD: ['¢', 'c', 'cent', 'cents', 'senttiä'],
  GBP: ['pence'],
  SGD: ['¢', 'c', 'cent', 'cents'],
  AUD: ['¢', 'c', 'cent', 'cents'],
};

const MINOR: ReadonlySet<string> = new Set(Object.values(MINOR_SPELLINGS).flat());

/** Spans and measures no KPI is counted in: no factor stands behind such a word. */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    'month months mo kk kuukausi kuukautta md mdr måned måneder bulan year years vuosi vuotta år tahun quarter quarters kvartaali',
    'kvartaalia kvartal kvartaler suku workday workdays työpäivää arkipäivää arbejdsdag arbejdsdage hverdag hverdage',
    'setengah dozen dozens tusina tusinaa dusin lusin kg km',
  ]
    .join(' ')
    .split(' '),
);

const CURRENCY_WORDS: ReadonlySet<string> = new Set(Object.values(CURRENCY_SPELLINGS).flat());

const plain = (typed: string): string => typed.replace(/\.$/, '').toLowerCase();

/** Whether a unit is the hundredth of a currency. @example isMinorUnit('Øre') // true */
export const isMinorUnit = (typed: string): boolean => MINOR.has(plain(typed));

const isCode = (typed: string): boolean => CURRENCY_SPELLINGS[typed.toUpperCase()] !== undefined;

/** Whether a code names the currency of a sign or word. @example isCodeOf('USD', '$') // true */
export const isCodeOf = (code: string, sign: string): boolean => CURRENCY_SPELLINGS[code]?.includes(plain(sign)) === true;

/** Whether a word or sign names a currency. @example isCurrencyWord('kr.') // true */
export function isCurrencyWord(typed: string): boolean {
  return /^(?:[A-Z]{1,3})?\p{Sc}$/u.test(typed) || CURRENCY_SPELLINGS[typed] !== undefined || CURRENCY_WORDS.has(plain(typed));
}

/** Whether a word behind a figure is a unit of something else. @example isForeignUnit('mdr.') // true */
export const isForeignUnit = (typed: string): boolean => FOREIGN.has(plain(typed));

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(UNIT_SPELLINGS),
    TIME_SPELLINGS.weeks,
    TIME_SPELLINGS.milliseconds,
    ...Object.values(CURRENCY_SPELLINGS),
    ...MINOR,
  ].flat(),
);

/** Whether a unit, as typed, is one anybody counts in; none at all is. @example isKnownUnit('kr.') // true */
export function isKnownUnit(typed: string): boolean {
  if (typed === '' || typed === '%' || typed === '‰' || typed === 'pp' || typed === 'bp') return true;
  return /^(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3})$/u.test(typed) || isCode(plain(typed)) || KNOWN.has(plain(typed));
}
