/** The page of a closed cycle as rows of Retrospective, in the workbook's language. Pure. Used by the close. */

import type { CycleFacts } from '../../boards/clock';
import type { CloseRecord, KpiClose } from '../../boards/close/close-record';
import { LESSON_GROUPS, type Lesson, type LessonGroup } from '../../boards/close/lessons';
import { distanceDigits, kpiFigure } from '../../boards/kpi/unit-figure';
import type { CloseLine } from '../../contract';
import { dayOfCycle } from '../../core/cycle/cycle';
import { type Day, dayFromSerial } from '../../core/day/day';
import { isPercent } from '../../core/kpi/read-amount';
import { nameKey } from '../../core/name-key';
import { withCurrency } from '../../core/number/currency';
import { LANGUAGES, SPOKEN } from '../../languages';
import type { Language } from '../../languages/language';
import { shortDay } from '../../languages/period-text';
import { fill } from '../../languages/text';
import { figureOf, type Table, textOf } from '../../sheet/read/read-table';
import { cellContent } from '../../sheet/write/cell-text';
import type { NewRow } from '../../sheet/write/new-rows';
import { TEXT_FORMAT } from '../../tabs/number-format';
import { PAGE_HEADING, PAGE_TITLE } from '../../tabs/retrospective/retrospective';

export interface Tasks {
  readonly done: number;
  readonly open: readonly string[];
}

export interface PageFacts {
  readonly cycle: CycleFacts;
  readonly record: CloseRecord;
  readonly lessons: Readonly<Record<LessonGroup, readonly Lesson[]>>;
  readonly tasks: Tasks;
  /** People's sentences by name of the KPI, as it compares. */
  readonly said: ReadonlyMap<string, string>;
}

type Texts = Language['tabs']['retrospective'];

/** Kind of a row that holds a KPI. */
const PAGE_KPI = 'kpi';

/** As many open tasks are named. */
const NAMED_TASKS = 4;

/** A KPI in the words of panel and page. @example closeLine(missed, cycle, texts, '').status // '✕ Missed by 2 pp' */
export function closeLine({ each, status, missedBound, asks }: KpiClose, cycle: CycleFacts, texts: Texts, said: string): CloseLine {
  const { kpi, assessment, goal } = each;
  const from = assessment.baseline?.value ?? null;
  const to = assessment.current?.value ?? null;
  const apart = to === null || missedBound === null ? null : ([to, missedBound] as const);
  const known = [from, to, goal, missedBound].filter(value => value !== null);
  const figure = (value: number | null) => (value === null ? '' : kpiFigure(value, kpi.unit, cycle, known, apart));
  const number = apart === null ? '' : distanceDigits(apart, known, kpi.unit, cycle.signs);
  // The distance between two shares is no share.
  const points = isPercent(kpi.unit) ? fill<string>(SPOKEN[cycle.language].experiment.points, { number }) : number;
  const by = kpi.unit === 'money' ? withCurrency(number, cycle.currency) : points;
  return {
    kpi: kpi.name,
    baseline: figure(from),
    target: goal === null || kpi.target?.target?.kind === 'between' ? kpi.targetText : figure(goal),
    final: figure(to),
    status: apart === null ? status : `${status}${fill(texts.by, { by })}`,
    asks: asks ?? '',
    said,
  };
}

/** What stands where a sentence is asked for: one that is missing says so, instead of leaving a gap nobody sees. */
export const saidCell = (said: string, asks: string, texts: Texts): string => (said === '' && asks === 'why_missed' ? texts.unsaid : said);

const UNSAID: ReadonlySet<string> = new Set(Object.values(LANGUAGES).map(({ tabs }) => tabs.retrospective.unsaid));

/** What people say of a KPI, by its cell on the page. */
export const saidIn = (cell: string): string => (UNSAID.has(cell) ? '' : cell);

export function pageRows({ cycle, record, lessons, tasks, said }: PageFacts, words: Language): readonly NewRow[] {
  const texts = words.tabs.retrospective;
  const { clock, name } = cycle;
  const when = { name, day: shortDay(clock.asOf, words.calendar, true), n: dayOfCycle(clock.start, clock.asOf) };
  const lines = record.kpis.map(kpi => closeLine(kpi, cycle, texts, said.get(nameKey(kpi.each.kpi.name)) ?? ''));
  const all = { done: tasks.done, all: tasks.done + tasks.open.length };
  const more = tasks.open.length - NAMED_TASKS;
  return [
    pageRow({ kind: PAGE_TITLE, line: fill(texts.title, when), day: clock.asOf }),
    pageRow({ ...texts.columns, kind: PAGE_HEADING }),
    ...lines.map(({ kpi, ...line }, at) =>
      pageRow({
        ...line,
        said: saidCell(line.said, line.asks, texts),
        line: kpi,
        kind: PAGE_KPI,
        day: clock.asOf,
        kpi_id: record.kpis[at]?.each.kpi.id ?? '',
      }),
    ),
    ...LESSON_GROUPS.flatMap(group => [
      pageRow({ kind: PAGE_HEADING, line: texts.groups[group] }),
      ...lessons[group].map(({ key, parameters }) => pageRow({ kind: group, line: `• ${fill<string>(texts.lessons[key], parameters)}` })),
      // For what no figure knows.
      pageRow({ kind: group, line: '•' }),
    ]),
    pageRow({ kind: PAGE_HEADING, line: fill(texts.tasks, all) }),
    ...tasks.open.slice(0, NAMED_TASKS).map(task => pageRow({ kind: 'task', line: `• ${task}` })),
    ...(more > 0 ? [pageRow({ kind: 'task', line: `• ${fill(texts.more, { n: more })}` })] : []),
  ];
}

/** Rows of the page that hold a KPI. */
export const kpiRowsOf = (page: Table | null): Table['rows'] => page?.rows.filter(({ cells }) => textOf(cells.kind) === PAGE_KPI) ?? [];

/** The day a page was written for; null for one that is blank. Rows of KPIs say it as well as the title, which somebody may delete. */
export function pageDay(page: Table | null): Day | null {
  const rows = page?.rows.filter(({ cells }) => [PAGE_TITLE, PAGE_KPI].includes(textOf(cells.kind))) ?? [];
  return rows.reduce<Day | null>((day, { cells }) => day ?? dayFromSerial(figureOf(cells.day) ?? Number.NaN), null);
}

const PAGE_KEYS = ['line', 'baseline', 'target', 'final', 'status', 'said', 'kind', 'kpi_id', 'asks'] as const;

function pageRow(cells: Partial<Record<(typeof PAGE_KEYS)[number], string>> & { readonly day?: number }): NewRow {
  const texts = PAGE_KEYS.map(key => [key, { content: cellContent(cells[key] ?? '', TEXT_FORMAT) }] as const);
  return { ...Object.fromEntries(texts), day: { content: cells.day ?? '' } };
}
