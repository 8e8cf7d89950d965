/**
 * What is kept of a file outside its cells, filled to the brim: what finds no room is refused and leaves what was there, and what every command
 * writes by itself always finds its room.
 */

import { deleteOwn, keepPlaybook, ownPlaybooks } from '../../src/addon/cycle/own-playbooks';
import { Refusal } from '../../src/addon/refusal';
import { builtChoices, forgetDraft, keepBuiltChoices, readDraft, writeDraft } from '../../src/addon/workbook/memory';
import { keepPointed, pointedExports } from '../../src/addon/workbook/pointed-exports';
import type { Choices } from '../../src/contract';
import { keepStep, readStep } from '../../src/sheet/last-step/kept-step';
import { keepLists, readKeptLists, tooLongLists } from '../../src/sheet/workbook/kept-lists';
import type { OwnPlaybook } from '../../src/tabs/plan/own-playbook';
import { tableOf } from '../sheet/drawn-workbook';
import { fakeProperties, heldBytes } from '../sheet/fake-properties';

fakeProperties();
let drawn = 0;
beforeAll(() => {
  Object.assign(globalThis, { Utilities: { getUuid: () => `${drawn++}-playbook` } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Utilities');
});

const playbook = (length: number): OwnPlaybook => ({
  base: 'blank',
  language: 'fi',
  decimal: ',',
  currency: 'EUR',
  phases: [{ name: 'A', goal: 'ä'.repeat(length), exit: '', firstDay: 1, lastDay: 90, measuring: true }],
  kpis: [],
  tasks: [],
  rules: [],
  watch: [],
  channels: [],
  vocabulary: { formats: [], concepts: [], creators: [], batches: [] },
  conversions: ['', '', ''],
});

/** As many signs as words for links, of which a list takes 200. */
function choices(signs: number): Choices {
  const words = Array.from({ length: Math.ceil(signs / 900) }, () => 'x'.repeat(297));
  return {
    goal: 'leads',
    playbook: 'blank',
    name: `${signs}`,
    start: '2026-10-05',
    language: 'en',
    currency: 'EUR',
    channels: [],
    people: { data: '', production: '', community: '' },
    without: [],
    baselines: {},
    sample: false,
    vocabulary: { formats: words, concepts: words, creators: words, batches: [] },
  };
}

/** How it was answered: kept, or the code of the refusal; anything else is thrown on. */
function answerOf(keep: () => unknown): string {
  try {
    keep();
    return 'kept';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

const lists = () =>
  keepLists(tableOf([{ format: 'f'.repeat(60_000), creator: 'c'.repeat(60_000), fact_key: 'name', value: 'n'.repeat(50_000) }]), 'c1');
const step = (count: number) =>
  keepStep({
    cycle: 'c1',
    tabs: { links: { added: Array.from({ length: count }, (_, at) => [`row-${at}`, 'x'.repeat(20)] as const), changed: [] } },
  });

test('playbooks and drafts are refused before commands find no room; what was kept stays', () => {
  for (let at = 0; at < 80; at += 1) keepPointed(`${at} ${'ö'.repeat(120)}`, { campaign: at % 500, source: 1, medium: 2 });
  const newest = Object.keys(pointedExports());
  expect([newest.length > 5, newest.at(-1)?.slice(0, 2)]).toEqual([true, '79']);

  writeDraft(choices(30_000));
  keepBuiltChoices('c1', choices(30_000));
  forgetDraft();
  const saved = Array.from({ length: 12 }, (_, at) => answerOf(() => keepPlaybook(playbook(8000), `${at} ${'ä'.repeat(290)}`, own => own)));
  expect(saved.join()).toMatch(/^kept,(kept,)*(playbooks_full,?)+$/);
  const kept = saved.filter(answer => answer === 'kept').length;
  expect(ownPlaybooks().length).toBe(kept);

  // The next cycle finds room beside them; a draft that does not leaves the one before.
  writeDraft(choices(15_000));
  expect(answerOf(() => writeDraft(choices(130_000)))).toBe('draft_too_long');
  expect(readDraft()).toEqual(choices(15_000));
  keepBuiltChoices('c2', choices(15_000));
  expect(builtChoices('c2')).toEqual(choices(15_000));

  // Lists and step take their whole share at last, and again.
  for (const count of [4000, 10, 3000]) {
    lists();
    step(count);
  }
  expect([readStep()?.isTooLong, readKeptLists('c1').lists.creators?.length]).toEqual([false, 1]);
  expect(tooLongLists(tableOf([{ format: 'f'.repeat(60_000), creator: 'c'.repeat(60_000) }]), 'c1')).toEqual([]);
  expect(heldBytes()).toBeLessThan(500 * 1024);

  for (const { id } of ownPlaybooks()) deleteOwn(id);
  expect(answerOf(() => writeDraft(choices(60_000)))).toBe('kept');
});

test('where draft and built choices have no room beside each other, the draft becomes the choices', () => {
  writeDraft(choices(100_000));
  keepBuiltChoices('c1', choices(100_000));
  expect([builtChoices('c1'), readDraft()]).toEqual([choices(100_000), null]);
});
