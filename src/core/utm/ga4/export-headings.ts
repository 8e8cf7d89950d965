/**
 * What the columns of an export are called: GA4 in its four interface languages and by its API names, Meta, TikTok, LinkedIn, Google Ads and
 * YouTube. Used by export-table.ts and export-rows.ts.
 *
 * Tools export in the language of the person's account and rename columns now and then, so headings are matched by their words.
 */

/** A column that the import understands: what a row is about, the days it counts, and its counts. */
export type ExportColumn =
  | 'source'
  | 'medium'
  | 'source_medium'
  | 'campaign'
  | 'content'
  | 'id'
  | 'page'
  | 'event'
  | 'period'
  | 'clicks'
  | 'conversions'
  | 'event_count';

/** Scopes and other words in front or behind that do not change what a column is. */
const NOISE =
  /\b(?:for session(?:en)?|session|sessions?kampagnens|first user|manual|user|sesi|pengguna pertama|istunnon|ensimmäisen käyttäjän|manuaalinen|(?:for )?sessionens?|første bruger|brugerens første|manuelt?)\b/g;

/** Whole headings after the noise is gone. Where a table has several of a kind, the one that stands further up here is taken. */
const HEADINGS: readonly (readonly [column: ExportColumn, heading: RegExp])[] = [
  [
    'content',
    /^(?:ad content|utm content|content|kandungan iklan|kandungan|mainoksen sisältö|mainossisältö|sisältö|annonceindhold|indhold)$/,
  ],
  ['content', /^(?:ad name|creative name|nama iklan|mainoksen nimi|annoncenavn|annoncens navn)$/],
  ['id', /^(?:campaign id|utm id|id kempen|kampanjan tunnus|kampanjatunnus|kampanjan id|kampagne-?\s?id|kampagnens id)$/],
  [
    'source_medium',
    /^(?:source\s*\/?\s*medium|sumber\s*\/\s*(?:medium|media)|lähde\s*\/\s*(?:media|tietoväline|medium)|(?:sessions)?kilde\s*\/\s*-?(?:medie|medium))$/,
  ],
  [
    'page',
    /^(?:landing page(?: \+ query string)?(?: url)?|long url|(?:full )?page (?:location|url)|link url|target url|destination link|halaman (?:landing|destinasi)(?: \+ rentetan pertanyaan)?|aloitussivu(?: \+ kyselymerkkijono)?|(?:laskeutumissivu|landingsside)(?: \+ .*)?|destinationsside(?: \+ forespørgselsstreng)?|website url|final url|destination url)$/,
  ],
  [
    'campaign',
    /^(?:campaign(?: name)?|utm campaign|kempen|nama kempen|kampanja|kampanjan nimi|kampagne|kampagnenavn|kampagnens navn|sessionskampagne)$/,
  ],
  ['source', /^(?:source|utm source|sumber|lähde|kilde|sessionskilde)$/],
  ['medium', /^(?:medium|utm medium|media|tietoväline|medie|sessionsmedie)$/],
  ['event', /^(?:event name|nama peristiwa|nama acara|tapahtuman nimi|hændelsesnavn|begivenhedsnavn|navn på hændelse)$/],
  [
    'period',
    /^(?:date range|date comparison|comparison|segment|segmen|segmentti|julat tarikh|perbandingan|ajanjakso|päivämääräväli|vertailu|datointerval|datoperiode|sammenligning)$/,
  ],
  [
    'event_count',
    /^(?:event count|kiraan peristiwa|bilangan peristiwa|kiraan acara|tapahtumien määrä|tapahtumamäärä|antal hændelser|hændelsesantal|antal begivenheder)$/,
  ],
  [
    'conversions',
    /^(?:key events|conversions|[ck]onv\.?|peristiwa (?:utama|penting)|acara utama|penukaran|avaintapahtumat|tärke(?:ät|immät) tapahtumat|konversiot|muunnokset|nøglehændelser|vigtige hændelser|nøglebegivenheder|konverteringer|goal completions(?: all)?)$/,
  ],
  ['conversions', /^(?:website leads|leads|website purchases|liidit|prospektif|kundeemner)$/],
  ['clicks', /^(?:sessions|(?:bilangan )?sesi|istunnot|istuntoja|istuntojen määrä|(?:antal )?sessioner|visits|lawatan|käynnit|besøg)$/],
  [
    'clicks',
    /^(?:(?:inline )?link clicks|clicks \(destination\)|destination clicks|clicks to landing page|landing page clicks|klik (?:pada )?pautan|klik \(destinasi\)|url clicks|website clicks|linkin (?:klikkaukset|klikit|napsautukset)|linkkien (?:klikkaukset|napsautukset)|linkkiklikkaukset|klikkaukset \(kohde\)|linkklik|klik på links?|klik \(destination\))$/,
  ],
  ['clicks', /^(?:(?:pin )?outbound clicks|klik keluar|ulospäin suuntautuvat klikkaukset|udgående klik|swipe ups|swipes)$/],
  [
    'clicks',
    /^(?:clicks|klik|klikkaukset|klikit|napsautukset|card clicks|end screen element clicks|loppuruutuelementtien klikkaukset|klik på slutskærmelementer)$/,
  ],
];

