/**
 * The endpoints of the sidebar: what each takes and what it runs. A line missing here does not compile. Every global function is a public
 * endpoint, so nothing of the wire is believed before it is checked.
 */
import * as v from 'valibot';
import type { EndpointName, Endpoints } from '../contract';
import { FIRST_STEPS, HANDED_ON } from '../core/cycle/choices';
import { EXPERIMENT_COUNTS, EXPERIMENT_TEXTS } from '../core/experiment/fields';
import { DECISIONS } from '../core/review/review';
import { BULK_LIMIT } from '../core/utm/bulk';
import { WORD_LISTS } from '../core/utm/word-lists';
import { BUILD_STEPS, LATER_TABS, TAB_ORDER } from '../cycle-tabs';
import { QA_POINTS } from '../playbooks/playbook';
import { check } from './check/check';
import { repair } from './check/repair';
import { show } from './check/tabs/show';
import { closeCycle, closing } from './close/close';
import { closedCycles } from './close/closed-cycles';
import { nextCycle } from './close/next-cycle';
import { content, saveContent } from './content/content';
import { build } from './cycle/build';
import { cards } from './cycle/cards';
import { switchTabs } from './cycle/language';
import { comeBack, leave, leaving } from './cycle/leave';
import { open, setLanguage, setPerson } from './cycle/open';
import { deletePlaybook, renamePlaybook, savePlaybook } from './cycle/playbook-endpoints';
import { removeSample } from './cycle/sample';
import { experiments, saveExperiment } from './experiments/experiments';
import { testOffers } from './experiments/offers';
import { pillarWeek } from './experiments/pillar-week';
import { addTab } from './first-use/add-tab';
import { help, seeNews } from './help/help';
import { insertFunction } from './help/insert-function';
import { ping, selfCheck } from './help/self-check';
import { importView, saveImport } from './import/import';
import { pointedFiguresSchema } from './import/pointed-figures';
import { keepInLibrary } from './library/keep';
import { pointColumns, saveResults, saveTaggedShare } from './links/link-results';
import { addWord, setChannelTags, vocabulary } from './links/link-words';
import { links, saveLink, saveLinks } from './links/links';
import { mondayMessage } from './monday/monday-message';
import { baselines, lockBaselines, savePast } from './numbers/baselines';
import { numbers, saveNumbers } from './numbers/numbers';
import { review, saveDecisions } from './review/review';
import { saveTasks } from './review/review-tasks';
import { history, switchRule, watchKpis } from './rules/history';
import { choicesSchema, day, figure, LIST_LIMIT, language, name, pointedSchema, someOf, text } from './schemas';
import { removal, removeAll } from './take-back/removing';
import { lastStep, takeBack } from './take-back/take-back';
import { daily } from './today/daily';
import { finishTask, tick, today } from './today/today';
import { writeDraft } from './workbook/memory';

/** What a cell holds at most. */
const CELL_LIMIT = 50_000;
/** A value a day of the 90 days before the cycle, for as many KPIs as a playbook has. */
const PAST_LIMIT = 2000;
/** A value a day of the cycle and the 90 days before, for as many KPIs and channels as a report has. */
const IMPORT_LIMIT = 2000;
/** More links than a tab is likely to hold. */
const RESULT_LIMIT = 10000;

const count = v.pipe(figure, v.minValue(0));
/** Null where nothing was counted. */
const counted = v.nullable(count);
const switched = v.object({ id: name, on: v.boolean() });
const watched = v.object({ ids: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)), on: v.boolean() });
const checkinEntry = { kpi: name, day, channel: name, value: figure, note: text, sure: v.boolean(), seen: v.exactOptional(figure) };
const linkOrder = { url: text, channel: name, format: name, concept: name, creator: name, batch: name, item: name };
const tab = v.picklist(TAB_ORDER);

/** Counts are whole; a test always has a hypothesis. */
const experimentChange = v.pipe(
  v.object({
    was: text,
    texts: v.object(v.entriesFromList(EXPERIMENT_TEXTS, v.exactOptional(text))),
    counts: v.object(v.entriesFromList(EXPERIMENT_COUNTS, v.exactOptional(v.nullable(v.pipe(count, v.integer()))))),
  }),
  v.check(({ was, texts }) => (was === '' || texts.hypothesis !== undefined ? (texts.hypothesis ?? '').trim() !== '' : true)),
);

