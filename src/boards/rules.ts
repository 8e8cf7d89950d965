/**
 * The rules of Rules & risks as boards read them, and what they say on the day. Used by the boards of the Dashboard and of the rules.
 */
import type { Day } from '../core/day/day';
import { nameKey } from '../core/name-key';
import { conditionOf } from '../core/rule/condition';
import { type RuleKpi, readingOn } from '../core/rule/history';
import { type Condition, checkCondition, combine, type Reading, type Rule, type RuleVerdict } from '../core/rule/rule';
import { excessOf } from '../core/rule/threshold';
import type { CheckIn } from '../core/series/check-in';
import { type Block, type Line, linesOf } from './block';
import type { BoardKpi, WatchKpi } from './kpi/kpis';
import { type FigureHabit, typedFigure } from './kpi/typed-figure';
import { hiddenRows, type Named, Names } from './names';
import { keyOfWord } from './words';

/** Columns of Rules & risks that a person or a playbook fills. */
export const RULE_INPUTS = [
  ...(['sign', 'kind', 'action', 'on', 'match', 'in_a_row'] as const),
  ...(['kpi_1', 'is_1', 'bound_1', 'kpi_2', 'is_2', 'bound_2', 'kpi_3', 'is_3', 'bound_3'] as const),
  ...(['id', 'shown_at', 'id_1', 'id_2', 'id_3', 'known_name'] as const),
] as const;
export type RuleInput = (typeof RULE_INPUTS)[number];

/** What a playbook says of a rule in hidden cells. */
export const RULE_HIDDEN = ['id', 'shown_at', 'id_1', 'id_2', 'id_3'] as const;
type RuleHidden = Readonly<Record<(typeof RULE_HIDDEN)[number], string>>;

/** The hidden cells of each row by the sign that stands in it, so that sorting what people see takes no rule's place. */
export function ruleHidden(block: Block): readonly RuleHidden[] {
  const lines = linesOf<RuleInput>(block);
  const sources = hiddenRows(lines.map(line => ({ name: line.text('sign'), known: line.text('known_name') })));
  return sources.map(source => {
    const line = source === null ? undefined : lines[source];
    const text = (key: (typeof RULE_HIDDEN)[number]) => line?.text(key) ?? '';
    return { id: text('id'), shown_at: text('shown_at'), id_1: text('id_1'), id_2: text('id_2'), id_3: text('id_3') };
  });
}

/** A KPI with everything a rule may ask of it. */
export interface RuleSubject {
  readonly kpi: BoardKpi;
  readonly baseline: number | null;
  readonly checkIns: readonly CheckIn[];
  /** Null where nothing is measured: a watch KPI that is off. */
  readonly history: RuleKpi | null;
}

/** One condition of a row: the KPI it names and what it asks; null where that cannot be read, as a comparison without its bound. */
export interface RulePart {
  readonly kpi: string;
  /** As it stands in the row. */
  readonly name: string;
  readonly planned: string;
  readonly condition: Condition | null;
  /** Word and key of what it asks and its bound, as they stand. */
  readonly said: string;
  readonly is: string;
  readonly bound: number | null;
}

export interface BoardRule {
  readonly index: number;
  readonly isThreshold: boolean;
  readonly action: string;
  readonly off: boolean;
  readonly match: Rule['match'];
  readonly parts: readonly RulePart[];
  /** Id of the KPI whose row shows the action; blank for a risk. */
  readonly shownAt: string;
}

/** A KPI as core looks back at it; ids tell KPIs apart even where two have one name. */
export function ruleSubject(kpi: BoardKpi, baseline: number | null, checkIns: readonly CheckIn[]): RuleSubject {
  const { aggregate, cadence, better } = kpi;
  return { kpi, baseline, checkIns, history: { id: subjectKey(kpi), aggregate, cadence, better, baseline, checkIns } };
}

export function watchSubject(kpi: WatchKpi, checkIns: readonly CheckIn[]): RuleSubject {
  return kpi.on ? ruleSubject(kpi, kpi.baseline, checkIns) : { kpi, baseline: kpi.baseline, checkIns, history: null };
}

/** A KPI that has no id yet is known by its name. */
export const subjectKey = ({ id, name }: BoardKpi): string => (id === '' ? `name:${name.toLowerCase()}` : id);

