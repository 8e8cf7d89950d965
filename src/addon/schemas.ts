/**
 * What the endpoints accept. Every global function is a public endpoint, so nothing of the wire is believed before it is checked.
 * Limits keep a cell below Google's 50,000 characters and a list below what a person types.
 */
import * as v from 'valibot';
import type { EndpointName, Endpoints } from '../contract';
import { FIRST_STEPS, GOALS, SEATS } from '../core/cycle/choices';
import { BULK_LIMIT } from '../core/utm/bulk';
import { POINTED_ROLES, type Pointed, type PointedRole } from '../core/utm/ga4/export-pointing';
import { WORD_LISTS } from '../core/utm/word-lists';
import { BUILD_STEPS, OPTIONAL_TABS, TAB_ORDER } from '../cycle-tabs';
import { LANGUAGE_CODES } from '../languages/codes';
import { PLAYBOOK_IDS } from '../playbooks';

const NAME_LIMIT = 100;
const TEXT_LIMIT = 5000;
/** What a cell holds at most. */
const CELL_LIMIT = 50_000;
const LIST_LIMIT = 200;
const PHASE_LIMIT = 12;
/** A value a day of the 90 days before the cycle, for as many KPIs as a playbook has. */
const PAST_LIMIT = 2000;
const PAST_DAYS = 90;
/** More links than a tab is likely to hold. */
const RESULT_LIMIT = 10000;

export const name = v.pipe(v.string(), v.trim(), v.maxLength(NAME_LIMIT));
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const figure = v.pipe(v.number(), v.finite());
const count = v.pipe(figure, v.minValue(0));
/** Null where nothing was counted. */
const counted = v.nullable(count);
const switched = v.object({ id: name, on: v.boolean() });
const linkOrder = { url: text, channel: name, format: name, concept: name, creator: name, batch: name, item: name };
const language = v.picklist(LANGUAGE_CODES);
const tab = v.picklist(TAB_ORDER);

export const channelsSchema = v.pipe(
  v.array(v.object({ name, role: v.picklist(['core', 'test'] as const), signal: name, source: name, medium: name })),
  v.maxLength(12),
);

export const choicesSchema = v.object({
  goal: v.picklist(GOALS),
  playbook: v.picklist(PLAYBOOK_IDS),
  name,
  start: day,
  language,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  channels: channelsSchema,
  people: v.object({ data: name, production: name, community: name }),
  without: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)),
  extra: v.exactOptional(v.pipe(v.array(name), v.maxLength(LIST_LIMIT))),
  owners: v.exactOptional(v.record(name, v.picklist(SEATS))),
  phases: v.exactOptional(
    v.pipe(v.array(v.object({ name, days: v.pipe(v.number(), v.integer(), v.minValue(1)) })), v.maxLength(PHASE_LIMIT)),
  ),
  baselines: v.record(name, v.nullable(figure)),
  past: v.exactOptional(v.record(name, v.pipe(v.array(v.tuple([day, figure])), v.maxLength(PAST_DAYS)))),
  sample: v.boolean(),
  own: v.exactOptional(name),
  hidden: v.exactOptional(v.array(v.picklist(OPTIONAL_TABS))),
});

/** More columns than any report has. */
const COLUMN_LIMIT = 500;
export const pointedSchema: v.GenericSchema<unknown, Pointed> = v.pipe(
  v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLUMN_LIMIT))),
  v.check(roles => Object.keys(roles).every(role => POINTED_ROLES.includes(role as PointedRole))),
);

type Schemas = { readonly [Name in EndpointName]: v.GenericSchema<unknown, Endpoints[Name]['argument']> };

export const SCHEMAS: Schemas = {
  open: v.null(),
  setLanguage: v.object({ language }),
  switchTabs: v.object({ language }),
  setPerson: v.object({ name }),
  cards: v.object({ language }),
  savePlaybook: v.object({ name }),
  renamePlaybook: v.object({ own: name, name }),
  deletePlaybook: v.object({ own: name }),
  saveDraft: choicesSchema,
  build: v.object({ step: v.picklist(BUILD_STEPS), choices: choicesSchema }),
  today: v.null(),
  tick: v.object({ step: v.picklist(FIRST_STEPS), done: v.boolean() }),
  finishTask: v.object({ id: name, task: v.pipe(v.string(), v.maxLength(CELL_LIMIT)) }),
  numbers: v.null(),
  saveNumbers: v.pipe(
    v.array(v.object({ kpi: name, day, channel: name, value: figure, note: text, sure: v.boolean() })),
    v.maxLength(LIST_LIMIT),
  ),
  baselines: v.null(),
  savePast: v.object({ values: v.pipe(v.array(v.object({ kpi: name, day, value: figure })), v.maxLength(PAST_LIMIT)) }),
  lockBaselines: v.object({ kpis: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)), locked: v.boolean() }),
  vocabulary: v.null(),
  saveLink: v.object({ ...linkOrder, again: v.boolean() }),
  saveLinks: v.object({ links: v.pipe(v.array(v.object(linkOrder)), v.maxLength(BULK_LIMIT)) }),
  links: v.null(),
  addWord: v.object({ list: v.picklist(WORD_LISTS), word: name }),
  setChannelTags: v.object({ channel: name, source: name, medium: name }),
  saveResults: v.object({
    results: v.pipe(
      v.array(v.object({ id: name, clicks: counted, primary: counted, micro: v.tuple([counted, counted]) })),
      v.maxLength(RESULT_LIMIT),
    ),
  }),
  pointColumns: v.object({ shape: name, pointed: v.nullable(pointedSchema) }),
  saveTaggedShare: v.object({ tagged: count, total: v.pipe(count, v.minValue(1)) }),
  history: v.null(),
  switchRule: switched,
  watchKpi: switched,
  removeSample: v.null(),
  leaving: v.null(),
  leave: v.object({ cycle: name, restart: v.nullable(v.object({ start: day, name })) }),
  comeBack: v.object({ cycle: name }),
  check: v.null(),
  repair: v.object({ ids: v.pipe(v.array(name), v.maxLength(LIST_LIMIT)) }),
  show: v.object({ tab, row: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
};

/** The value of a JSON text, null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
