/**
 * The playbooks a team has saved in its spreadsheet. They lie in the document's properties, outside the tabs, so that they outlive a
 * cycle; a copied spreadsheet starts without them.
 *
 * A property holds 9 KB and all of them 500 KB, so a playbook is cut into parts. The list of playbooks is written last: a save that
 * stopped half-way leaves no half playbook. What is read was written by any version of the add-on, so it is checked.
 */

import * as v from 'valibot';
import { CADENCES } from '../../core/cycle/cadence';
import { SEATS } from '../../core/cycle/choices';
import { BETTERS } from '../../core/kpi/target';
import { UNITS } from '../../core/kpi/unit';
import { IS_KEYS } from '../../core/rule/condition';
import { AGGREGATES } from '../../core/series/check-in';
import { LANGUAGE_CODES } from '../../languages/codes';
import { PLAYBOOK_IDS } from '../../playbooks';
import { documentProperties } from '../../sheet/document-properties';
import type { OwnPlaybook } from '../../tabs/plan/own-playbook';
import { refuse } from '../refusal';
import { channelsSchema, figure, name, parseJson, text } from '../schemas';

const LIST = 'playbooks';
/** A character takes up to three bytes of a property's 9 KB. */
const PART = 3000;
/** All parts together stay below 500 KB. */
const PARTS = 50;

const day = v.pipe(figure, v.integer(), v.minValue(1), v.maxValue(90));
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(200));
const seat = v.picklist(SEATS);
const unit = v.picklist(UNITS);
const is = v.picklist(IS_KEYS);
const decimals = v.pipe(figure, v.integer(), v.minValue(0), v.maxValue(9));
const share = { unit, decimals };
const better = v.picklist(BETTERS);
const cadence = v.picklist(CADENCES);

const ownSchema: v.GenericSchema<unknown, OwnPlaybook> = v.object({
  base: v.picklist(PLAYBOOK_IDS),
  language: v.picklist(LANGUAGE_CODES),
  decimal: v.picklist(['.', ','] as const),
  currency: name,
  phases: v.pipe(
    list(v.object({ name: text, goal: text, exit: text, firstDay: day, lastDay: day, measuring: v.boolean() })),
    v.minLength(1),
  ),
  kpis: list(
    v.object({
      ...share,
      id: text,
      name: text,
      star: v.nullable(v.picklist(['quality', 'business'] as const)),
      seat,
      better,
      aggregate: v.picklist(AGGREGATES),
      cadence,
      example: v.nullable(figure),
      targetText: text,
      threshold: text,
      thresholdAction: text,
      belowAction: text,
      definition: text,
    }),
  ),
  tasks: list(v.object({ id: text, title: text, doneWhen: text, kpi: text, kpiId: text, seat, first: day, last: day })),
  rules: list(
    v.object({
      id: text,
      kind: v.picklist(['threshold', 'pair', 'risk'] as const),
      sign: text,
      action: text,
      seat,
      shownAt: v.nullable(text),
      match: v.picklist(['all', 'any'] as const),
      inARow: v.pipe(figure, v.minValue(1)),
      conditions: list(v.object({ ...share, kpi: text, kpiId: text, is, bound: v.nullable(figure) })),
    }),
  ),
  // Plans from before a watch KPI could be a total say nothing about it.
  watch: list(
    v.object({
      ...share,
      id: text,
      name: text,
      seat,
      better,
      cadence,
      aggregate: v.optional(v.picklist(AGGREGATES), 'last'),
      definition: text,
    }),
  ),
  channels: channelsSchema,
  vocabulary: v.object({ formats: list(text), concepts: list(text), creators: list(text), batches: list(text) }),
  conversions: v.tuple([text, text, text]),
});

const listSchema = v.array(v.object({ id: text, name, parts: figure }));
type Entry = v.InferOutput<typeof listSchema>[number];

const store = () => documentProperties();
const partKey = (id: string, part: number) => `playbook.${id}.${part}`;

function entries(): readonly Entry[] {
  const parsed = v.safeParse(listSchema, parseJson(store().getProperty(LIST) ?? ''));
  return parsed.success ? parsed.output : [];
}

const writeEntries = (all: readonly Entry[]) => store().setProperty(LIST, JSON.stringify(all));

export interface NamedPlaybook {
  readonly id: string;
  readonly name: string;
  readonly own: OwnPlaybook;
}

/** All saved playbooks that can still be read, oldest first. */
export function ownPlaybooks(): readonly NamedPlaybook[] {
  const all = entries();
  if (all.length === 0) return [];
  const found = store().getProperties();
  return all.flatMap(({ id, name: called, parts }): NamedPlaybook[] => {
    const json = Array.from({ length: parts }, (_, part) => found[partKey(id, part)] ?? '').join('');
    const parsed = v.safeParse(ownSchema, parseJson(json));
    return parsed.success ? [{ id, name: called, own: parsed.output }] : [];
  });
}

export function ownPlaybook(id: string): NamedPlaybook {
  return ownPlaybooks().find(each => each.id === id) ?? refuse('playbook_gone');
}

/** Keeps a playbook under a name, as it is found or with changes; the same name again replaces it. Gives its id. */
export function keepPlaybook(found: unknown, called: string, change: (own: OwnPlaybook) => OwnPlaybook = own => own): string {
  const own = v.parse(ownSchema, change(v.parse(ownSchema, found)));
  const json = JSON.stringify(own);
  const parts = Math.ceil(json.length / PART);
  const others = entries().filter(entry => entry.name !== called);
  if (others.reduce((sum, entry) => sum + entry.parts, parts) > PARTS) refuse('playbooks_full');
  const replaced = entries().filter(entry => entry.name === called);
  const id = Utilities.getUuid().slice(0, 8);
  store().setProperties(
    Object.fromEntries(Array.from({ length: parts }, (_, part) => [partKey(id, part), json.slice(part * PART, (part + 1) * PART)])),
  );
  writeEntries([...others, { id, name: called, parts }]);
  replaced.forEach(forgetParts);
  return id;
}

export function renameOwn(id: string, called: string): void {
  writeEntries(entries().map(entry => (entry.id === id ? { ...entry, name: called } : entry)));
}

export function deleteOwn(id: string): void {
  const all = entries();
  writeEntries(all.filter(entry => entry.id !== id));
  all.filter(entry => entry.id === id).forEach(forgetParts);
}

function forgetParts({ id, parts }: Entry): void {
  for (let part = 0; part < parts; part++) store().deleteProperty(partKey(id, part));
}
