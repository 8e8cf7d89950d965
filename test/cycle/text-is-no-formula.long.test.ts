/**
 * A formula typed wherever a command takes a text, through the life of a cycle: words, tasks, links, decisions, notes, tests, content, a sentence on a
 * missed KPI, a saved playbook and the names of the next cycle. No cell computes any of it, in any tab, and what was entered stands as it was.
 */
import type { Choices } from '../../src/contract';
import { LATER_TABS } from '../../src/cycle-tabs';
import { type CycleHost, get, openCycle, STEPS, TODAY } from './built-cycle';
import { errors } from './pictures';

const MARK = 'evil.example';
const hostile = (of: string): string => `=HYPERLINK("https://${MARK}","${of}")`;

/** Every formula of the file that holds the text, by tab. */
const computed = ({ workbook }: CycleHost): readonly string[] =>
  workbook.sheets().flatMap(({ id, name, rows, columns }) =>
    workbook
      .formulas({ sheetId: id, row: 0, column: 0, rows, columns })
      .flat()
      .filter(formula => formula.startsWith('=') && formula.includes(MARK))
      .map(formula => `${name}: ${formula}`),
  );

/** Whether any cell of any tab shows the text as it was entered. */
const isShown = ({ workbook }: CycleHost, text: string): boolean =>
  workbook.sheets().some(({ id, rows, columns }) =>
    workbook
      .evaluated({ sheetId: id, row: 0, column: 0, rows, columns })
      .flat()
      .some(cell => cell.text.includes(text)),
  );

test('no text of a person becomes a formula, from the first word to the next cycle', async () => {
  const host = await openCycle({}, {}, LATER_TABS);
  const said = {
    ...{ concept: hostile('concept'), format: hostile('format'), note: hostile('note'), sentence: hostile('sentence') },
    ...{ task: hostile('task'), owner: hostile('owner'), subject: hostile('subject'), minute: hostile('minute') },
    ...{ hypothesis: hostile('hypothesis'), title: hostile('title'), hook: hostile('hook') },
  };

  await get(host, 'addWord', { list: 'concept', word: said.concept });
  await get(host, 'addWord', { list: 'format', word: said.format });
  await get(host, 'saveLink', {
    url: `https://shop.example/?q=${MARK}`,
    channel: 'Instagram',
    format: '',
    concept: '',
    creator: '',
    batch: '',
    item: said.title,
    again: false,
  });
  await get(host, 'saveTasks', { tasks: [{ task: said.task, owner: said.owner, due: '2026-11-20', kpi: '' }] });
  await get(host, 'saveDecisions', {
    decisions: [{ subject: said.subject, decision: 'stop', owner: said.owner, until: null, note: said.minute, seen: '' }],
  });
  await get(host, 'saveNumbers', [{ kpi: 'cost_per_lead', day: TODAY, channel: '', value: 210, note: said.note, sure: true }]);
  const imported = { kpi: 'ctr_landing', day: TODAY, channel: '', value: 0.03, note: said.note, sure: true, counts: null };
  await get(host, 'saveImport', { checkins: [imported], shape: said.note, pointed: { day: 0 } });
  await get(host, 'saveExperiment', {
    was: '',
    texts: { hypothesis: said.hypothesis, owner: said.owner, kpi: 'Cost per lead' },
    counts: {},
  });
  await get(host, 'saveContent', { begin: { title: said.title, channel: '', publishOn: '2026-11-20', owner: said.owner } });
  await get(host, 'keepInLibrary', { entries: [{ name: said.hook, kind: 'hook', text: said.minute }] });
  expect(computed(host)).toEqual([]);
  expect(Object.values({ ...said, sentence: said.task }).filter(text => !isShown(host, text))).toEqual([]);

  await get(host, 'switchTabs', { language: 'fi' });
  expect(computed(host)).toEqual([]);

  const { cycle, kpis } = await get(host, 'closing', null);
  await get(host, 'closeCycle', { cycle, said: kpis.filter(({ asks }) => asks !== '').map(({ kpi }) => ({ kpi, text: said.sentence })) });
  await get(host, 'savePlaybook', { name: said.format });
  const { workbook } = await get(host, 'nextCycle', { cycle });
  if (workbook.kind !== 'none' || workbook.draft === null) throw new Error('There is no draft of the next cycle.');
  const { draft } = workbook;
  const choices: Choices = { ...draft, name: hostile('cycle'), people: { ...draft.people, data: hostile('person') } };
  for (const step of STEPS) await get(host, 'build', { step, choices });
  expect(computed(host)).toEqual([]);
  expect([hostile('cycle'), hostile('person'), said.task].filter(text => !isShown(host, text))).toEqual([]);
  expect([errors(host), await get(host, 'check', null)]).toEqual([[], []]);
});
