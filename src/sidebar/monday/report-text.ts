/**
 * The weekly report as plain text, in the language of the workbook: every KPI against its target, who changes what, what is repeated and stopped,
 * what tests say, which rules fire. No markup. Pure.
 *
 * Used by weekly-report.tsx. Source: FI's first phase asks for a weekly report beside the dashboard; its parts are FI's weekly ritual (KPIs only,
 * three to repeat, three to stop), its log of tests (KPI, result, decision) and its register of risks.
 */
import type { ExperimentLine, HistoryView, ReviewKpi, ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import type { Words } from '../words';

export interface ReportFacts {
  readonly name: string;
  readonly review: Pick<ReviewView, 'week' | 'day' | 'next' | 'kpis' | 'decided'>;
  readonly tests: readonly Pick<ExperimentLine, 'texts' | 'verdict'>[];
  readonly rules: readonly Pick<HistoryView['rules'][number], 'sign' | 'action' | 'owner' | 'state' | 'on'>[];
}

const FIRES = '■';
const UNMEASURED = '–';

/** Parts without a line are left out. @example reportText(facts, wordsOf('en')) // 'Weekly report: Q4 2026, week 7 (16 Nov)\n\nKPIs\n– Leads: …' */
export function reportText({ name, review, tests, rules }: ReportFacts, words: Words): string {
  const texts = words.sidebar.monday.report;
  const day = (iso: string | null): string => (iso === null ? '' : dayText(iso, words.calendar));
  const about = { name, week: review.week, day: day(review.day) };
  const kpi = ({ name: called, star, now, target, status }: ReviewKpi): string => {
    const figures = target === '' ? now : fill(texts.figures, { now: now === '' ? '–' : now, target });
    return `– ${star ? '★ ' : ''}${called}: ${[figures, status].filter(text => text !== '').join(', ')}`;
  };
  const asked = new Set(review.kpis.map(({ action }) => action));
  const act = review.kpis.filter(({ action }) => action !== '').map(each => `– ${each.name}: ${withOwner(each.action, each.owner)}`);
  const decided = (...which: readonly string[]) =>
    review.decided
      .filter(({ decision }) => decision !== null && which.includes(decision))
      .map(each => `– ${withOwner(noted(each), [each.owner, day(each.until)].filter(text => text !== '').join(', '))}`);
  const firing = rules.filter(({ on, state }) => on && state.startsWith(FIRES));
  const unmeasured = rules.filter(({ on, state }) => on && state.startsWith(UNMEASURED)).length;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [texts.kpis, review.kpis.map(kpi)],
    [texts.act, act],
    [texts.repeat, decided('repeat', 'scale')],
    [texts.stop, decided('stop')],
    [texts.change, decided('iterate', 'unknown')],
    [texts.tests, tests.map(testLine)],
    [
      texts.risks,
      [
        // What a KPI asks for already is not asked for twice.
        ...firing.map(({ sign, action, owner }) => `– ${FIRES} ${sign}${asked.has(action) ? '' : `: ${withOwner(action, owner)}`}`),
        ...(unmeasured === 0 ? [] : [`– ${fill(texts.unmeasured, { n: unmeasured })}`]),
      ],
    ],
  ];
  return [
    fill(texts.title, about),
    ...parts.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', title, ...lines])),
    '',
    fill(texts.next, { day: day(review.next) }),
  ].join('\n');
}

const withOwner = (text: string, owner: string): string => (owner === '' ? text : `${text} (${owner})`);

const noted = ({ subject, note }: ReviewView['decided'][number]): string =>
  note === '' ? subject : `${subject}: ${note.replace(/\s*\n\s*/g, ' ')}`;

/** KPI, result, and what was kept. */
function testLine({ texts: { hypothesis, kpi, kept }, verdict }: ReportFacts['tests'][number]): string {
  const said = [kpi, verdict, kept === '' ? '' : `→ ${kept}`].filter(text => text !== '').join(', ');
  return `– ${hypothesis}${said === '' ? '' : `: ${said}`}`;
}
