/**
 * CONTENT_BOARD: gate, attention, age and days of each item, what all of them say together, and the words of the drop-downs. The words come
 * with the board so that they follow the language of the workbook and a team's own names of steps.
 */

import { GATE_POINTS, reachGateOf } from '../../core/content/gate';
import { readStamps, visitsOf } from '../../core/content/stamps';
import { CONTENT_FLOW, STEPS, type StepKey } from '../../core/content/steps';
import { elapsedDays, workingDays } from '../../core/flow/day-count';
import { journeyOf } from '../../core/flow/journey';
import {
  ageingOf,
  bottleneck,
  FEWEST_ITEMS,
  forecastCycleDays,
  isStale,
  meanStepDays,
  paceOf,
  STALE_DAYS,
  serviceLevel,
  throughput,
  workInProgress,
} from '../../core/flow/measures';
import { nameKey } from '../../core/name-key';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, type Line, linesOf, shownIn, trimmedText } from '../block';
import { cycleIn } from '../clock';
import { decimalText, groupedText, percentText } from '../figure-text';
import { type BoardWords, boardWords } from '../words';
import { baselinesIn, unitsIn } from './baselines';
import { type ContentInput, type Item, type Items, itemsIn, minutesMeant, type Unread, unreadIn } from './items';
import { unlistedIn } from './listed';
import { type ContentPlan, lookedAt, planIn, type Shared, weeksOffOf } from './plan';
import { planLine } from './plan-line';

export const CONTENT_BOARD_KEYS = [
  ...(['b_qa', 'b_effective', 'b_waits', 'b_state', 'b_age', 'b_cycle', 'b_working', 'b_step_days'] as const),
  ...(['b_steps', 'b_decisions', 'b_distributions', 'b_mixes', 'b_proofs', 'b_flow', 'b_plan'] as const),
] as const;
export type ContentBoardKey = (typeof CONTENT_BOARD_KEYS)[number];

export interface ContentBlocks {
  readonly content: Block;
  readonly cycle: Block;
  /** One cell: what the playbook plans, see `planIn`. */
  readonly way: Block;
  /** KPIs with their baselines, see ./baselines. */
  readonly kpis: Block;
  /** What rows may name, see ./listed. */
  readonly listed: Block;
}

type Answer = BoardRow<ContentBoardKey>;

export function contentBoard({ content, cycle: facts, way, kpis, listed }: ContentBlocks): Board<ContentBoardKey> {
  const cycle = cycleIn(facts);
  if (cycle === null) return { keys: CONTENT_BOARD_KEYS, head: {}, rows: new Map() };
  const plan = planIn(trimmedText(way[0]?.[0]));
  const texts = boardWords(cycle.language);
  const baselines = baselinesIn(kpis);
  const on = lookedAt(cycle, unitsIn(baselines));
  const shared: Shared = {
    ...itemsIn(content, on),
    ...{ cycle, texts, weeksOff: weeksOffOf(cycle) },
    ...{ gates: plan.gates, baselines },
  };
  const rows = new Map<number, Answer>(listRows(plan, shared));
  const lines = linesOf<ContentInput>(content);
  const unlisted = unlistedIn({ listed, kpis }, texts);
  const attention = attentionOf(shared, lines, line => unreadText(unreadIn(line, shared.words, on), shared) || unlisted(line));
  for (const item of shared.items) {
    const answer = itemAnswer(item, lines[item.index]?.text('stamps') ?? '', shared);
    rows.set(item.index, { ...rows.get(item.index), ...answer, b_state: '' });
  }
  for (const [index, state] of attention) rows.set(index, { ...rows.get(index), b_state: state });
  const aim = [...shared.baselines.values()].find(({ id }) => id === plan.daysKpi)?.target ?? null;
  const head = { b_flow: flowLine(shared, attention.size, aim), b_plan: planLine(shared, plan) };
  return { keys: CONTENT_BOARD_KEYS, head, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}

/** The word of a step: the team's own, else that of the language. */
export const stepWord = (step: StepKey, { own }: Items['words'], texts: BoardWords): string => own.get(step) ?? texts.lists.steps[step];

/** The words of the drop-downs, one a row. */
function listRows({ steps }: ContentPlan, { words, texts }: Shared): readonly (readonly [number, Answer])[] {
  const { decisions, distribution, mix, proof } = texts.lists;
  const lists = {
    b_steps: steps.map(step => stepWord(step, words, texts)),
    b_decisions: Object.values<string>(decisions),
    b_distributions: Object.values<string>(distribution),
    b_mixes: Object.values<string>(mix),
    b_proofs: Object.values<string>(proof),
  };
  const longest = Math.max(...Object.values(lists).map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => [
    at,
    Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list[at] === undefined ? [] : [[key, list[at]]]))),
  ]);
}

