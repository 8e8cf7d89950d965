/**
 * The rows of Content as boards and commands read them: one item each, with its way through the steps. Used by the board of the tab, by what
 * stamps, and by the panel.
 */

import { type Gate, gateOf } from '../../core/content/gate';
import { readStamps, visitsOf } from '../../core/content/stamps';
import { CONTENT_FLOW, isBehindGate, isStep, type StepKey } from '../../core/content/steps';
import { type Day, dayFromSerial } from '../../core/day/day';
import { type DayCount, elapsedDays, type WorkCalendar, workingDays } from '../../core/flow/day-count';
import { type Journey, journeyOf } from '../../core/flow/journey';
import { byKey } from '../../core/keys';
import { nameKey } from '../../core/name-key';
import { type Block, type BlockCell, type Line, linesOf, shownIn, trimmedText } from '../block';
import { type FigureHabit, typedFigure } from '../kpi/typed-figure';
import { type KpiUnitKey, keyOfWord } from '../words';

/** The five points in the order people tick them. */
export const QA_KEYS = ['qa_facts', 'qa_rights', 'qa_policy', 'qa_tone', 'qa_cta'] as const;
export type QaKey = (typeof QA_KEYS)[number];

/** The point a column ticks. */
export const pointOf = (key: QaKey): QaPoint => key.slice('qa_'.length) as QaPoint;
type QaPoint = QaKey extends `qa_${infer Point}` ? Point : never;

/** Columns of Content that people and the stamps fill, as far as anything is worked out of them. */
export const CONTENT_INPUTS = [
  ...([
    'title',
    'step',
    'publish_on',
    'channel',
    'format',
    'owner',
    'kpi',
    'drafter',
    'checker',
    ...QA_KEYS,
    'caught',
    'corrected',
  ] as const),
  ...([
    'distribution',
    'mix',
    'proof',
    'minutes',
    'review_minutes',
    'made_from',
    'made_with',
    'strikes',
    'result',
    'other_kpi',
    'other_result',
  ] as const),
  ...(['hook', 'cta', 'pillar', 'own_words', 'working_days', 'feeds', 'stamps', 'publish_day'] as const),
] as const;
export type ContentInput = (typeof CONTENT_INPUTS)[number];

/** A team's own words for steps, in lower case, and the word for each key. */
export interface StepWords {
  readonly keys: ReadonlyMap<string, StepKey>;
  readonly own: ReadonlyMap<StepKey, string>;
}

/** From cells such as "Edit = Cut", the left side in any language; of two for one step the last counts. */
export function stepWordsIn(cells: readonly string[]): StepWords {
  const named = cells.flatMap(cell => cell.split('\n').flatMap(line => namedStep(line) ?? []));
  const own = new Map(named.map(({ key, word }) => [key, word]));
  return { own, keys: new Map([...own].map(([key, word]) => [nameKey(word), key])) };
}

/** Null for a line that names no step, or no word for it. */
function namedStep(line: string): { readonly key: StepKey; readonly word: string } | null {
  const [known = '', word = ''] = line.split('=').map(part => part.trim());
  const key = standardStep(known);
  return key === null || word === '' ? null : { key, word };
}

/** The step a word of any language, or the key itself, stands for. */
function standardStep(word: string): StepKey | null {
  const key = keyOfWord('steps', word) ?? word.toLowerCase();
  return isStep(key) ? key : null;
}

/** The step a cell names: a team's own word first; null for a blank and for a word nobody knows. Example: 'Editointi' → 'edit'. */
export const stepOfWord = (word: string, { keys }: StepWords): StepKey | null => keys.get(nameKey(word)) ?? standardStep(word);

