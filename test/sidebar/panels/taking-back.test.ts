/** Taking back the last step, taking Quarterdeck out, and a closed cycle that shows another day: each says first what it does. */
import { bad, good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { empty, running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null), check: () => good([]) };
const step = { tabs: [{ tab: 'checkins', rows: 8, cells: 1 }], left: [{ tab: 'roadmap', row: 46 }], tooLong: false } as const;

afterAll(closeBrowser);

test('the last step is named before it is taken back, and what stays is named, too', async () => {
  const { see, press, asked, server, errors } = await openPage('check', {
    ...base,
    lastStep: () => good(null),
    takeBack: () => bad('busy'),
  });
  await press('See what that would be');
  await see('There is nothing to take back.');
  server.change({ lastStep: () => good({ tabs: [], left: [], tooLong: true }) });
  await press('See what that would be');
  await see('The last step changed more than is remembered here.');
  server.change({ lastStep: () => good(step) });
  await press('See what that would be');
  await see('Check-ins: 8 rows added');
  await see('Check-ins: 1 cell changed');
  await see('Stays, because somebody changed it since: Roadmap row 46');
  await press('Take it back');
  await asked('takeBack', 1);
  server.change({ takeBack: () => good(step) });
  await press('Take it back');
  await see('Taken back.');
  expect(errors).toEqual([]);
});

test('taking Quarterdeck out names the tabs by what is chosen, and opens the first page', async () => {
  const { page, see, press, asked, server } = await openPage('cycle', {
    ...base,
    removal: () => good({ typed: ['Dashboard', 'Roadmap'], computed: ['Scorecard'], earlier: 9, drawing: ['Our notes'] }),
    removeAll: () => good({ ...empty, workbook: { kind: 'none', draft: null } }),
  });
  await press('See what would go');
  await see('These tabs go: Scorecard.');
  await see('These stay as values: Dashboard, Roadmap.');
  await see('Formulas in Our notes use these tabs');
  await page.getByLabel('Keep the tabs as plain values').click();
  await see('These tabs go: Dashboard, Roadmap, Scorecard.');
  await press('Remove it');
  await asked('removeAll', 1);
  expect(server.asked.find(({ endpoint }) => endpoint === 'removeAll')?.argument).toEqual({ keep: false });
  await see('A 90-day cycle in this spreadsheet');
});

test('Today says that a closed cycle shows another day, and leads to the panel that brings it back', async () => {
  const { see } = await openPage('today', { ...base, today: () => good({ ...today, thawed: true }) });
  await see('so the tabs no longer show the closing day');
});