function itemAnswer(item: Item, stamps: string, { words, texts, cycle, days }: Shared): Answer {
  const { journey } = item;
  const on = lookedAt(cycle);
  // Both cycle times stand beside each other, whichever the team goes by.
  const other = journeyOf(visitsOf(readStamps(stamps)), CONTENT_FLOW, on.asOf, days === 'working' ? elapsedDays : workingDays(on));
  const [all, working] = days === 'working' ? [other, journey] : [journey, other];
  return {
    b_qa: gateText(item),
    b_effective: effectiveText(item, words, texts),
    b_waits: item.waitsFor,
    b_age: journey.ageDays ?? '',
    b_cycle: all.cycleDays ?? '',
    b_working: working.cycleDays ?? '',
    b_step_days: journey.stepDays
      .flatMap((days, at) => {
        const step = STEPS[at];
        // What is published stays so: the days since are nobody's work.
        return step === undefined || days === 0 || at >= CONTENT_FLOW.published ? [] : [`${stepWord(step, words, texts)} ${days ?? '?'}`];
      })
      .join(' · '),
  };
}

/** Sign and count: ■ where it went ahead too early, ✓ where it passed, ◐ on the way; blank before anything is ticked. */
function gateText({ gate, isAhead, ticks }: Item): string {
  const ticked = Object.values(ticks).filter(Boolean).length;
  if (!isAhead && ticked === 0) return '';
  return `${gate.kind === 'passed' ? '✓' : isAhead ? '■' : '◐'} ${ticked}/${GATE_POINTS}`;
}

/** The word of the step that counts: what was picked, or what stands in its way. */
export function effectiveText({ step, stepWord: word, isAhead, gate }: Item, words: Items['words'], texts: BoardWords): string {
  const { says } = texts.tabs.content;
  if (step === null) return word === '' ? '' : `◆ ${fill(says.unknownStep, { word })}`;
  if (!isAhead || gate.kind === 'passed') return stepWord(step, words, texts);
  return gate.kind === 'points' ? `■ ${fill(says.points, { ticked: gate.ticked, points: GATE_POINTS })}` : `■ ${says.checker}`;
}

/** What wants somebody's eye, in words, by the place of its row; rows with nothing to say are left out. What a row switches counts without a title, too. */
function attentionOf(
  { items, cycle, texts, gates, baselines, days }: Shared,
  lines: readonly Line<ContentInput>[],
  lostIn: (line: Line<ContentInput>) => string,
): ReadonlyMap<number, string> {
  const { says } = texts.tabs.content;
  const journeys = items.map(({ journey }) => journey);
  const paces = new Map<number, number | null>();
  const pace = (step: number): number | null => {
    if (!paces.has(step)) paces.set(step, paceOf(journeys, CONTENT_FLOW.firstWorking, step));
    return paces.get(step) ?? null;
  };
  const lost = new Map(
    lines.flatMap(line => {
      const said = isUntitled(line) ? `◆ ${says.untitled}` : lostIn(line);
      return said === '' ? [] : [[line.index, said] as const];
    }),
  );
  const twins = twinsIn(items);
  return new Map([
    ...lost,
    ...items.flatMap((item): [number, string][] => {
      const { journey, publishOn, index, gate, isAhead } = item;
      if (lost.has(index)) return [];
      // All five points are ticked, and nothing else would say why they do not count.
      if (gate.kind === 'checker') return [[index, `${isAhead ? '■' : '◐'} ${says.checker}`]];
      const reach = journey.standing === 'published' ? reachText(item, gates, baselines, says) : null;
      if (reach !== null) return [[index, reach]];
      if (journey.standing !== 'published' && publishOn !== null && publishOn < cycle.clock.asOf) return [[index, `■ ${says.overdue}`]];
      if (journey.standing === 'published' && publishOn !== null && publishOn > cycle.clock.asOf) return [[index, `◐ ${says.early}`]];
      if (ageingOf(journey, journey.step === null ? null : pace(journey.step)) === 'late') return [[index, `■ ${says.late}`]];
      if (isStale(journey, STALE_DAYS[days]))
        return [[index, `◐ ${fill(days === 'working' ? says.staleWorking : says.stale, { days: journey.daysInStep ?? 0 })}`]];
      return twins.has(index) ? [[index, `◐ ${says.twin}`]] : [];
    }),
  ]);
}

/**
 * Places of items that have title and channel of one above: links and tests could not tell them apart. A series that went out under one title on
 * several days is none.
 */
function twinsIn(items: readonly Item[]): ReadonlySet<number> {
  const days = new Map<string, readonly Item['publishOn'][]>();
  const twins = items.filter(({ title, channel, publishOn, journey }) => {
    const key = `${nameKey(title)}|${nameKey(channel)}`;
    const taken = days.get(key) ?? [];
    days.set(key, [...taken, publishOn]);
    return taken.length > 0 && (journey.standing !== 'published' || taken.includes(publishOn));
  });
  return new Set(twins.map(({ index }) => index));
}