export interface Item {
  /** Zero-based place below the heading. */
  readonly index: number;
  readonly title: string;
  /** The step picked; null for none, or a word nobody knows. */
  readonly step: StepKey | null;
  /** What stands in the cell. */
  readonly stepWord: string;
  readonly publishOn: Day | null;
  readonly channel: string;
  readonly owner: string;
  /** The one it is judged by, as it stands. */
  readonly kpi: string;
  readonly checker: string;
  readonly ticks: Readonly<Record<QaKey, boolean>>;
  readonly gate: Gate;
  /** Scheduled or published although the gate is open. */
  readonly isAhead: boolean;
  readonly caught: number;
  readonly corrected: number;
  readonly minutes: number | null;
  readonly reviewMinutes: number | null;
  /** Made from something that was there before. */
  readonly isReused: boolean;
  readonly strikes: number;
  /** What its KPI came to on this post. */
  readonly result: number | null;
  /** A second KPI, and what it came to. */
  readonly otherKpi: string;
  readonly otherResult: number | null;
  readonly distribution: string;
  readonly mix: 'proven' | 'new' | '';
  readonly proof: string;
  /** In the days that count. */
  readonly journey: Journey;
  /** The one person who has to act next; '' for nobody, or nobody named. */
  readonly waitsFor: string;
}

/** What stands in one of the cells of a row and is not what belongs there. */
export interface Unread {
  readonly what: 'day' | 'number' | 'minutes' | 'step';
  readonly text: string;
}

export interface Items {
  readonly items: readonly Item[];
  readonly words: StepWords;
  /** Which days count on the way of each: all of them, or what a team has switched to in any row. */
  readonly days: 'all' | 'working';
}

/** The day items are looked at, and what a team calls working days. */
export interface LookedAt extends WorkCalendar {
  readonly asOf: Day;
  readonly habit: FigureHabit;
  /** What the results of a KPI are counted in, by its name as it compares; one that is not known takes numbers alone. */
  readonly units: ReadonlyMap<string, KpiUnitKey>;
}

/** Rows with a title, in the order of the tab, as they stand on a day. */
export function itemsIn(block: Block, on: LookedAt): Items {
  const lines = linesOf<ContentInput>(block);
  const words = stepWordsIn(lines.map(line => line.text('own_words')));
  const days = lines.some(line => isTicked(line.cell('working_days'))) ? 'working' : 'all';
  const look: Look = { words, on, count: days === 'working' ? workingDays(on) : elapsedDays };
  return { items: lines.filter(line => line.text('title') !== '').map(line => itemOf(line, look)), words, days };
}

const publishDay = (line: Line<ContentInput>): Day | null => dayFromSerial(line.figure('publish_day') ?? Number.NaN);

interface Look {
  readonly words: StepWords;
  readonly on: LookedAt;
  readonly count: DayCount;
}

function itemOf(line: Line<ContentInput>, { words, on, count }: Look): Item {
  const stepWord = line.text('step');
  const step = stepOfWord(stepWord, words);
  const ticks = byKey(QA_KEYS, key => isTicked(line.cell(key)));
  const checker = line.text('checker');
  const publishOn = publishDay(line);
  const gate = gateOf({ ticked: QA_KEYS.filter(key => ticks[key]).length, drafter: line.text('drafter'), checker });
  const item = {
    index: line.index,
    title: line.text('title'),
    step,
    stepWord,
    publishOn,
    channel: line.text('channel'),
    owner: line.text('owner'),
    kpi: line.text('kpi'),
    checker,
    ticks,
    gate,
    isAhead: step !== null && isBehindGate(step) && gate.kind !== 'passed',
    caught: Math.max(0, figureOf(line, 'caught', on) ?? 0),
    corrected: Math.max(0, figureOf(line, 'corrected', on) ?? 0),
    minutes: minutesIn(figureOf(line, 'minutes', on)),
    reviewMinutes: minutesIn(figureOf(line, 'review_minutes', on)),
    isReused: line.text('made_from') !== '',
    strikes: Math.max(0, figureOf(line, 'strikes', on) ?? 0),
    result: figureOf(line, 'result', on),
    otherKpi: line.text('other_kpi'),
    otherResult: figureOf(line, 'other_result', on),
    distribution: keyOfWord('distribution', line.text('distribution')) ?? '',
    mix: keyOfWord('mix', line.text('mix')) ?? ('' as const),
    proof: keyOfWord('proof', line.text('proof')) ?? '',
    journey: journeyOf(visitsOf(readStamps(line.text('stamps'))), CONTENT_FLOW, on.asOf, count),
  };
  return { ...item, waitsFor: waitsFor(item) };
}

