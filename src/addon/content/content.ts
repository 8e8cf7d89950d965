/**
 * The panel Content: what waits for whom, the gate, moving on, what the days ahead hold, and the KPIs it works out. Used by the endpoints.
 */
import { peopleIn, TEAM_INPUTS } from '../../boards/calendar/calendar-board';
import { stepWord } from '../../boards/content/content-board';
import { type Item, itemsIn, pointOf, QA_KEYS, stepOfWord, stepWordsIn } from '../../boards/content/items';
import { panelLines } from '../../boards/content/panel-lines';
import { boardWords } from '../../boards/words';
import type { ContentChange, ContentLine, ContentView, NewContent } from '../../contract';
import { daysAhead } from '../../core/content/schedule';
import { stamped } from '../../core/content/stamps';
import { stepAt } from '../../core/content/steps';
import { type Day, dayFromIso, isoOfDay, weekdayOf } from '../../core/day/day';
import { nameKey, namesOnce } from '../../core/name-key';
import type { PracticeText } from '../../languages/language';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import type { QaPoint } from '../../playbooks/playbook';
import { type CellChange, type Prepared, prepareCells } from '../../sheet/cell-changes';
import { contentIds } from '../../sheet/content-ids';
import { dayOfCell } from '../../sheet/read/days';
import { figureOf, type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { prepareNewRows } from '../../sheet/write/new-rows';
import { stepsOf } from '../../tabs/content/way';
import { caughtUpWorkbook } from '../catch-up';
import { ensureTab } from '../first-use/add-tab';
import { refuse } from '../refusal';
import { command, restructure } from '../workbook/command';
import { boardsOf, currentWorkbook, requireTable, signsOf, tableOf } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { noteNewItems } from './done-notes';
import { feedChanges, feedsOf } from './kpi-feeds';
import { lookedAtOn } from './looked-at';
import { ideasFrom } from './test-ideas';

export function content(): ContentView {
  return contentIn(caughtUpWorkbook(['content']));
}

const DAYS_AHEAD = 14;
const WEEK = 7;
/** Published items stay in sight for so many days, to be corrected. */
const IN_SIGHT = 14;

/** What the panel shows of a workbook that has been read. */
export function contentIn(workbook: OpenWorkbook): ContentView {
  const { facts, setup } = workbook;
  const table = tableOf(workbook, 'content');
  const playbook = playbookOf(facts.playbook);
  const boards = boardsOf(workbook);
  const { items, words, days } = itemsIn(boards.content(), lookedAtOn(workbook, facts.effective));
  const { head } = boards.of('content');
  const texts = boardWords(facts.language);
  const steps = stepsOf(facts.playbook);
  const lineOf = (item: Item): ContentLine => {
    const cells = table?.rows[item.index]?.cells ?? {};
    const next = item.step === null ? undefined : steps.find(step => stepAt(step) > stepAt(item.step ?? step));
    return {
      id: textOf(cells.id),
      title: item.title,
      step: textOf(cells.effective),
      next: next === undefined ? null : stepWord(next, words, texts),
      isPublished: item.journey.standing === 'published',
      channel: item.channel,
      publishOn: item.publishOn === null ? null : isoOfDay(item.publishOn),
      owner: item.owner,
      drafter: textOf(cells.drafter),
      checker: item.checker,
      waitsFor: item.waitsFor,
      gate: textOf(cells.qa),
      state: textOf(cells.state),
      faults: figureOf(cells[item.journey.standing === 'published' ? 'corrected' : 'caught']) ?? 0,
      ticks: Object.fromEntries(QA_KEYS.map(key => [pointOf(key), item.ticks[key]])) as Record<QaPoint, boolean>,
    };
  };
  const planned = daysAhead(items, facts.effective, DAYS_AHEAD);
  const week = planned.slice(0, WEEK).flatMap(each => each.items);
  const { volume } = playbook;
  const wanted = boards.measured()?.kpis.find(({ kpi }) => kpi.id === volume.kpi)?.goal ?? null;
  const least = wanted === null ? volume.postsPerChannelWeek.low : Math.min(volume.postsPerChannelWeek.low, wanted);
  const channels = namesOnce(setupChannels(setup).map(({ name }) => name));
  const batch = playbook.batchWeek.find(({ weekday }) => weekday === weekdayOf(facts.effective));
  const plays = playbookTexts(facts.language, facts.playbook);
  const batchText = (plays.batchWeek as Readonly<Record<string, PracticeText>>)[batch?.id ?? ''];
  const people = peopleIn([TEAM_INPUTS, ...setup.rows.map(({ cells }) => TEAM_INPUTS.map(key => cells[key]))]);
  return {
    built: table !== null,
    items: items.filter(item => isInSight(item, facts.effective)).map(lineOf),
    lines: [head.b_flow, ...panelLines({ items, words, days }, texts, signsOf(workbook)), head.b_plan]
      .map(line => String(line ?? ''))
      .filter(line => line !== ''),
    channels,
    batch: batch === undefined || batchText === undefined ? null : { ...batchText, who: people.get(batch.seat) ?? '' },
    ahead: planned.flatMap(each =>
      each.items.length === 0 ? [] : [{ day: isoOfDay(each.day), titles: each.items.map(({ title }) => title) }],
    ),
    pace: channels.map(channel => ({
      channel,
      planned: week.filter(item => nameKey(item.channel) === nameKey(channel)).length,
      least,
    })),
    rules: [plays.gates, plays.stopRules, plays.quotas].flatMap(texts => Object.values<PracticeText>(texts)).concat(ideasOf(workbook)),
    feeds: feedsOf(workbook),
    workingDays: days === 'working',
  };
}

/** What works on the channels the team has taken over from the playbook, under the team's names for them. */
function ideasOf({ facts, setup }: OpenWorkbook): readonly PracticeText[] {
  const { channels, utm } = playbookOf(facts.playbook);
  const ideas: Readonly<Record<string, string>> = playbookTexts(facts.language, facts.playbook).channels;
  return channels.flatMap(({ id, platform }) => {
    const { source } = utm.channels.find(tags => tags.platform === platform) ?? {};
    const own = setupChannels(setup).find(channel => channel.source === source);
    return own === undefined ? [] : [{ name: own.name, text: ideas[id] ?? '' }];
  });
}

function isInSight({ journey, isAhead }: Item, today: Day): boolean {
  if (journey.standing !== 'published' || isAhead) return true;
  return journey.published !== null && today - journey.published <= IN_SIGHT;
}

export function saveContent(change: ContentChange): ContentView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  if (currentWorkbook().table('content') === null) restructure(() => ensureTab('content'));
  return command(['content', 'calendar'], workbook => {
    const table = requireTable(workbook, 'content', ['title', 'step', 'stamps', 'id']);
    const { write, after } = prepared(workbook, table, change);
    return { write, after: { content: after }, answer: contentIn };
  });
}

