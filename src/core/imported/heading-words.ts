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
  ['rate', /retention|percentage viewed|pengekalan|katsojapysyvyys|pysyvyys|fastholdelse|seerfastholdelse/],
  ['time', /view duration|view time|watch time|tempoh tontonan|masa tontonan|katseluaika|katselun kesto|visningsvarighed|visningstid/],
  [
    'money',
    /cost per (?:lead|result)|kos (?:se|per) ?(?:petunjuk|prospek|hasil)|liidin hinta|tuloksen hinta|pris pr\.? (?:lead|kundeemne|resultat)/,
  ],
  ['money', /revenue|purchase value|conversion value|hasil jualan|pendapatan|tulot|liikevaihto|omsætning|indtægter/],
  ['count', /impressions|tera(?:an|paparan)|tanggapan|impresi|näyttökerrat|näytöt|eksponeringer|visninger af indhold/],
  ['count', /\bleads?\b|petunjuk|prospektif|liidi|liidit|kundeemner/],
  ['count', /\bviews?\b|tontonan|katselukerrat|katselut|visninger/],
  ['count', /brand searches|carian jenama|brändihaut|brandsøgninger/],
  ['count', /link clicks|\bclicks\b|\bklik\b|klikkaukset|napsautukset/],
];

/** Headings of the day, of the last day of a row and of the channel. */
const DAY =
  /^(?:date|day|week|nth day|start date|reporting starts|by day|tarikh|hari|minggu|päivämäärä|päivä|viikko|dato|dag|uge|raportoinnin alku|rapportering starter|pelaporan bermula|time)$/;
const UNTIL =
  /^(?:end date|reporting ends|raportoinnin loppu|rapportering slutter|pelaporan berakhir|tarikh akhir|päättymispäivä|slutdato)$/;
const CHANNEL = /^(?:channel|platform|publisher platform|saluran|kanava|alusta|kanal)$/;

function kindOf({ unit, aggregate }: NamedKpi): Kind | null {
  if (unit === 'percent') return 'rate';
  if (unit === 'money') return 'money';
  if (unit === 'seconds' || unit === 'minutes' || unit === 'hours') return 'time';
  return unit === 'count' && aggregate === 'sum' ? 'count' : null;
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/_/g, ' ').replace(/\s+/g, ' ');

/** A count that says "per" or "rate" is no count. */
const RATIO = /rate|ratio|%|\bper\b|\bpr\.|kadar|aste\b|prosentti|procent|hinta|cost|kos\b|pris/;

/**
 * A column for each role that a heading's words suggest: the first one of a kind, and of a KPI only where unit and meaning fit.
 *
 * @example suggestedColumns(['Date', 'Leads'], [leads]) // { day: 0, 'value:leads_week': 1 }
 */
export function suggestedColumns(headings: readonly string[], kpis: readonly NamedKpi[]): PointedFigures {
  const found = new Map<FigureRole, number>();
  for (const [at, heading] of headings.entries()) {
    const role = roleOf(plain(heading), kpis);
    if (role !== null && !found.has(role)) found.set(role, at);
  }
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
  const fitting = kpis.filter(kpi => kindOf(kpi) === kind && (words.test(plain(kpi.name)) || words.test(plain(kpi.id))));
  const [only] = fitting;
  // Of two that fit a person says which is meant.
  return only === undefined || fitting.length > 1 ? null : `value:${only.id}`;
}
