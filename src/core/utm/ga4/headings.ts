/**
 * What the columns of a GA4 export are called in the four languages. Used by ga4-export.ts.
 *
 * GA4 exports in the language of the person's account and renames columns now and then, so headings are matched by their words, and a
 * person can name a column when none matches.
 */

/** A column that the import understands: what a row is about, and its counts. */
export type Ga4Column =
  | 'source'
  | 'medium'
  | 'source_medium'
  | 'campaign'
  | 'content'
  | 'id'
  | 'event'
  | 'clicks'
  | 'conversions'
  | 'event_count';

/** Scopes and other words in front or behind that do not change what a column is. */
const NOISE =
  /\b(?:session|sessions?kampagnens|first user|manual|user|sesi|pengguna pertama|istunnon|ensimmäisen käyttäjän|manuaalinen|sessionens|første bruger|brugerens første|manuel|manuelt)\b/g;

/** Whole headings after the noise is gone, in the order in which they are tried. */
const HEADINGS: readonly (readonly [column: Ga4Column, heading: RegExp])[] = [
  [
    'content',
    /^(?:ad content|utm_content|content|kandungan iklan|kandungan|mainoksen sisältö|mainossisältö|sisältö|annonceindhold|indhold)$/,
  ],
  ['id', /^(?:campaign id|utm_id|id kempen|kampanjan tunnus|kampanjatunnus|kampanjan id|kampagne-?\s?id|kampagnens id)$/],
  [
    'source_medium',
    /^(?:source\s*\/\s*medium|sumber\s*\/\s*(?:medium|media)|lähde\s*\/\s*(?:media|tietoväline|medium)|kilde\s*\/\s*(?:medie|medium))$/,
  ],
  ['campaign', /^(?:campaign(?: name)?|utm_campaign|kempen|nama kempen|kampanja|kampanjan nimi|kampagne|kampagnenavn|sessionskampagne)$/],
  ['source', /^(?:source|utm_source|sumber|lähde|kilde|sessionskilde)$/],
  ['medium', /^(?:medium|utm_medium|media|tietoväline|medie|sessionsmedie)$/],
  ['event', /^(?:event name|nama peristiwa|nama acara|tapahtuman nimi|hændelsesnavn|begivenhedsnavn|navn på hændelse)$/],
  [
    'event_count',
    /^(?:event count|kiraan peristiwa|bilangan peristiwa|kiraan acara|tapahtumien määrä|tapahtumamäärä|antal hændelser|hændelsesantal|antal begivenheder)$/,
  ],
  [
    'conversions',
    /^(?:key events|conversions|peristiwa utama|acara utama|penukaran|avaintapahtumat|konversiot|nøglehændelser|vigtige hændelser|nøglebegivenheder|konverteringer)$/,
  ],
  ['clicks', /^(?:sessions|clicks|link clicks|klik|klik pautan|sesi|istunnot|istuntoja|klikkaukset|klikit|sessioner|linkklik)$/],
];

/**
 * The column that a heading means; null for one the import does not use.
 *
 * @example ga4Column('Session campaign') // 'campaign'
 * @example ga4Column('Istunnon lähde / tietoväline') // 'source_medium'
 * @example ga4Column('Engaged sessions') // null
 */
export function ga4Column(heading: string): Ga4Column | null {
  const whole = heading.trim().toLowerCase().replace(/\s+/g, ' ');
  const plain = whole.replace(NOISE, '').replace(/\s+/g, ' ').trim();
  return (HEADINGS.find(([, pattern]) => pattern.test(whole)) ?? HEADINGS.find(([, pattern]) => pattern.test(plain)))?.[0] ?? null;
}