function prepared(workbook: OpenWorkbook, table: Table, change: ContentChange): Prepared {
  if ('begin' in change) {
    const isThere = table.rows.some(line => isSame(workbook, line, change.begin));
    return begunItems(workbook, table, isThere ? [] : [{ ...change.begin, kpi: '', mix: '' }]);
  }
  if ('ideas' in change) {
    const { proven } = boardWords(workbook.facts.language).lists.mix;
    const ideas = ideasFrom(workbook, table, change.ideas.hypothesis);
    return begunItems(
      workbook,
      table,
      ideas.map(idea => ({ ...idea, channel: '', publishOn: null, mix: proven })),
    );
  }
  return prepareCells(
    table,
    'feed' in change
      ? feedChanges(table, change.feed)
      : 'workingDays' in change
        ? countingChanges(workbook, table, change.workingDays)
        : changesOf(workbook, table, rowOf(table, change.item), change),
    'typing',
  );
}

interface BegunItem extends NewContent {
  readonly kpi: string;
  readonly mix: string;
  readonly pillar?: string;
}

/** An item begun today that is the same in everything: the call that added it has failed later on, or the button was clicked twice. */
function isSame({ facts, timeZone }: OpenWorkbook, { cells }: TableRow, { title, channel, publishOn, owner }: NewContent): boolean {
  const day = dayOfCell(cells.publish_on, timeZone);
  return (
    [title, channel, owner].every((text, at) => text.trim() === textOf([cells.title, cells.channel, cells.owner][at])) &&
    publishOn === (day === null ? null : isoOfDay(day)) &&
    textOf(cells.stamps).endsWith(isoOfDay(facts.today))
  );
}

