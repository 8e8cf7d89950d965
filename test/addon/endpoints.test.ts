/** What the endpoints take: the edges of each limit, and nothing of another kind. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { ENDPOINTS } from '../../src/addon/endpoints';
import { NAME_LIMIT } from '../../src/addon/schemas';
import type { EndpointName } from '../../src/contract';
import { BULK_LIMIT } from '../../src/core/utm/bulk';
import { OPTIONAL_TABS } from '../../src/cycle-tabs';

const takes = (name: EndpointName, argument: unknown): boolean => v.safeParse(ENDPOINTS[name].takes, argument).success;
const entry = { kpi: 'ctr', day: '2026-11-16', channel: '', value: 0.4, note: '', sure: false };
const link = { url: 'a.fi', channel: '', format: '', concept: '', creator: '', batch: '', item: '' };
const choices = {
  goal: 'leads',
  playbook: 'blank',
  name: 'Q4',
  start: '2026-10-05',
  language: 'fi',
  currency: 'EUR',
  channels: [{ name: 'Instagram', role: 'core', signal: '', source: '', medium: '' }],
  people: { data: 'D', production: 'P', community: 'C' },
  without: [],
  baselines: { a: 0.1, b: null },
  sample: false,
};

test.each<[EndpointName, unknown, boolean]>([
  ['open', null, true],
  ['open', {}, false],
  ['setLanguage', { language: 'da' }, true],
  ['setLanguage', { language: 'de' }, false],
  ['setPerson', { name: 'x'.repeat(NAME_LIMIT) }, true],
  ['setPerson', { name: 'x'.repeat(NAME_LIMIT + 1) }, false],
  ['saveNumbers', [], true],
  ['saveNumbers', [entry], true],
  ['saveNumbers', [{ ...entry, value: Number.NaN }], false],
  ['saveNumbers', [{ ...entry, value: '0.4' }], false],
  ['saveNumbers', [{ ...entry, day: '16.11.2026' }], false],
  ['saveNumbers', Array(201).fill(entry), false],
  ['saveLinks', { links: Array(BULK_LIMIT).fill(link) }, true],
  ['saveLinks', { links: Array(BULK_LIMIT + 1).fill(link) }, false],
  ['addWord', { list: 'format', word: 'reel' }, true],
  ['addWord', { list: 'channel', word: 'reel' }, false],
  ['saveTaggedShare', { tagged: 0, total: 0 }, false],
  ['saveTaggedShare', { tagged: -1, total: 5 }, false],
  ['saveTaggedShare', { tagged: 0, total: 1 }, true],
  ['saveTaggedShare', { tagged: 2, total: 1 }, false],
  ['tick', { step: 'review', done: true }, true],
  ['tick', { step: 'later', done: true }, false],
  ['show', { tab: 'links' }, true],
  ['show', { tab: 'links', row: 0 }, false],
  ['show', { tab: 'nowhere' }, false],
  ['build', { step: 'sheets', choices }, true],
  ['build', { step: 'sheets', choices: { ...choices, currency: 'euro' } }, false],
  ['saveDraft', { ...choices, hidden: OPTIONAL_TABS, phases: [{ name: '', days: 90 }] }, true],
  ['saveDraft', { ...choices, hidden: ['dashboard'] }, false],
  ['saveDraft', { ...choices, hidden: Array(50).fill('rules') }, false],
  ['saveDraft', { ...choices, targets: Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, '5'])) }, false],
  ['saveDraft', { ...choices, phases: [{ name: '', days: 0.5 }] }, false],
  ['saveDraft', { ...choices, people: { data: 'D', production: 'P' } }, false],
  ['pointColumns', { shape: 'x', pointed: null }, true],
  ['pointColumns', { shape: 'x', pointed: { nobody: 1 } }, false],
])('%s takes %j: %s', (name, argument, isTaken) => expect(takes(name, argument)).toBe(isTaken));

test('names are trimmed on the way in', () => {
  const parsed = v.safeParse(ENDPOINTS.setPerson.takes, { name: '  Ann ' });
  expect(parsed.success && parsed.output).toEqual({ name: 'Ann' });
});

test('an endpoint that takes nothing takes nothing at all', () => {
  const empty = (Object.keys(ENDPOINTS) as EndpointName[]).filter(name => takes(name, null));
  expect(empty).toContain('today');
  fc.assert(
    fc.property(
      fc.jsonValue().filter(value => value !== null),
      value => expect(empty.filter(name => takes(name, value))).toEqual([]),
    ),
  );
});

/** What a schema of valibot is made of, as far as limits hang on it. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly items?: readonly Part[];
  readonly options?: readonly (Part | string)[];
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
}
const LIMITS: Readonly<Record<string, readonly string[]>> = {
  string: ['max_length', 'regex'],
  array: ['max_length'],
  record: ['max_entries'],
};

/** Checks of a schema, those of the one it is made of first. */
const checksOf = ({ pipe = [] }: Part): readonly string[] => pipe.flatMap(each => [each.type, ...checksOf(each)]);

/** Texts and lists within a schema that may be of any length. */
function unlimited(part: Part, path: string): readonly string[] {
  const limits = LIMITS[part.type];
  const isLimited = limits === undefined || checksOf(part).some(check => limits.includes(check));
  const inside = [
    ...Object.entries(part.entries ?? {}),
    ...(part.items ?? []).map((each, at) => [`${at}`, each] as const),
    ...(part.options ?? []).flatMap((each, at) => (typeof each === 'string' ? [] : [[`${at}`, each] as const])),
    ...[part.item, part.key, part.value, part.wrapped].flatMap(each => (each === undefined ? [] : [['', each] as const])),
  ];
  return [...(isLimited ? [] : [`${path} ${part.type}`]), ...inside.flatMap(([name, each]) => unlimited(each, `${path}.${name}`))];
}

test('every text and every list an endpoint takes has a limit', () => {
  // What a schema is made of stands in no common type of valibot's.
  const parts = Object.entries(ENDPOINTS).map(([name, { takes }]) => [name, takes as unknown as Part] as const);
  expect(parts.flatMap(([name, part]) => unlimited(part, name))).toEqual([]);
  // The walk finds what it looks for.
  expect(unlimited(v.object({ a: v.array(v.nullable(v.string())) }) as unknown as Part, '')).toEqual(['.a array', '.a.. string']);
});