/** What people fill of an item; a row of switches alone needs no title. */
const OF_AN_ITEM = ['step', 'publish_on', 'channel', 'format', 'owner', 'kpi'] as const;

/** An item without its name is found by nothing and counted nowhere. */
const isUntitled = (line: Line<ContentInput>): boolean =>
  line.text('title') === '' && OF_AN_ITEM.some(key => shownIn(line.cell(key)) !== '');

/** Which cell could not be read, in the words of Check-ins; '' for none. */
function unreadText(unread: Unread | null, { texts: { tabs }, cycle: { signs } }: Shared): string {
  if (unread === null) return '';
  const { text } = unread;
  if (unread.what === 'minutes') {
    const [one, other] = minutesMeant(text);
    return `◆ ${fill(tabs.content.says.minutes, { text, one: decimalText(one, 2, signs), other: decimalText(other, 0, signs) })}`;
  }
  if (unread.what === 'step') return `◆ ${fill(tabs.content.says.unknownStep, { word: text })}`;
  const { bad_day, not_a_number } = tabs.checkins.readings;
  return fill<string>(unread.what === 'day' ? bad_day : not_a_number, { text });
}

/** What stands in the way of extra distribution, of a post that has some: every gate is held against what is known of it. Null for nothing. */
function reachText(
  { kpi, result, otherKpi, otherResult, distribution }: Item,
  gates: Shared['gates'],
  baselines: Shared['baselines'],
  says: BoardWords['tabs']['content']['says'],
): string | null {
  if (distribution !== 'paid' && distribution !== 'partner') return null;
  const results = new Map([
    [nameKey(otherKpi), otherResult],
    [nameKey(kpi), result],
  ]);
  const held = [...baselines]
    .filter(([, { id }]) => gates.has(id))
    .map(([key, judged]) => ({ name: judged.name, gate: reachGateOf({ ...judged, result: results.get(key) ?? null }) }));
  if (held.some(({ gate }) => gate === 'below')) return `■ ${says.noReach}`;
  const unknown = held.filter(({ gate }) => gate === 'unknown').map(({ name }) => name);
  return unknown.length === 0 ? null : `◐ ${fill(says.noGate, { kpis: unknown.join(', ') })}`;
}

const SEPARATOR = ' · ';
const WEEK = 7;

/** As both are shown, to a tenth of a day: what reads as the aim has reached it. */
const isWithin = (heading: number, aim: number): boolean => Math.round(10 * heading) <= Math.round(10 * aim);

/** Work in progress, promise, bottleneck and pace; where the cycle time is heading against its target, which may be missing. */
function flowLine({ items, cycle, words, texts, days: counted }: Shared, attention: number, aim: number | null): string {
  const { band } = texts.tabs.content;
  if (items.length === 0) return band.empty;
  const { signs, clock } = cycle;
  const journeys = items.map(({ journey }) => journey);
  const days = (value: number) => decimalText(value, 1, signs);
  const count = (value: number) => groupedText(value, signs);
  const level = serviceLevel(journeys);
  const inDays = (text: string) => (counted === 'working' ? fill(band.working, { text }) : text);
  const known = journeys.filter(({ cycleDays }) => cycleDays !== null).length;
  const slow = bottleneck(journeys, CONTENT_FLOW.firstWorking, CONTENT_FLOW.published);
  const slowStep = slow === null ? undefined : STEPS[slow];
  const slowDays = slow === null ? 0 : (meanStepDays(journeys, CONTENT_FLOW.steps)[slow] ?? 0);
  const full = throughput(journeys, clock.start, clock.asOf).slice(0, Math.floor((clock.asOf - clock.start + 1) / WEEK));
  const heading = forecastCycleDays(journeys, clock.end);
  return [
    fill(band.inWork, { n: count(workInProgress(journeys, CONTENT_FLOW.steps).reduce((sum, each) => sum + each, 0)) }),
    ...(attention === 0 ? [] : [fill(band.attention, { n: count(attention) })]),
    level === null
      ? fill(band.levelLater, { needed: FEWEST_ITEMS, items: known })
      : inDays(fill(band.level, { share: percentText(level.share, 0, signs), days: level.days, items: count(level.items) })),
    // What reads as no days is nobody's bottleneck.
    ...(slowStep === undefined || Math.round(10 * slowDays) === 0
      ? []
      : [fill(band.slowest, { step: stepWord(slowStep, words, texts), days: days(slowDays) })]),
    ...(full.length === 0
      ? []
      : [fill(band.throughput, { n: groupedText(full.reduce((sum, each) => sum + each, 0) / full.length, signs, 1) })]),
    ...(level === null || heading === null
      ? []
      : [
          aim === null
            ? fill(band.heading, { days: days(heading) })
            : `${isWithin(heading, aim) ? '✓' : '■'} ${fill(band.headingAim, { days: days(heading), aim: days(aim) })}`,
        ]),
  ].join(SEPARATOR);
}
