/**
 * Which KPI a heading may mean, by words of four languages. Used by the import of check-ins to suggest a column, never to take it: a person sees
 * and changes every suggestion before anything is written.
 */
import type { AmountUnit } from '../kpi/read-amount';
import type { Aggregate } from '../series/check-in';
import type { FigureRole, PointedFigures } from './pointing';

/** What a suggestion needs to know of a KPI. */
export interface NamedKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: AmountUnit['unit'];
  readonly aggregate: Aggregate;
}

type Kind = 'count' | 'rate' | 'money' | 'time';

/** Words of what is measured; a heading and a KPI that both have them, and are of one kind, may be the same. */
const MEANINGS: readonly (readonly [kind: Kind, words: RegExp])[] = [
  ['rate', /\bctr\b|click.?through rate|link clicks? rate|kadar klik|klikkausprosentti|klikkausaste|klikprocent|klikrate/],
  ['rate', /engagement rate|kadar (?:penglibatan|interaksi)|sitoutumisaste|sitoutumisprosentti|engagementrate|interaktionsrate/],
  ['rate', /conversion rate|kadar penukaran|konversioaste|konversioprosentti|konverteringsrate|konverteringsprocent/],
  [
    'rate',
    /retention|percentage viewed|pengekalan|peratus\p{L}*(?: purata)? (?:di)?tonton|pysyvyys|katseluprosentti|fastholdelse|procentdel (?:set|vist)/u,
  ],
  [
    'time',
    /view duration|view time|watch time|tempoh tontonan|masa tontonan|katseluaika|katselun kesto|visningsvarighed|visningstid|seertid/,
  ],
  [
    'money',
    /cost per (?:lead|result)|kos (?:se|per|setiap|bagi setiap) ?(?:petunjuk|prospek|hasil|keputusan)|(?:liidin|tuloksen) hinta|(?:hinta|kustannus|kulu)\/? ?(?:per )?(?:liidi|tulos)|pris pr\.? (?:lead|kundeemne|resultat)/,
  ],
  ['money', /revenue|purchase value|conversion value|hasil jualan|pendapatan|tulot|liikevaihto|omsætning|indtægter/],
  [
    'count',
    /impressions|\bimpr\.|\btera\b|tera(?:an|paparan)|tanggapan|impresi|näyttökerrat|näytöt|eksponeringer|\beksp\.|visninger af indhold/,
  ],
  ['count', /\bleads?\b|petunjuk|prospektif|liidi|liidit|kundeemner/],
  ['count', /\bviews?\b|tontonan|katselukerrat|katselut|visninger/],
  ['count', /brand searches|carian jenama|brändihaut|brandsøgninger/],
  ['count', /link clicks|\bclicks\b|\bklik\b|klikkaukset|napsautukset/],
];

/** Headings of the day, of the first and the last day of a row, and of the channel. */
const DAY =
  /^(?:date|day|week|nth day|by day|tarikh|hari|minggu|hari ke-?n|(?:meng)?ikut hari|(?:n\. )?päivä|päivämäärä|viikko|päivän mukaan|dato|dag|uge|n(?:'|’)?te dag|efter dag|time)$/;
const FROM =
  /^(?:start date|reporting starts|tarikh mula|pelaporan bermula|permulaan pelaporan|aloituspäivä|alkamispäivä|raportoinnin alku|startdato|rapportering starter)$/;
const UNTIL =
  /^(?:end date|reporting ends|pelaporan berakhir|akhir pelaporan|tarikh (?:akhir|tamat)|raportoinnin loppu|päättymispäivä|lopetuspäivä|rapportering slutter|slutdato)$/;
const CHANNEL = /^(?:channel|platform|publisher platform|saluran|kanava|alusta|kanal)$/;

function kindOf({ unit, aggregate }: NamedKpi): Kind | null {
  if (unit === 'percent') return 'rate';
  if (unit === 'money') return 'money';
  if (unit === 'seconds' || unit === 'minutes' || unit === 'hours') return 'time';
  return unit === 'count' && aggregate === 'sum' ? 'count' : null;
}

/** LinkedIn writes the zone behind its days. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\s*\([^)]*\butc\)$/, '')
    .replace(/\s+/g, ' ');

/** The time of all views together, which is no time of one view. */
const WHOLE_TIME = /\((?:hours|hrs|jam|tun\p{L}+|timer)\)|^(?:watch time|total|jumlah|katseluaika|visningstid|samlet)|yhteensä$/u;
const AVERAGE = /average|avg|purata|keskim|gennemsn|gns/;

/** A count that says "per" or "rate" is no count. */
const RATIO = /rate|ratio|%|\bper\b|\bpr\.|kadar|aste\b|prosentti|procent|hinta|cost|kos\b|pris/;

/**
 * A column for each role that a heading's words suggest: the first one of a kind, and of a KPI only where unit and meaning fit. By its first `values` a
 * column of days in which none stands ("Lifetime") is none.
 *
 * @example suggestedColumns(['Date', 'Leads'], [leads]) // { day: 0, 'value:leads_week': 1 }
 */
export function suggestedColumns(
  headings: readonly string[],
  kpis: readonly NamedKpi[],
  values: readonly (readonly string[])[] = [],
): PointedFigures {
  const isBare = (at: number): boolean => values[at]?.every(value => !/\d/.test(value)) === true;
  const found = new Map<FigureRole, number>();
  for (const [at, heading] of headings.entries()) {
    const role = roleOf(plain(heading), kpis);
    if (role === null || found.has(role) || ((role === 'day' || role === 'until') && isBare(at))) continue;
    found.set(role, at);
  }
  // Beside a day of its own, the days of the whole report say nothing of a row.
  const from = headings.findIndex((heading, at) => FROM.test(plain(heading)) && !isBare(at));
  if (from >= 0 && found.has('day')) found.delete('until');
  else if (from >= 0) found.set('day', from);
  return Object.fromEntries(found);
}

function roleOf(heading: string, kpis: readonly NamedKpi[]): FigureRole | null {
  if (DAY.test(heading)) return 'day';
  if (UNTIL.test(heading)) return 'until';
  if (CHANNEL.test(heading)) return 'channel';
  const named = kpis.find(({ name }) => plain(name) === heading);
  if (named !== undefined) return `value:${named.id}`;
  const meaning = MEANINGS.find(([kind, words]) => words.test(heading) && (kind !== 'count' || !RATIO.test(heading)));
  if (meaning === undefined) return null;
  const [kind, words] = meaning;
  const isWhole = kind === 'time' && WHOLE_TIME.test(heading) && !AVERAGE.test(heading);
  const fitting = kpis.filter(
    kpi =>
      kindOf(kpi) === kind &&
      (kind !== 'time' || isWhole === (kpi.aggregate === 'sum')) &&
      (words.test(plain(kpi.name)) || words.test(plain(kpi.id))),
  );
  const [only] = fitting;
  // Of two that fit a person says which is meant.
  return only === undefined || fitting.length > 1 ? null : `value:${only.id}`;
}
