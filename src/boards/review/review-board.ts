/**
 * REVIEW_BOARD: what has become of each decision since, and the words of the drop-down beside it.
 *
 * The words come with the board so that they follow the language of the workbook and no tab that is built with the cycle has to hold them.
 */
import type { Day } from '../../core/day/day';
import { STATUS_SIGNS } from '../../core/kpi/status';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, linesOf } from '../block';
import type { CycleFacts } from '../clock';
import { shownStatus } from '../kpi/kpi-board';
import { type AssessedKpi, type MeasuredBlocks, type MeasuredKpis, measureKpis } from '../kpi/measured';
import { kpiFigure } from '../kpi/unit-figure';
import { Names } from '../names';
import { type BoardWords, boardWords, keyOfWord } from '../words';
import { type Decision, decisionsIn, latestDecisions, type ReviewInput } from './decisions';

export const REVIEW_BOARD_KEYS = ['b_since', 'b_words'] as const;
export type ReviewBoardKey = (typeof REVIEW_BOARD_KEYS)[number];

export function reviewBoard({ reviews, ...blocks }: MeasuredBlocks & { readonly reviews: Block }): Board<ReviewBoardKey> {
  return reviewBoardOf(reviews, measureKpis(blocks));
}

/** The same over KPIs that have been measured already; null while the cycle has no start. */
export function reviewBoardOf(reviews: Block, measured: MeasuredKpis | null): Board<ReviewBoardKey> {
  if (measured === null) return { keys: REVIEW_BOARD_KEYS, head: {}, rows: new Map() };
  const words = boardWords(measured.cycle.language);
  const since = sinceTexts(decisionsIn(reviews), measured);
  const offered = Object.values<string>(words.lists.decisions);
  const rows = new Map<number, BoardRow<ReviewBoardKey>>(offered.map((word, index) => [index, { b_words: word }]));
  for (const [index, text] of [...since, ...lacksIn(reviews, words)]) rows.set(index, { ...rows.get(index), b_since: text });
  return { keys: REVIEW_BOARD_KEYS, head: {}, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

/** What a row lacks to be counted by a review, by its place below the heading; a row in which nothing was decided lacks nothing. */
function lacksIn(reviews: Block, { tabs }: BoardWords): readonly (readonly [number, string])[] {
  const { lacks } = tabs.reviews;
  return linesOf<ReviewInput>(reviews).flatMap(line => {
    const [subject, word, note] = [line.text('kpi'), line.text('decision'), line.text('note')];
    const lack =
      subject === '' && word + note !== ''
        ? lacks.subject
        : subject !== '' && line.figure('day') === null
          ? lacks.day
          : word !== '' && keyOfWord('decisions', word) === null
            ? fill(lacks.decision, { text: word })
            : null;
    return lack === null ? [] : [[line.index, `${STATUS_SIGNS.check_target} ${lack}`] as const];
  });
}

/**
 * What stands beside each decision, by its row: how the KPI stands now, and that the day to look again has come.
 * @example sinceTexts(decisions, measured) // 0 → '● On track · 1.1%, better', 1 → 'look again'
 */
export function sinceTexts(decisions: readonly Decision[], measured: MeasuredKpis): ReadonlyMap<number, string> {
  const { cycle, kpis } = measured;
  const { asOf } = cycle.clock;
  const words = boardWords(cycle.language);
  const names = new Names(kpis.map(each => ({ id: each.kpi.id, name: each.kpi.name, each })));
  const latest = new Set(latestDecisions(decisions));
  return new Map(
    decisions.flatMap((decision): [number, string][] => {
      const found = names.find(decision.subject, '');
      const isDue = latest.has(decision) && isReached(decision.until, asOf);
      const parts = [
        // On the day of the review nothing has happened yet.
        ...(found === null || decision.day === null || decision.day >= asOf ? [] : [standing(found.each, decision.value, cycle, words)]),
        ...(isDue ? [words.tabs.reviews.again] : []),
      ];
      return parts.length === 0 ? [] : [[decision.index, parts.join(' · ')]];
    }),
  );
}

const isReached = (until: Day | null, asOf: Day): boolean => until !== null && until <= asOf;

/** Status and value now, and whether that is better than it was. */
function standing(each: AssessedKpi, before: number | null, cycle: CycleFacts, words: BoardWords): string {
  const { kpi, assessment } = each;
  const status = shownStatus(each, words);
  const now = assessment.current?.value ?? null;
  if (now === null) return status;
  const figure = kpiFigure(now, kpi.unit, cycle, before === null ? [] : [before]);
  const said = `${status} · ${figure}`;
  if (before === null || kpi.better === 'inside') return said;
  const { better, worse, flat } = words.tabs.dashboard.courses;
  // What reads the same is neither.
  if (figure === kpiFigure(before, kpi.unit, cycle, [now])) return `${said}, ${flat}`;
  return `${said}, ${now > before === (kpi.better === 'higher') ? better : worse}`;
}
