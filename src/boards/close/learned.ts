/**
 * What a closed cycle has taught a team about its own plan: what it reached in 90 days, rules that never helped, the sentences people wrote, and
 * which formats their posts speak for. Pure. Used where a team keeps it as a playbook of its own.
 *
 * A target is what this team has reached from where it began, so that the next one is neither hoped for nor given away; where nothing was
 * reached, and for bounds that are to be kept, the old one stays.
 */
import { nameKey } from '../../core/name-key';
import type { NumberSigns } from '../clock';
import { percentText } from '../figure-text';
import type { CloseRecord, KpiClose } from './close-record';
import { type LibraryEvidence, lifted } from './library-evidence';

export interface Learned {
  /** By id of the KPI, as somebody types it: "+26%". */
  readonly targets: ReadonlyMap<string, string>;
  /** Where it ended, by id of the KPI. */
  readonly finals: ReadonlyMap<string, number>;
  /** Signs of rules to leave out, as they compare. */
  readonly dropped: ReadonlySet<string>;
  /** By id of the KPI. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Formats with evidence, the best first. */
  readonly formats: readonly string[];
}

/**
 * `said` are people's sentences by name of the KPI, as it compares; a target is written with the signs of the workbook.
 * @example learnedFrom(record, said, [], signs).targets.get('ctr') // '+26%', in Finnish and Danish '+26 %'
 */
export function learnedFrom(
  { kpis, rules }: CloseRecord,
  said: ReadonlyMap<string, string>,
  library: readonly LibraryEvidence[],
  signs: NumberSigns,
): Learned {
  const known = kpis.filter(({ each }) => each.kpi.id !== '');
  const byId = <T>(of: (kpi: KpiClose) => T | null): ReadonlyMap<string, T> =>
    new Map(
      known.flatMap(kpi => {
        const found = of(kpi);
        return found === null ? [] : [[kpi.each.kpi.id, found] as const];
      }),
    );
  return {
    targets: byId(kpi => reachedText(kpi, signs)),
    finals: byId(({ each }) => each.assessment.current?.value ?? null),
    dropped: new Set(rules.filter(({ retire }) => retire).map(({ sign }) => nameKey(sign))),
    reasons: byId(({ each }) => said.get(nameKey(each.kpi.name)) || null),
    formats: lifted(library).flatMap(({ kind, name }) => (kind === 'format' ? [name] : [])),
  };
}

/** Null where nothing was reached that a per cent tells. */
function reachedText({ each: { kpi, assessment } }: KpiClose, signs: NumberSigns): string | null {
  const aim = kpi.target?.target?.kind;
  const [baseline, value] = [assessment.baseline?.value ?? 0, assessment.current?.value];
  if (value === undefined || baseline === 0 || aim === undefined || aim === 'between' || aim === 'at_least' || aim === 'at_most')
    return null;
  const change = (value - baseline) / Math.abs(baseline);
  if (Math.round(change * 100) === 0) return null;
  const isBetter = kpi.better === 'higher' ? change > 0 : kpi.better === 'lower' && change < 0;
  return isBetter ? `${change > 0 ? '+' : ''}${percentText(change, 0, signs)}` : null;
}
