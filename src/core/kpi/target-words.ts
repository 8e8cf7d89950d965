/**
 * Bounds and ranges in words of the four languages, put into signs: "at least 90%", "vähintään 90 %", "500+", "mellem 10 og 15". Words with
 * two readings are asked about by two-readings.ts. Used by read-target.ts.
 */

const AT_LEAST = [
  ...([
    'at least',
    'no less than',
    'not less than',
    'not below',
    'minimum',
    'min.',
    'over',
    'above',
    'more than',
    'greater than',
    'higher than',
  ] as const),
  ...(['no fewer than', 'not under', 'a minimum of', 'minimum of', 'greater than or equal to'] as const),
  ...(['sekurang-kurangnya', 'paling sedikit', 'tidak kurang daripada', 'tidak kurang', 'lebih daripada', 'melebihi'] as const),
  ...(['sekurangnya', 'sekurang kurangnya', 'paling kurang', 'tidak kurang dari', 'lebih dari', 'di atas', 'minima'] as const),
  ...(['vähintään', 'väh.', 'yli', 'enemmän kuin', 'ainakin', 'ei alle', 'minimissään', 'minimi'] as const),
  ...(['mindst', 'mere end', 'ikke under', 'ikke mindre end', 'flere end', 'højere end', 'større end'] as const),
];
const AT_MOST = [
  ...([
    'at most',
    'no more than',
    'not more than',
    'not above',
    'maximum',
    'max',
    'max.',
    'under',
    'below',
    'less than',
    'fewer than',
  ] as const),
  ...(['lower than', 'not over', 'not exceeding', 'not to exceed', 'a maximum of', 'maximum of', 'less than or equal to'] as const),
  ...(['paling banyak', 'selebih-lebihnya', 'maksimum', 'tidak lebih daripada', 'tidak melebihi', 'kurang daripada', 'bawah'] as const),
  ...(['tidak lebih dari', 'tidak lebih', 'tak lebih', 'kurang dari', 'di bawah', 'paling tinggi', 'maksima'] as const),
  ...(['enintään', 'korkeintaan', 'vähemmän kuin', 'ei yli', 'ei enempää kuin', 'enint.', 'maksimi'] as const),
  ...(['højst', 'maks', 'maks.', 'mindre end', 'ikke over', 'ikke mere end', 'maksimalt', 'maksimum', 'lavere end', 'færre end'] as const),
];
const OR_MORE = [
  'or more',
  'or higher',
  'or above',
  'or over',
  'and up',
  'and above',
  'and over',
  'at least',
  'plus',
  'dan ke atas',
  'dan lebih',
  'eller derover',
  'og derover',
  'og op',
  'minimi',
  'atau lebih',
  'ke atas',
  'minimum',
  'tai enemmän',
  'tai yli',
  'eller mere',
  'og opefter',
];
const OR_LESS = [
  'or less',
  'or lower',
  'or fewer',
  'or under',
  'or below',
  'and under',
  'and below',
  'at most',
  'maximum',
  'dan ke bawah',
  'eller derunder',
  'og derunder',
  'maksimum',
  'maksimi',
  'atau kurang',
  'ke bawah',
  'max',
  'max.',
  'maks',
  'maks.',
  'tai vähemmän',
  'tai alle',
  'eller mindre',
  'eller færre',
];

/** The longest first, so that "no more than" is not taken for "more than" with something in front. */
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/\./g, '\\.').replace(/ /g, '\\s+'))
    .join('|');

const SPELLINGS: readonly { readonly pattern: RegExp; readonly signs: string }[] = [
  { pattern: new RegExp(`^(?:${oneOf(AT_MOST)})\\s+(?=(?:\\p{L}{1,3}\\.?\\s*)?\\P{L}*\\d)(.+)$`, 'isu'), signs: '≤ $1' },
  { pattern: new RegExp(`^(?:${oneOf(AT_LEAST)})\\s+(?=(?:\\p{L}{1,3}\\.?\\s*)?\\P{L}*\\d)(.+)$`, 'isu'), signs: '≥ $1' },
  { pattern: new RegExp(`^(.*\\d.*?)\\s+(?:${oneOf(OR_MORE)})$`, 'isu'), signs: '≥ $1' },
  { pattern: new RegExp(`^(.*\\d.*?)\\s+(?:${oneOf(OR_LESS)})$`, 'isu'), signs: '≤ $1' },
  // A sign in front says that it is a change, not a bound.
  { pattern: /^([^+\-−–<>≤≥=]*\d[^+\-−–]*?)\s*\+$/su, signs: '≥ $1' },
  // In Finnish the word stands behind, and figures may have its case: 10:n ja 15:n välillä.
  { pattern: /^(\P{L}*\d[^:]*?)(?::n)?\s+ja\s+(\P{L}*\d[^:]*?)(?::n)?\s+väli(?:llä|ltä|ssä)$/isu, signs: '$1–$2' },
  { pattern: /^(?:between|antara|mellem|välillä)\s+(.*\d.*?)\s+(?:and|dan|og|hingga|&|[-–])\s+(.*\d.*)$/isu, signs: '$1–$2' },
  { pattern: /^([^a-zäö]*\d.*?)\s+(?:to|hingga|sampai|til)\s+(\P{L}*\d.*)$/isu, signs: '$1–$2' },
  { pattern: /^([^.…]*\d)\s*(?:…|\.{2,3})\s*(\d.*)$/su, signs: '$1–$2' },
];

/** Nobody writes a target in more signs than this; a pasted page is not searched for words, which would take time that grows with its cube. */
const LONGEST = 100;

/**
 * The text with its words as signs; any other text as it is.
 *
 * @example boundsInSigns('at least 90%') // '≥ 90%'
 * @example boundsInSigns('10 til 15 %') // '10–15 %'
 */
export function boundsInSigns(text: string): string {
  if (text.length > LONGEST) return text;
  const found = SPELLINGS.find(({ pattern }) => pattern.test(text));
  return found === undefined ? text : text.replace(found.pattern, found.signs);
}
