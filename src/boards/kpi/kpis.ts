/**
 * The KPIs of a workbook as boards read them: the rows of the Dashboard, and the watch KPIs of Setup that are switched on.
 * Words are turned into keys here and nowhere else. Used by every board that knows KPIs.
 */

import { CADENCE_DAYS, type Cadence } from '../../core/cycle/cadence';
import type { KpiDefinition } from '../../core/kpi/assessment';
import { countsAsBaseline, meantShare } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';
import { type Better, figuresOf } from '../../core/kpi/target';
import type { BaselineSource } from '../../core/series/baseline';
import type { Aggregate, CheckIn } from '../../core/series/check-in';
import type { KnownOf } from '../../core/series/confirmed-shares';
import { starPlaces } from '../../core/star/star-places';
import type { ListTexts } from '../../languages/language';
import { type Block, type Line, linesOf } from '../block';
import type { CycleFacts } from '../clock';
import { idsOf, type Named } from '../names';
import { type KpiUnitKey, keyOfWord } from '../words';
import { type TypedTarget, typedTarget } from './target-reading';
import { type FigureHabit, typedFigure } from './typed-figure';

export type SourceKey = keyof ListTexts['sources'] & string;

/** Columns of the Dashboard that a person fills, and what the add-on last knew of names and ids. */
export const KPI_INPUTS = [
  ...(['star', 'kpi', 'target_text', 'threshold', 'threshold_action', 'below_action', 'cadence', 'override'] as const),
  ...(['unit', 'better', 'aggregate', 'baseline_from', 'baseline_typed', 'id', 'star_place', 'known_name', 'known_id'] as const),
] as const;
export type KpiInput = (typeof KPI_INPUTS)[number];

/** Columns of Setup that say what is watched. */
export const WATCH_INPUTS = [
  'watch',
  'watch_on',
  'watch_unit',
  'watch_better',
  'watch_cadence',
  'watch_how',
  'watch_base',
  'watch_id',
] as const;
export type WatchInput = (typeof WATCH_INPUTS)[number];

/** What Dashboard rows and watch KPIs have in common. */
export interface BoardKpi extends Named {
  /** Zero-based place below the heading of its own tab. */
  readonly index: number;
  readonly unit: KpiUnitKey;
  readonly unitWord: string;
  readonly better: Better;
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
}

export interface DashboardKpi extends BoardKpi {
  /** Which card and chart is a star's own, from 1; a third star has a place without either. Null for a KPI that is no star. */
  readonly starPlace: number | null;
  readonly target: TypedTarget | null;
  readonly targetText: string;
  readonly threshold: string;
  readonly thresholdAction: string;
  readonly belowAction: string;
  readonly override: string;
  readonly from: SourceKey | null;
  readonly typedBaseline: number | null;
}

export interface WatchKpi extends BoardKpi {
  readonly on: boolean;
  readonly baseline: number | null;
}

/** The named rows of the Dashboard; ids follow the names. */
export function dashboardKpis(block: Block, facts: CycleFacts): readonly DashboardKpi[] {
  const { currency, signs } = facts;
  const lines = linesOf<KpiInput>(block);
  const known = lines.map(line => ({ name: line.text('known_name'), id: line.text('known_id') }));
  const ids = idsOf(
    lines.map(line => ({ name: line.text('kpi'), id: line.text('id') })),
    known,
  );
  const was = new Map(known.map(({ id, name }) => [id, name]));
  const places = placesOf(lines);
  return lines.flatMap((line, at): DashboardKpi[] => {
    const name = line.text('kpi');
    if (name === '') return [];
    const unit = keyOfWord('units', line.text('unit')) ?? 'count';
    const unitWord = line.text('unit');
    const targetText = line.text('target_text');
    const typedBaseline = typedFigure(line.cell('baseline_typed'), unit, facts);
    return [
      {
        index: line.index,
        id: ids[at] ?? '',
        name,
        was: was.get(ids[at] ?? '') ?? '',
        starPlace: places.get(line.index) ?? null,
        unit,
        unitWord,
        better: keyOfWord('better', line.text('better')) ?? 'higher',
        aggregate: keyOfWord('aggregates', line.text('aggregate')) ?? 'last',
        cadence: keyOfWord('cadences', line.text('cadence')) ?? 'weekly',
        target: typedTarget(targetText, { key: unit, word: unitWord, currency }, signs),
        targetText,
        threshold: line.text('threshold'),
        thresholdAction: line.text('threshold_action'),
        belowAction: line.text('below_action'),
        override: line.text('override'),
        from: keyOfWord('sources', line.text('baseline_from')) ?? (typedBaseline === null ? null : 'typed'),
        typedBaseline,
      },
    ];
  });
}

