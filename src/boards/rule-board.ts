/**
 * RULE_BOARD: what every rule says now, how often it would have fired with today's definitions, and how often that helped.
 */
import { lookBack } from '../core/rule/history';
import type { Reading, RuleVerdict } from '../core/rule/rule';
import type { TabTexts } from '../languages/language';
import { fill } from '../languages/text';
import type { Block, Board, BoardRow } from './block';
import { type MeasuredBlocks, measureKpis } from './kpi/measured';
import { type BoardRule, excessOfRule, type RowVerdict, readingsOn, ruleOf, rulesIn, verdictOf } from './rules';
import { boardWords } from './words';

export const RULE_BOARD_KEYS = ['b_state', 'b_fired', 'b_helped', 'verdict', 'row_kpi', 'excess'] as const;
export type RuleBoardKey = (typeof RULE_BOARD_KEYS)[number];

/** A rule is proposed for retirement when it never helped in so many firings that had their three weeks. */
const FAIR_CHANCES = 3;

export function ruleBoard(blocks: MeasuredBlocks & { readonly rules: Block }): Board<RuleBoardKey> {
  const measured = measureKpis(blocks);
  if (measured === null) return { keys: RULE_BOARD_KEYS, head: {}, rows: new Map() };
  const { cycle, subjects } = measured;
  const { start, asOf } = cycle.clock;
  const texts = boardWords(cycle.language).tabs.rules;
  const readings = readingsOn(subjects, start, asOf);
  const history = lookBack(
    subjects.flatMap(({ history: kpi }) => (kpi === null ? [] : [kpi])),
    start,
    asOf,
  );
  const rows = rulesIn(blocks.rules, subjects, cycle).map((rule): readonly [number, BoardRow<RuleBoardKey>] => {
    const verdict = verdictOf(rule, readings);
    const readable = ruleOf(rule);
    return [
      rule.index,
      {
        b_state: stateText(verdict, texts.states),
        // Weeks in which it could not fire say nothing about it: what it waits for is said instead.
        ...(verdict === 'not_measured'
          ? { b_fired: waitingText(rule, readings, texts.history.needs) }
          : readable === null
            ? {}
            : pastTexts(history(readable), texts.history)),
        verdict,
        row_kpi: rule.shownAt,
        excess: excessOfRule(rule, verdict, readings) ?? '',
      },
    ];
  });
  return { keys: RULE_BOARD_KEYS, head: {}, rows: new Map(rows) };
}

/** Sign and word; the colours hang on the sign. */
function stateText(verdict: RowVerdict, words: TabTexts['rules']['states']): string {
  switch (verdict) {
    case 'fires':
      return `■ ${words.fires}`;
    case 'quiet':
      return `● ${words.quiet}`;
    case 'unknown':
      return `○ ${words.unknown}`;
    case 'not_measured':
      return `– ${words.notMeasured}`;
    case 'off':
      return `– ${words.off}`;
    case '':
      return '';
  }
}

/** The first KPI without a figure, and how many more there are. */
function waitingText({ parts }: BoardRule, readings: ReadonlyMap<string, Reading>, text: TabTexts['rules']['history']['needs']): string {
  const [first, ...more] = parts.filter(({ kpi }) => (readings.get(kpi)?.current ?? null) === null);
  return first === undefined ? '' : fill<string>(text, { kpi: more.length === 0 ? first.name : `${first.name} +${more.length}` });
}

type Look = ReturnType<ReturnType<typeof lookBack>>;

/** "2× in 3 of 6 weeks" and "1 of 2 (50%)"; blank before the first week is over, and before a firing can be judged. */
function pastTexts(
  { weeks, firings, card }: Look,
  words: TabTexts['rules']['history'],
): Pick<BoardRow<RuleBoardKey>, 'b_fired' | 'b_helped'> {
  const count = (...wanted: readonly RuleVerdict[]) => weeks.filter(({ verdict }) => wanted.includes(verdict)).length;
  const [fired, known] = [count('fires'), count('fires', 'quiet')];
  const { helped, judged } = card;
  const often = { times: firings.length, weeks: fired, of: known };
  const rate = judged === 0 ? 0 : Math.round((100 * helped) / judged);
  return {
    b_fired: known === 0 ? '' : fired === 0 ? fill<string>(words.never, often) : fill<string>(words.fired, often),
    b_helped:
      judged === 0 ? '' : fill<string>(helped === 0 && judged >= FAIR_CHANCES ? words.retire : words.helped, { helped, judged, rate }),
  };
}
