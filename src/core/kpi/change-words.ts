/**
 * Changes in words of the four languages, put into signs: "double", "20% more", "kasvu 20 %", "halvere". Used by read-target.ts.
 * "Half" is none of them: it may be 50%. A percentage with a word of growth is a relative change, percentage points stay points.
 */

const POINTS = String.raw`percentage points?|pp|procentpoint|pct\.? ?point|%-?point|prosenttiyksikköä|%-yks(?:ikköä|\.)?|mata peratus`;
const AMOUNT = String.raw`(\d[\d.,]*\s*(?:${POINTS}|%|pct\.?|prosenttia|peratus))`;
const MORE =
  'more|higher|up|increase|growth|enemmän|lisää|kasvua?|korkeampi|suurempi|mere|flere|højere|op|vækst|lebih|lebih banyak|lebih tinggi|above baseline';
const LESS =
  'less|lower|fewer|down|decrease|reduction|vähemmän|pienempi|matalampi|laskua?|mindre|lavere|færre|ned|kurang|lebih rendah|below baseline';
const GROW =
  'up|grow|grow by|increase|increase by|increase of|raise by|kasvu|kasvaa|kasvata|nosta|nousee|nousu|øg|øge|øges med|stig|stige|stige med|op|vækst|naik|kenaikan|tambah|meningkat|bertambah|baseline \\+';
const SHRINK =
  'down|reduce|reduce by|decrease|decrease by|cut|cut by|laske|laskee|vähennä|vähenee|pienenee|sænk|reducer|fald|falde|falde med|ned|turun|kurangkan|berkurang|menurun|baseline [-−–]';
const DOUBLE =
  'double|double it|doubling|twice|twice the baseline|tuplaa|tuplata|tuplaus|tuplaantuu|kaksinkertaistuu|kaksinkertaista|kaksinkertainen|kaksinkertaistaa|fordobl|fordoble|fordobles|fordobling|dobbelt|dobbelt så meget|gandakan|ganda dua|dua kali ganda';
const TRIPLE = 'triple|three times|triplaa|kolminkertainen|tredobl|tredoble|tredobbelt|tiga kali ganda';
const HALF = 'halve|halve it|halving|puolita|puolittaa|puolittuu|halvér|halver|halveres|halvere|halvering';

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');

const SPELLINGS: readonly { readonly pattern: RegExp; readonly signs: string }[] = [
  { pattern: new RegExp(`^\\+?${AMOUNT}\\s+(?:${MORE})$`, 'iu'), signs: '+$1' },
  { pattern: new RegExp(`^[-−–]?${AMOUNT}\\s+(?:${LESS})$`, 'iu'), signs: '-$1' },
  { pattern: new RegExp(`^(?:${GROW})\\s*${AMOUNT}$`, 'iu'), signs: '+$1' },
  { pattern: new RegExp(`^(?:${SHRINK})\\s*${AMOUNT}$`, 'iu'), signs: '-$1' },
  { pattern: whole(DOUBLE), signs: '+100%' },
  { pattern: whole(TRIPLE), signs: '+200%' },
  { pattern: whole(HALF), signs: '-50%' },
];

/** Nobody writes a target in more signs than this. */
const LONGEST = 60;

/**
 * The text with its change in signs; any other text as it is.
 *
 * @example changeInSigns('20 % mere') // '+20 %'
 * @example changeInSigns('double') // '+100%'
 */
export function changeInSigns(text: string): string {
  if (text.length > LONGEST) return text;
  const found = SPELLINGS.find(({ pattern }) => pattern.test(text));
  return found === undefined ? text : text.replace(found.pattern, found.signs);
}