const FIRST_USER = /first user|pengguna pertama|ensimmäisen käyttäjän|første/;

/** Any count of clicks, whatever it counts. */
const CLICK_WORD = /\b(?:clicks?|klik|klikk|taps?)|klikkau|klikit|sessio|istun/;

/** How a heading reads once camel case, underscores and cases are gone: `sessionManualAdContent` is "session manual ad content". */
function plainHeading(heading: string): string {
  return (
    heading
      .trim()
      .replace(/^ga:/i, '')
      .replace(/([a-z])(?=[A-Z])/g, '$1 ')
      // A table copied from the screen says by which column it is sorted.
      .replace(/[_▲▼△▽↑↓⇅]/g, ' ')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Where in the list a heading stands, -1 for none. */
function placeOf(heading: string): number {
  const whole = plainHeading(heading);
  const plain = whole.replace(NOISE, '').replace(/\s+/g, ' ').trim();
  const place = HEADINGS.findIndex(([, pattern]) => pattern.test(whole));
  return place >= 0 ? place : HEADINGS.findIndex(([, pattern]) => pattern.test(plain));
}

/**
 * The column that a heading means; null for one the import does not use.
 *
 * @example exportColumn('Session campaign') // 'campaign'
 * @example exportColumn('sessionSourceMedium') // 'source_medium'
 * @example exportColumn('Engaged sessions') // null
 */
export function exportColumn(heading: string): ExportColumn | null {
  return HEADINGS[placeOf(heading)]?.[0] ?? null;
}

/** A known column, a conversion by its own name, or a column that is not used. */
export type Column = ExportColumn | { readonly event: string } | null;

/** What stands in front of an event's name in a column that counts it alone: `keyEvents:generate_lead`, `Key events: generate_lead`. */
const OF_EVENT = /^(?:(?:key ?events?|conversions?|event ?count)\s*:\s*|count_)/i;

const TAG_COLUMNS: readonly ExportColumn[] = ['source', 'medium', 'source_medium', 'campaign', 'content', 'id', 'page'];
const COUNT_COLUMNS: readonly ExportColumn[] = ['clicks', 'conversions', 'event_count'];

/** Whether a column says what a row is about. @example isTag('campaign') // true */
export const isTag = (column: Column): boolean => typeof column === 'string' && TAG_COLUMNS.includes(column);
/** Whether a column counts something. @example isCountColumn({ event: 'sign_up' }) // true */
export const isCountColumn = (column: Column): boolean => column !== null && (typeof column === 'object' || COUNT_COLUMNS.includes(column));

/**
 * What each heading of a row means; of several columns of a kind the one whose name says most. `events` are the team's conversions, whose
 * names are headings too.
 *
 * @example exportColumns(['Campaign', 'Clicks', 'Link clicks', 'generate_lead'], ['generate_lead']) // ['campaign', null, 'clicks', { event: 'generate_lead' }]
 */
export function exportColumns(headings: readonly string[], events: readonly string[]): readonly Column[] {
  const places = headings.map(placeOf);
  return headings.map((heading, at) => {
    const counted = heading.trim().replace(OF_EVENT, '').toLowerCase();
    const event = events.find(name => name !== '' && counted === name.toLowerCase());
    if (event !== undefined) return { event };
    const place = places[at] ?? -1;
    const kind = HEADINGS[place]?.[0];
    if (kind === undefined) return null;
    const best = Math.min(...places.filter(each => HEADINGS[each]?.[0] === kind));
    // Where both stand, the session says what brought it; the first user may have come years ago.
    const alike = headings.flatMap((_, other) => (places[other] === place ? [other] : []));
    const meant = alike.find(other => !FIRST_USER.test(plainHeading(headings[other] ?? ''))) ?? alike[0];
    return place === best && meant === at ? kind : null;
  });
}

/** Whether a heading counts clicks of a kind that the import does not know. @example isClickLike('Clicks (all)') // true */
export function isClickLike(heading: string): boolean {
  return (
    CLICK_WORD.test(plainHeading(heading)) &&
    !/rate|ctr|%|cost|cpc|per |aste|hinta|pris|kos |kadar|andel|engaged|sitoutun|engage/.test(plainHeading(heading))
  );
}
