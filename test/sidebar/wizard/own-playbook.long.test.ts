/** Playbooks of the team's own in the sidebar: saving one while a cycle runs, and renaming, choosing and deleting it in the wizard. */
import type { PlaybookCard } from '../../../src/contract';
import { bad, good, type Reactions } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { cards, empty, running, today } from '../samples';

afterAll(closeBrowser);

const inCycle: Reactions = { open: () => good(running), today: () => good(today), show: () => good(null) };
const withOwn = (name: string): readonly PlaybookCard[] => [
  ...cards,
  ...cards.filter(({ id }) => id === 'signals').map(card => ({ ...card, own: 'x1', name, summary: '' })),
];

test('the running cycle is saved under the name somebody gives it', async () => {
  const { see, press, type, server, errors } = await openPage('cycle', { ...inCycle, savePlaybook: () => good(null) });
  await see('Save this cycle as my playbook');
  await type('Name of the playbook', '  Our way ');
  await press('Save the playbook');
  await see('“Our way” is saved.');
  expect(server.asked).toContainEqual({ endpoint: 'savePlaybook', argument: { name: 'Our way' } });
  expect(errors).toEqual([]);
});

test('a refused save says what to do and keeps the name', async () => {
  const { see, press, type, page } = await openPage('cycle', { ...inCycle, savePlaybook: () => bad('playbooks_full') });
  await type('Name of the playbook', 'Our way');
  await press('Save the playbook');
  await see('There is no room for another playbook');
  expect(await page.getByLabel('Name of the playbook').inputValue()).toBe('Our way');
});

test('it stands beside the others, can be renamed, and goes after a second click', async () => {
  const opened = await openPage('cycle', {
    open: () => good(empty),
    cards: () => good(withOwn('Our way')),
    saveDraft: () => good(null),
    renamePlaybook: () => good(null),
    deletePlaybook: () => good(null),
  });
  const { see, press, type, server, page } = opened;
  await page.getByText('Our way').click();
  await see('Your own, based on “Signals”.');
  await type('Name of the playbook', 'Our new way');
  server.change({ cards: () => good(withOwn('Our new way')) });
  await press('Rename');
  await page.getByRole('radio', { name: /^Our new way/ }).waitFor();
  expect(await page.getByRole('radio', { name: /^Our new way/ }).isChecked()).toBe(true);
  await press('Next');
  await opened.asked('saveDraft', 1);
  expect(server.asked.find(({ endpoint }) => endpoint === 'saveDraft')?.argument).toMatchObject({ playbook: 'signals', own: 'x1' });
  await press('Back');
  await press('Delete');
  server.change({ cards: () => good(cards) });
  await press('Yes, delete it');
  await opened.asked('deletePlaybook', 1);
  await page.getByRole('radio', { name: /^Our new way/ }).waitFor({ state: 'detached' });
  expect(await page.getByRole('radio', { name: /^Growth Loop/ }).isChecked()).toBe(true);
});

test('tabs without a tick are asked for as hidden', async () => {
  const opened = await openPage('cycle', {
    open: () => good(empty),
    cards: () => good(cards),
    saveDraft: () => good(null),
    build: () => 'silent',
  });
  const { press, page, type, server } = opened;
  await press('Next');
  await press('Next');
  await page.getByText('The same person for all three').click();
  await type('Name of the person', 'Content lead');
  await press('Next');
  await page.getByText('Tabs', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Scorecard' }).click();
  await press('Build my cycle');
  await opened.asked('build', 1);
  expect(server.asked.find(({ endpoint }) => endpoint === 'build')?.argument).toMatchObject({ choices: { hidden: ['scorecard'] } });
});
