/**
 * Parts of what is accepted from outside: from the sidebar by the endpoints, and from what an older version of the add-on has kept. Limits
 * keep a cell below Google's 50,000 characters and a list below what a person types.
 */

import * as v from 'valibot';
import { GOALS, SEATS } from '../core/cycle/choices';
import { DAYS_BEFORE } from '../core/cycle/cycle';
import { nearestCurrency, readCurrency } from '../core/number/currency';
import { POINTED_ROLES, type Pointed } from '../core/utm/ga4/export-pointing';
import { BROUGHT_TABS, OPTIONAL_TABS } from '../cycle-tabs';
import { LANGUAGE_CODES } from '../languages/codes';
import { PLAYBOOK_IDS } from '../playbooks';

export const NAME_LIMIT = 300;
const TEXT_LIMIT = 5000;
export const LIST_LIMIT = 200;
/** More than a plan has tasks, KPIs and rules. */
const ENTRY_LIMIT = 2000;
const PHASE_LIMIT = 12;
/** As many as Setup has rows for. */
export const CHANNEL_LIMIT = 40;

export const name = v.pipe(v.string(), v.trim(), v.maxLength(NAME_LIMIT));
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const figure = v.pipe(v.number(), v.finite());
export const language = v.picklist(LANGUAGE_CODES);

export const role = v.picklist(['core', 'test'] as const);
const channelsSchema = v.pipe(v.array(v.object({ name, role, signal: text, source: name, medium: name })), v.maxLength(CHANNEL_LIMIT));

/** Choices from a list; none of them twice makes sense. */
export const someOf = <const T extends string>(choices: readonly T[]) => v.pipe(v.array(v.picklist(choices)), v.maxLength(choices.length));
/** Something for each of a cycle's tasks, KPIs or rules, by its id. */
const byName = <T extends v.GenericSchema>(of: T) => v.pipe(v.record(name, of), v.maxEntries(ENTRY_LIMIT));
const words = v.pipe(v.array(name), v.maxLength(LIST_LIMIT));

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
  others: v.exactOptional(v.pipe(v.array(v.object({ name, seat: v.picklist(SEATS) })), v.maxLength(LIST_LIMIT))),
  owners: v.exactOptional(byName(v.union([v.picklist(SEATS), v.object({ person: name })]))),
  targets: v.exactOptional(byName(text)),
  phases: v.exactOptional(
    v.pipe(v.array(v.object({ name, days: v.pipe(v.number(), v.integer(), v.minValue(1)) })), v.maxLength(PHASE_LIMIT)),
  ),
  baselines: byName(v.nullable(figure)),
  ended: v.exactOptional(v.pipe(v.array(name), v.maxLength(LIST_LIMIT))),
  past: v.exactOptional(byName(v.pipe(v.array(v.tuple([day, figure])), v.maxLength(DAYS_BEFORE)))),
  sample: v.boolean(),
  own: v.exactOptional(name),
  vocabulary: v.exactOptional(v.object({ formats: words, concepts: words, creators: words, batches: words })),
  hidden: v.exactOptional(someOf(OPTIONAL_TABS)),
  brought: v.exactOptional(v.object({ from: name, tabs: someOf(BROUGHT_TABS) })),
  carried: v.exactOptional(
    v.object({
      on: v.boolean(),
      tasks: v.pipe(
        v.array(
          v.object({ title: text, from: name, doneWhen: text, kpi: name, owner: name, begun: v.boolean(), task: v.exactOptional(name) }),
        ),
        v.maxLength(LIST_LIMIT),
      ),
    }),
  ),
});

/** What a cell holds, as what is kept of it may be long. */
export const nameWithin = (cell: string): string => cell.trim().slice(0, NAME_LIMIT).trim();
export const textWithin = (cell: string): string => cell.slice(0, TEXT_LIMIT);
export const currencyIn = (cell: string): string => readCurrency(cell) ?? nearestCurrency(cell) ?? 'EUR';

/** More columns than any report has. */
const COLUMN_LIMIT = 500;
export const pointedSchema: v.GenericSchema<unknown, Pointed> = v.pipe(
  v.record(v.picklist(POINTED_ROLES), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLUMN_LIMIT))),
  v.maxEntries(POINTED_ROLES.length),
);

/** The value of a JSON text, null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