/** New items stand in the first step, drafted by their owner. */
export function begunItems(workbook: OpenWorkbook, table: Table, items: readonly BegunItem[]): Prepared {
  if (items.length === 0) return prepareCells(table, []);
  const { facts } = workbook;
  const [first] = stepsOf(facts.playbook);
  // A row without a name is what a failed call has left: it is written again, with the same id.
  const taken = new Set(table.rows.flatMap(({ cells }) => (textOf(cells.title) === '' ? [] : [textOf(cells.id)])));
  const ids = contentIds(
    items.map(({ title }) => `content|${title}`),
    taken,
  );
  const text = (value: string) => ({ content: cellContent(value.trim(), '') });
  const rows = items.map(({ title, channel, publishOn, owner, kpi, mix, pillar = '' }, at) => ({
    title: text(title),
    step: text(wordOf(workbook, table, first)),
    publish_on: { content: (publishOn === null ? null : dayFromIso(publishOn)) ?? ('' as const) },
    channel: text(channel),
    owner: text(owner),
    kpi: text(kpi),
    drafter: text(owner),
    mix: text(mix),
    pillar: text(pillar),
    stamps: plainText(stamped('', first, facts.today, 'now') ?? ''),
    id: plainText(ids[at] ?? ''),
    title_kept: plainText(title.trim()),
  }));
  const added = prepareNewRows(table, 'title', rows);
  return {
    ...added,
    write: () => {
      added.write();
      noteNewItems(workbook, added.after, new Set(ids));
    },
  };
}

/** Into the first row; off, out of every row. */
function countingChanges({ facts }: OpenWorkbook, { rows, headingRow }: Table, on: boolean): readonly CellChange[] {
  const key = 'working_days';
  if (on) return [{ row: headingRow + 1, key, content: cellContent(boardWords(facts.language).lists.yesNo.yes, '') }];
  return rows.filter(({ cells }) => textOf(cells[key]) !== '' || cells[key] === true).map(({ row }) => ({ row, key, content: '' }));
}

type ItemChange = Extract<ContentChange, { readonly item: unknown }>;

/** The row wherever it was sorted to. */
function rowOf({ rows }: Table, { id, title }: { readonly id: string; readonly title: string }): TableRow {
  const found = rows.find(({ cells }) => (id === '' ? textOf(cells.title) === title : textOf(cells.id) === id));
  return found ?? refuse('content_gone', { title });
}

function changesOf(workbook: OpenWorkbook, table: Table, { row, cells }: TableRow, change: ItemChange): readonly CellChange[] {
  const text = (key: string, value: string): CellChange => ({ row, key, content: cellContent(value, '') });
  const { tick, count, seen } = change;
  const counted = count === undefined ? 0 : (figureOf(cells[count]) ?? 0);
  const { yesNo } = boardWords(workbook.facts.language).lists;
  return [
    ...(change.moveOn === true ? movedOn(workbook, table, { row, cells }, seen?.next) : []),
    ...(tick === undefined ? [] : [text(`qa_${tick.point}`, tick.on ? yesNo.yes : '')]),
    // Whoever ticks is the checker, unless somebody else has been named.
    ...(tick === undefined || !tick.on || tick.checker === '' || textOf(cells.checker) !== '' ? [] : [text('checker', tick.checker)]),
    ...(count === undefined || (seen !== undefined && seen.faults !== counted) ? [] : [{ row, key: count, content: counted + 1 }]),
  ];
}

/** With the word of the next step as a person saw it: a call that failed after writing has moved the item on already. */
function movedOn(workbook: OpenWorkbook, table: Table, { row, cells }: TableRow, seen: string | null | undefined): readonly CellChange[] {
  const { playbook, today } = workbook.facts;
  const step = stepOfWord(textOf(cells.step), wordsOf(table));
  const steps = stepsOf(playbook);
  const at = steps.findIndex(each => step === null || stepAt(each) > stepAt(step));
  const next = steps[at];
  const word = next === undefined ? null : wordOf(workbook, table, next);
  if (seen !== undefined && seen !== word) return justNow(row, textOf(cells.stamps), today);
  if (next === undefined || word === null) return [];
  const stamps = stamped(textOf(cells.stamps), next, today, 'now');
  return [{ row, key: 'step', content: cellContent(word, '') }, ...(stamps === null ? [] : [{ row, key: 'stamps', ...plainText(stamps) }])];
}

/** It has moved on, and nobody has seen when: it was just now. */
function justNow(row: number, stamps: string, today: Day): readonly CellChange[] {
  const day = isoOfDay(today);
  return stamps.endsWith(` ~${day}`) ? [{ row, key: 'stamps', ...plainText(stamps.slice(0, -day.length - 1) + day) }] : [];
}

const wordsOf = ({ rows }: Table) => stepWordsIn(rows.map(({ cells }) => textOf(cells.own_words)));

const wordOf = ({ facts }: OpenWorkbook, table: Table, step: Parameters<typeof stepWord>[0]): string =>
  stepWord(step, wordsOf(table), boardWords(facts.language));