const title = v.pipe(
  name,
  v.check(typed => typed.trim() !== ''),
);
const contentChange = v.union([
  v.strictObject({ begin: v.object({ title, channel: name, publishOn: v.nullable(day), owner: name }) }),
  v.strictObject({ ideas: v.object({ hypothesis: text }) }),
  v.strictObject({ feed: v.object({ kpi: name, on: v.boolean() }) }),
  v.strictObject({ workingDays: v.boolean() }),
  v.strictObject({
    item: v.object({ id: name, title: text }),
    moveOn: v.exactOptional(v.literal(true)),
    tick: v.exactOptional(v.object({ point: v.picklist(QA_POINTS), on: v.boolean(), checker: name })),
    count: v.exactOptional(v.picklist(['caught', 'corrected'])),
    seen: v.exactOptional(v.object({ next: v.nullable(name), faults: figure })),
  }),
]);

export interface Endpoint<Name extends EndpointName> {
  readonly takes: v.GenericSchema<unknown, Endpoints[Name]['argument']>;
  readonly run: (argument: Endpoints[Name]['argument']) => Endpoints[Name]['result'];
}

export const ENDPOINTS: { readonly [Name in EndpointName]: Endpoint<Name> } = {
  open: { takes: v.null(), run: open },
  setLanguage: { takes: v.object({ language }), run: setLanguage },
  switchTabs: { takes: v.object({ language }), run: switchTabs },
  setPerson: { takes: v.object({ name }), run: setPerson },
  cards: { takes: v.object({ language }), run: cards },
  savePlaybook: { takes: v.object({ name }), run: savePlaybook },
  renamePlaybook: { takes: v.object({ own: name, name }), run: renamePlaybook },
  deletePlaybook: { takes: v.object({ own: name }), run: deletePlaybook },
  saveDraft: {
    takes: choicesSchema,
    run: choices => {
      writeDraft(choices);
      return null;
    },
  },
  build: { takes: v.object({ step: v.picklist(BUILD_STEPS), choices: choicesSchema }), run: build },
  today: { takes: v.null(), run: today },
  daily: { takes: v.null(), run: daily },
  mondayMessage: { takes: v.null(), run: mondayMessage },
  tick: { takes: v.object({ step: v.picklist(FIRST_STEPS), done: v.boolean() }), run: tick },
  finishTask: { takes: v.object({ id: name, task: v.pipe(v.string(), v.maxLength(CELL_LIMIT)) }), run: finishTask },
  numbers: { takes: v.null(), run: numbers },
  saveNumbers: {
    takes: v.pipe(v.array(v.object(checkinEntry)), v.maxLength(LIST_LIMIT)),
    run: saveNumbers,
  },
  importView: { takes: v.null(), run: importView },
  saveImport: {
    takes: v.object({
      checkins: v.pipe(
        v.array(v.object({ ...checkinEntry, counts: v.nullable(v.object({ numerator: count, denominator: count })) })),
        v.maxLength(IMPORT_LIMIT),
      ),
      shape: name,
      pointed: pointedFiguresSchema,
    }),
    run: saveImport,
  },
  baselines: { takes: v.null(), run: baselines },
  savePast: {
    takes: v.object({ values: v.pipe(v.array(v.object({ kpi: name, day, value: figure })), v.maxLength(PAST_LIMIT)), sure: v.boolean() }),
    run: savePast,
  },
  lockBaselines: { takes: v.object({ kpis: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)), locked: v.boolean() }), run: lockBaselines },
  vocabulary: { takes: v.null(), run: vocabulary },
  saveLink: { takes: v.object({ ...linkOrder, again: v.boolean() }), run: saveLink },
  saveLinks: { takes: v.object({ links: v.pipe(v.array(v.object(linkOrder)), v.maxLength(BULK_LIMIT)) }), run: saveLinks },
  links: { takes: v.null(), run: links },
  addWord: { takes: v.object({ list: v.picklist(WORD_LISTS), word: name }), run: addWord },
  setChannelTags: { takes: v.object({ channel: name, source: name, medium: name }), run: setChannelTags },
  saveResults: {
    takes: v.object({
      results: v.pipe(
        v.array(v.object({ id: name, clicks: counted, primary: counted, micro: v.tuple([counted, counted]) })),
        v.maxLength(RESULT_LIMIT),
      ),
    }),
    run: saveResults,
  },
  pointColumns: { takes: v.object({ shape: name, pointed: v.nullable(pointedSchema) }), run: pointColumns },
  saveTaggedShare: {
    takes: v.pipe(
      v.object({ tagged: count, total: v.pipe(count, v.minValue(1)) }),
      v.check(({ tagged, total }) => tagged <= total),
    ),
    run: saveTaggedShare,
  },
  history: { takes: v.null(), run: history },
  switchRule: { takes: switched, run: switchRule },
  watchKpis: { takes: watched, run: watchKpis },
  closing: { takes: v.null(), run: closing },
  closedCycles: { takes: v.null(), run: closedCycles },
  closeCycle: {
    takes: v.object({ cycle: name, said: v.pipe(v.array(v.object({ kpi: text, text })), v.maxLength(LIST_LIMIT)) }),
    run: closeCycle,
  },
  nextCycle: {
    takes: v.object({
      cycle: name,
      without: v.exactOptional(someOf(HANDED_ON)),
      playbook: v.exactOptional(v.pipe(name, v.minLength(1))),
    }),
    run: nextCycle,
  },
  content: { takes: v.null(), run: content },
  saveContent: { takes: contentChange, run: saveContent },
  keepInLibrary: {
    takes: v.object({
      entries: v.pipe(
        v.array(v.object({ name, kind: v.picklist(['pillar', 'format', 'hook', 'angle', 'cta'] as const), text })),
        v.maxLength(LIST_LIMIT),
      ),
    }),
    run: keepInLibrary,
  },
  experiments: { takes: v.null(), run: experiments },
  saveExperiment: { takes: experimentChange, run: saveExperiment },
  pillarWeek: { takes: v.object({ pillars: v.pipe(v.array(title), v.maxLength(LIST_LIMIT)), kpi: name, owner: name }), run: pillarWeek },
  testOffers: { takes: v.null(), run: testOffers },
  review: { takes: v.null(), run: review },
  saveDecisions: {
    takes: v.object({
      decisions: v.pipe(
        v.array(
          v.object({
            subject: name,
            kpiId: v.exactOptional(name),
            decision: v.picklist(DECISIONS),
            owner: name,
            until: v.nullable(day),
            note: text,
            seen: name,
          }),
        ),
        v.maxLength(LIST_LIMIT),
      ),
    }),
    run: saveDecisions,
  },
  saveTasks: {
    takes: v.object({
      tasks: v.pipe(
        v.array(v.object({ task: text, owner: name, due: day, kpi: name, kpiId: v.exactOptional(name) })),
        v.maxLength(LIST_LIMIT),
      ),
    }),
    run: saveTasks,
  },
  addTab: { takes: v.object({ tab: v.picklist(LATER_TABS) }), run: addTab },
  help: { takes: v.object({ language, tabs: language }), run: help },
  insertFunction: { takes: v.object({ name, tabs: language, over: v.nullable(name) }), run: insertFunction },
  selfCheck: { takes: v.null(), run: selfCheck },
  ping: { takes: v.null(), run: ping },
  seeNews: { takes: v.object({ version: name }), run: seeNews },
  removeSample: { takes: v.null(), run: removeSample },
  leaving: { takes: v.null(), run: leaving },
  leave: { takes: v.object({ cycle: name, restart: v.nullable(v.object({ start: day, name })) }), run: leave },
  comeBack: { takes: v.object({ cycle: name }), run: comeBack },
  removal: { takes: v.null(), run: removal },
  removeAll: { takes: v.object({ keep: v.boolean() }), run: removeAll },
  lastStep: { takes: v.null(), run: lastStep },
  takeBack: { takes: v.null(), run: takeBack },
  check: { takes: v.null(), run: check },
  repair: { takes: v.object({ ids: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)) }), run: repair },
  show: { takes: v.object({ tab, row: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))) }), run: show },
};
