/**
 * What an import will write, number by number; what stands already; what is left out and why.
 *
 * Used by import-numbers.tsx. A number that is asked about is written only once its tick is set.
 */
import type { ImportView, Problem } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import type { ImportPlan, LeftOutFigure, PlannedCheckIn } from '../../core/imported/planned-check-ins';
import { fill } from '../../languages/text';
import { dayText, weekText } from '../day-text';
import { useFrame } from '../frame';
import { showTyped } from '../measure';
import { standsIn } from '../numbers/entries';
import { Tick } from '../parts/field';
import { LeftOutLines } from '../report/left-out-lines';
import type { SkippedCells, UnreadLine } from './figures-in-report';

/** More lines than these are only counted. */
const SHOWN = 30;

/** A number of the plan by what it is for. */
export const keyOf = ({ kpi, day, channel }: Pick<PlannedCheckIn, 'kpi' | 'day' | 'channel'>): string =>
  JSON.stringify([kpi, day, channel]);

interface ImportPreviewProps {
  readonly view: ImportView;
  readonly plan: ImportPlan;
  readonly unread: readonly UnreadLine[];
  readonly skipped: readonly SkippedCells[];
  readonly confirmed: ReadonlySet<string>;
  readonly confirm: (key: string, on: boolean) => void;
  /** What the server had against a number, by its key. */
  readonly problems: ReadonlyMap<string, Problem>;
}

export function ImportPreview({ view, plan, unread, skipped, confirmed, confirm, problems }: ImportPreviewProps) {
  const { words } = useFrame();
  const texts = words.sidebar.importing;
  const fresh = plan.planned.filter(({ fate }) => fate !== 'same');
  const same = plan.planned.length - fresh.length;
  // What is asked about comes first, so that a long list hides no question.
  const asked = fresh.filter(each => each.question !== null || problems.has(keyOf(each)));
  const listed = [...asked, ...fresh.filter(each => !asked.includes(each))];
  const shown = listed.slice(0, Math.max(SHOWN, asked.length));
  const out = [...unread, ...plan.leftOut].sort((a, b) => a.line - b.line);
  return (
    <>
      {plan.planned.length === 0 && <p class="hint">{texts.nothing}</p>}
      <ul class="review">
        {shown.map(each => (
          <PlannedLine
            key={keyOf(each)}
            view={view}
            planned={each}
            problem={problems.get(keyOf(each)) ?? null}
            isConfirmed={confirmed.has(keyOf(each))}
            confirm={on => confirm(keyOf(each), on)}
          />
        ))}
      </ul>
      {listed.length > shown.length && <p class="hint">{fill(texts.more, { n: listed.length - shown.length })}</p>}
      {same > 0 && <p class="hint">✓ {fill(texts.same, { n: same })}.</p>}
      {skipped.map(({ kpi, why, cells }) => (
        <p key={`${why} ${kpi}`} class="hint">
          {fill(texts.skipped[why], { kpi: nameOf(kpi, view), n: cells })}
        </p>
      ))}
      <LeftOutLines lines={out.map(each => ({ line: each.line, why: reasonOf(each, view, texts.why) }))} />
    </>
  );
}

function reasonOf(
  each: UnreadLine | LeftOutFigure,
  view: ImportView,
  why: Readonly<Record<UnreadLine['why'] | LeftOutFigure['why'], string>>,
): string {
  if ('text' in each) return fill(why[each.why], { text: each.text });
  return `${nameOf(each.kpi, view)}: ${why[each.why]}`;
}

const nameOf = (id: string, view: ImportView): string => view.kpis.find(({ kpi }) => kpi === id)?.name ?? '';

interface PlannedLineProps {
  readonly view: ImportView;
  readonly planned: PlannedCheckIn;
  readonly problem: Problem | null;
  readonly isConfirmed: boolean;
  readonly confirm: (on: boolean) => void;
}

function PlannedLine({ view, planned, problem, isConfirmed, confirm }: PlannedLineProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.importing;
  const kpi = view.kpis.find(each => each.kpi === planned.kpi);
  if (kpi === undefined) return null;
  const { aggregate, name } = kpi;
  const [from, to] = [isoOfDay(planned.from), isoOfDay(planned.day)];
  const when = aggregate === 'sum' ? weekText({ from, to }, words.calendar) : dayText(to, words.calendar);
  const shown = (value: number) => showTyped(Number(value.toPrecision(6)), kpi, opening.habit);
  const fate = fill(texts.fates[planned.fate], { value: planned.was === null ? '' : shown(planned.was) });
  const isAsked = planned.question !== null || problem !== null;
  return (
    <li>
      <span>{name}</span>
      <strong>{shown(planned.value)}</strong>
      <small>{[when, planned.channel, fate, fill(texts.lines, { n: planned.lines.length })].filter(text => text !== '').join(' · ')}</small>
      {isAsked && (
        <div class="question">
          {planned.question === 'partial' && <p>◐ {fill(texts.days, { n: planned.days })}</p>}
          {planned.question !== 'partial' && <p>◐ {questionOf(planned, problem, kpi, shown, words)}</p>}
          <Tick label={planned.question === 'partial' ? texts.partial : texts.sure} checked={isConfirmed} onChange={confirm} />
        </div>
      )}
    </li>
  );
}

function questionOf(
  { question }: PlannedCheckIn,
  problem: Problem | null,
  { last, baseline, name }: ImportView['kpis'][number],
  shown: (value: number) => string,
  words: ReturnType<typeof useFrame>['words'],
): string {
  const texts = words.sidebar.numbers;
  const stands = problem === null ? null : standsIn(problem);
  if (stands !== null) return fill(words.problems.number_stands, { kpi: name, value: shown(stands) });
  if (question === 'above_hundred' || problem?.code === 'above_hundred') return texts.aboveHundred;
  if (question === 'negative' || problem?.code === 'below_zero') return texts.belowZero;
  if (last !== null) return fill(texts.far, { last: shown(last) });
  return fill(texts.farFromBaseline, { baseline: baseline === null ? '–' : shown(baseline) });
}
