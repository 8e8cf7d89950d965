/**
 * The playbooks a team has saved in its spreadsheet. They lie in the document's properties, outside the tabs, so that they outlive a
 * cycle; a copied spreadsheet starts without them.
 *
 * A property holds 9 KB, so a playbook is cut into parts, and it is refused where it would leave the next cycle no room. The list of playbooks is
 * written last: a save that stopped half-way leaves no half playbook. What is read was written by any version of the add-on, so it is checked.
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
import { roomLeft, storedBytes } from '../../sheet/document-room';
import { keepJson, readJson } from '../../sheet/long-text';
import type { OwnPlaybook } from '../../tabs/plan/own-playbook';
import { refuse } from '../refusal';
import { CHANNEL_LIMIT, currencyIn, figure, name, nameWithin, parseJson, role, textWithin } from '../schemas';

const LIST = 'playbooks';
/** A character takes up to three bytes of a property's 9 KB. */
const PART = 3000;
/** Bytes that stay free of playbooks, for the draft of the next cycle. */
const DRAFTS = 20_000;

const day = v.pipe(figure, v.integer(), v.minValue(1), v.maxValue(90));
/** As long as the cells are: all parts together have their limit. */
const text = v.string();
const list = <T extends v.GenericSchema>(of: T) => v.array(of);
/** The wizard takes what a playbook offers. */
const called = v.pipe(text, v.transform(nameWithin));
const signal = v.pipe(text, v.transform(textWithin));
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
  currency: v.pipe(text, v.transform(currencyIn)),
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
  channels: v.pipe(
    list(v.object({ name: called, role, signal, source: called, medium: called })),
    v.transform(all => all.slice(0, CHANNEL_LIMIT)),
  ),
  vocabulary: v.object({ formats: list(text), concepts: list(text), creators: list(text), batches: list(text) }),
  conversions: v.tuple([text, text, text]),
});

/** `key` is that of the parts, where it is another than the id. */
const listSchema = v.array(v.object({ id: text, name, parts: figure, key: v.exactOptional(text) }));
type Entry = v.InferOutput<typeof listSchema>[number];

const store = () => documentProperties();
const PARTS_OF = 'playbook.';
const partKey = ({ id, key = id }: Pick<Entry, 'id' | 'key'>, part: number) => `${PARTS_OF}${key}.${part}`;

function entries(): readonly Entry[] {
  const parsed = v.safeParse(listSchema, parseJson(readJson(LIST) ?? ''));
  return parsed.success ? parsed.output : [];
}

const writeEntries = (all: readonly Entry[]) => keepJson(LIST, all);

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
  return all.flatMap((entry): NamedPlaybook[] => {
    const json = Array.from({ length: entry.parts }, (_, part) => found[partKey(entry, part)] ?? '').join('');
    const parsed = v.safeParse(ownSchema, parseJson(json));
    return parsed.success ? [{ id: entry.id, name: entry.name, own: parsed.output }] : [];
  });
}

export function ownPlaybook(id: string): NamedPlaybook {
  return ownPlaybooks().find(each => each.id === id) ?? refuse('playbook_gone');
}

/**
 * Keeps a playbook under a name, as it is found or with changes; the same name again replaces it. Gives its id, which stays: a cycle that was built
 * by it goes on by it.
 */
export function keepPlaybook(found: unknown, called: string, change: (own: OwnPlaybook) => OwnPlaybook = own => own): string {
  const own = v.parse(ownSchema, change(v.parse(ownSchema, found)));
  const json = JSON.stringify(own);
  const parts = Math.ceil(json.length / PART);
  const all = entries();
  const others = all.filter(entry => entry.name !== called);
  const key = Utilities.getUuid().slice(0, 8);
  const entry: Entry = { id: all.find(other => other.name === called)?.id ?? key, name: called, parts, key };
  const texts = Array.from({ length: parts }, (_, part) => [partKey(entry, part), json.slice(part * PART, (part + 1) * PART)] as const);
  // What a save has left that stopped half-way would take the room of this one.
  forgetOtherParts();
  // One more of its size stays possible: a save under the same name stands beside the old one until it is whole.
  const wanted = storedBytes(texts) * (others.length < all.length ? 1 : 2);
  if (wanted > roomLeft(store().getProperties()) - DRAFTS) refuse('playbooks_full');
  store().setProperties(Object.fromEntries(texts));
  writeEntries([...others, entry]);
  forgetOtherParts();
  return entry.id;
}

export function renameOwn(id: string, called: string): void {
  writeEntries(entries().map(entry => (entry.id === id ? { ...entry, name: called } : entry)));
}

export function deleteOwn(id: string): void {
  writeEntries(entries().filter(entry => entry.id !== id));
  forgetOtherParts();
}

/** Parts of no playbook, those too that a save has left which stopped half-way. */
function forgetOtherParts(): void {
  const used = new Set(entries().flatMap(entry => Array.from({ length: entry.parts }, (_, part) => partKey(entry, part))));
  for (const key of store().getKeys()) if (key.startsWith(PARTS_OF) && !used.has(key)) store().deleteProperty(key);
}