/** The named rows of the tab. */
export function rulesIn(block: Block, subjects: readonly RuleSubject[], facts: FigureHabit): readonly BoardRule[] {
  const names = new Names(measuredFirst(subjects).map(({ kpi }) => ({ id: subjectKey(kpi), name: kpi.name, unit: kpi.unit })));
  const hidden = ruleHidden(block);
  return linesOf<RuleInput>(block).flatMap((line, at): BoardRule[] => {
    const behind = hidden[at];
    if (line.text('sign') === '' || behind === undefined) return [];
    const parts = ([1, 2, 3] as const).flatMap(n => partIn(line, n, behind[`id_${n}`], names, facts));
    return [
      {
        index: line.index,
        isThreshold: keyOfWord('ruleKinds', line.text('kind')) === 'threshold',
        action: line.text('action'),
        off: keyOfWord('yesNo', line.text('on')) === 'no',
        match: keyOfWord('matches', line.text('match')) === 'any' ? 'any' : 'all',
        parts,
        shownAt: shownAt(behind, parts),
      },
    ];
  });
}

/** A watch KPI that is off gives way to a KPI of its name that is measured, whatever id the playbook gave. */
function measuredFirst(subjects: readonly RuleSubject[]): readonly RuleSubject[] {
  const measured = new Set(subjects.filter(({ history }) => history !== null).map(({ kpi }) => nameKey(kpi.name)));
  return subjects.filter(({ kpi, history }) => history !== null || !measured.has(nameKey(kpi.name)));
}

type MeasuredName = Named & Pick<BoardKpi, 'unit'>;

/** None for a blank name. A name nobody has is looked up by the id the playbook gave, which outlives a renamed KPI. */
function partIn(line: Line<RuleInput>, n: 1 | 2 | 3, planned: string, names: Names<MeasuredName>, facts: FigureHabit): readonly RulePart[] {
  const name = line.text(`kpi_${n}`);
  if (name === '') return [];
  const found = names.find(name, planned);
  const kpi = found?.id ?? planned;
  const said = line.text(`is_${n}`);
  const is = keyOfWord('conditions', said) ?? '';
  const bound = typedFigure(line.cell(`bound_${n}`), found?.unit ?? 'count', facts);
  return [{ kpi, name, planned, said, is, bound, condition: conditionOf(kpi, is, bound, line.figure('in_a_row') ?? 1) }];
}

/** The playbook's choice as its condition finds it, else the KPI of the first condition; none for a risk. */
function shownAt({ id, shown_at: chosen }: RuleHidden, parts: readonly RulePart[]): string {
  if (chosen !== '') return parts.find(({ planned }) => planned === chosen)?.kpi ?? chosen;
  return id.startsWith('risk-') ? '' : (parts[0]?.kpi ?? '');
}

/** The rule as core takes it; null while one of its conditions cannot be read, and for a row without any. */
export function ruleOf({ match, parts }: BoardRule): Rule | null {
  const conditions = parts.flatMap(({ condition }) => (condition === null ? [] : [condition]));
  const [first, second, third] = conditions;
  return first === undefined || conditions.length < parts.length ? null : { match, conditions: [first, second, third] };
}

/** What rules see of their KPIs on a day; a KPI that is not measured has no reading. */
export function readingsOn(subjects: readonly RuleSubject[], start: Day, day: Day): ReadonlyMap<string, Reading> {
  return new Map(
    subjects.flatMap(({ kpi, history }) => (history === null ? [] : [[subjectKey(kpi), readingOn(history, start, day)] as const])),
  );
}

/**
 * What a row says: `off` by its switch, '' without a condition. A rule that needs all of its KPIs cannot fire while nobody enters one of them, also
 * one that was just switched on: it is not quiet, it is not measured.
 */
export type RowVerdict = RuleVerdict | 'off' | '';

export function verdictOf({ off, match, parts }: BoardRule, readings: ReadonlyMap<string, Reading>): RowVerdict {
  if (off) return 'off';
  if (parts.length === 0) return '';
  if (match === 'all' && parts.some(({ kpi }) => (readings.get(kpi)?.current ?? null) === null)) return 'not_measured';
  return combine(
    match,
    parts.map(({ kpi, condition }) => {
      const reading = readings.get(kpi) ?? null;
      if (condition !== null) return checkCondition(condition, reading);
      return reading === null || reading.current === null ? 'not_measured' : 'unknown';
    }),
  );
}

/** How far a threshold that fires is passed, as a share of its bound; null for everything else, 0 where there is no bound to measure by. */
export function excessOfRule(
  { isThreshold, parts }: BoardRule,
  verdict: RowVerdict,
  readings: ReadonlyMap<string, Reading>,
): number | null {
  if (verdict !== 'fires' || !isThreshold) return null;
  const condition = parts[0]?.condition;
  if (condition === null || condition === undefined || (condition.is !== 'above' && condition.is !== 'below')) return 0;
  const reading = readings.get(condition.kpi);
  const bound = condition.bound === 'baseline' ? reading?.baseline : condition.bound;
  if (reading === undefined || reading.current === null || bound === null || bound === undefined) return 0;
  return excessOf(reading.current, bound);
}