/** The stars by the index of their row. */
function placesOf(lines: readonly Line<KpiInput>[]): ReadonlyMap<number, number> {
  const stars = lines.filter(line => line.text('star') === '★' && line.text('kpi') !== '');
  const places = starPlaces(stars.map(line => line.text('star_place')));
  return new Map(stars.map((line, at) => [line.index, places[at] ?? at + 1]));
}

/** The watch KPIs of Setup, those that are off too. */
export function watchKpisIn(block: Block, facts: FigureHabit): readonly WatchKpi[] {
  return linesOf<WatchInput>(block).flatMap((line): WatchKpi[] => {
    const name = line.text('watch');
    if (name === '') return [];
    const unit = keyOfWord('units', line.text('watch_unit')) ?? 'count';
    return [
      {
        index: line.index,
        id: line.text('watch_id'),
        name,
        on: keyOfWord('yesNo', line.text('watch_on')) === 'yes',
        unit,
        unitWord: line.text('watch_unit'),
        better: keyOfWord('better', line.text('watch_better')) ?? 'higher',
        aggregate: keyOfWord('aggregates', line.text('watch_how')) ?? 'last',
        cadence: keyOfWord('cadences', line.text('watch_cadence')) ?? 'weekly',
        baseline: typedFigure(line.cell('watch_base'), unit, facts),
      },
    ];
  });
}

export const cadenceDays = ({ cadence }: BoardKpi): number => CADENCE_DAYS[cadence];

/** What a figure per thousand is multiplied by when it comes as two counts. */
export const scaleOf = ({ unit }: BoardKpi): number => (unit === 'per_thousand' ? 1000 : 1);

/** Where the baseline comes from; null where there is none that counts: an example of a playbook is not confirmed. */
function baselineSource({ from, typedBaseline }: DashboardKpi, measuringDays: number): BaselineSource | null {
  if (from === 'before') return { kind: 'before' };
  if (from === 'measuring') return { kind: 'measuring', days: measuringDays };
  return from !== 'typed' || typedBaseline === null ? null : { kind: 'typed', value: typedBaseline };
}

/** What a KPI is known to have apart from its check-ins. A figure of a playbook that nobody confirmed is no yardstick. */
export function knownOf(kpi: BoardKpi | DashboardKpi | WatchKpi): KnownOf {
  const isShare = isPercent(kpi.unit);
  if ('baseline' in kpi) return { isShare, baseline: kpi.baseline, goal: null };
  if (!('target' in kpi)) return { isShare, baseline: null, goal: null };
  return { isShare, baseline: kpi.from === 'example' ? null : kpi.typedBaseline, goal: goalIn(kpi) };
}

/** A typed baseline in percent that does not count, since it is far above what its KPI has and is to have. */
export interface DoubtfulBaseline {
  readonly kpi: DashboardKpi | WatchKpi;
  readonly value: number;
  /** Its hundredth where that was likely meant. */
  readonly meant: number | null;
}

export function doubtfulBaseline(kpi: DashboardKpi | WatchKpi, checkIns: readonly CheckIn[]): DoubtfulBaseline | null {
  const { isShare, baseline: value, goal } = knownOf(kpi);
  // Most are within a whole, which needs no look at the check-ins.
  if (!isShare || value === null || value <= 1 || ('from' in kpi && kpi.from !== 'typed')) return null;
  const known = { isShare, others: checkIns.map(each => each.value), goal };
  return countsAsBaseline(value, known) ? null : { kpi, value, meant: meantShare(value, { ...known, baseline: null }) };
}

/** A target that is a figure of its own; null for a change. */
export function goalIn({ target }: Pick<DashboardKpi, 'target'>): number | null {
  const read = target?.target ?? null;
  if (read === null || read.kind === 'relative' || read.kind === 'points') return null;
  const { low, high } = figuresOf(read);
  return high ?? low;
}

/** A KPI as core assesses it. */
export function definitionOf(kpi: DashboardKpi, measuringDays: number, isNegative: boolean): KpiDefinition {
  const { target } = kpi;
  return {
    aggregate: kpi.aggregate,
    cadence: kpi.cadence,
    better: kpi.better,
    target: target === null ? null : target.doubt !== null || target.target === null ? 'unreadable' : target.target,
    baseline: baselineSource(kpi, measuringDays),
    // No share exceeds 100%, whatever its line says; what was never negative does not become so.
    possible: { low: isNegative ? null : 0, high: isPercent(kpi.unit) ? 1 : null },
  };
}