const FIGURES = ['caught', 'corrected', 'minutes', 'review_minutes', 'strikes', 'result', 'other_result'] as const;

/** The KPI in whose unit a result counts. */
const KPI_OF: Partial<Record<(typeof FIGURES)[number], ContentInput>> = { result: 'kpi', other_result: 'other_kpi' };

/** Among minutes of work 1:30 may be an hour and a half, and it may be a minute and a half. */
const TWO_PARTS = /^\d{1,4}:\d{2}$/;

/** A number, or a text that reads in one way in what its column counts: `90 min`, `1 h 30`, `1,5 t`. */
function figureOf(line: Line<ContentInput>, key: (typeof FIGURES)[number], { habit, units }: LookedAt): number | null {
  const cell = line.cell(key);
  const isTime = key === 'minutes' || key === 'review_minutes';
  if (isTime && TWO_PARTS.test(trimmedText(cell))) return null;
  const kpi = KPI_OF[key];
  const unit = isTime ? 'minutes' : kpi === undefined ? 'count' : units.get(nameKey(line.text(kpi)));
  return unit === undefined ? line.figure(key) : typedFigure(cell, unit, habit);
}

/** The two amounts of minutes such a text may stand for. @example minutesMeant('1:30') // [1.5, 90] */
export function minutesMeant(text: string): readonly [number, number] {
  const [first = 0, second = 0] = text.split(':').map(Number);
  return [first + second / 60, first * 60 + second];
}

/**
 * A text, or a date that Sheets has made of a number with a dot, counts for nothing, nor does a step that nobody knows: it is said instead of
 * passed over. Null where all can be read.
 */
export function unreadIn(line: Line<ContentInput>, words: StepWords, on: LookedAt): Unread | null {
  const stands = line.text('title') === '' ? '' : line.text('step');
  if (stands !== '' && stepOfWord(stands, words) === null) return { what: 'step', text: stands };
  const day = shownIn(line.cell('publish_on'));
  const publishOn = publishDay(line);
  if (publishOn === null && day !== '') return { what: 'day', text: day };
  const figure = FIGURES.find(key => shownIn(line.cell(key)) !== '' && figureOf(line, key, on) === null);
  if (figure !== undefined) {
    const text = shownIn(line.cell(figure));
    return { what: /minutes$/.test(figure) && TWO_PARTS.test(text) ? 'minutes' : 'number', text };
  }
  const named = line.text('own_words').split('\n');
  const step = named.find(text => text.trim() !== '' && namedStep(text) === null);
  return step === undefined ? null : { what: 'step', text: step.trim() };
}

/** Nobody works for less than no time: such a figure says nothing. */
const minutesIn = (figure: number | null): number | null => (figure !== null && figure < 0 ? null : figure);

/** A tick is Yes in any language, or a box that is ticked. */
const isTicked = (cell: BlockCell): boolean => cell === true || (typeof cell === 'string' && keyOfWord('yesNo', cell.trim()) === 'yes');

/** At the gate the checker acts, who is not the drafter, else the owner; an idea and a published item wait for nobody. */
function waitsFor({ step, isAhead, gate, checker, owner }: Pick<Item, 'step' | 'isAhead' | 'gate' | 'checker' | 'owner'>): string {
  if (isAhead || step === 'qa') return gate.kind === 'checker' ? owner : checker || owner;
  return step === null || step === 'idea' || step === 'published' || step === 'learn' ? '' : owner;
}
