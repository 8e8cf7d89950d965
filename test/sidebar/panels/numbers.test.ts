/** Numbers: typing, doubting, saving, and keeping what could not be saved. */
import type { CheckinEntry } from '../../../src/contract';
import { bad, good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { baselineView, due, running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), numbers: () => good(due) };

afterAll(closeBrowser);

test('with Enter alone from the first number to the save', async () => {
  const { page, see, server } = await openPage('numbers', {
    ...base,
    saveNumbers: (entries: readonly CheckinEntry[]) => good({ saved: entries.map(entry => entry.kpi), problems: [] }),
  });
  await see('1 of 3');
  await page.keyboard.type('55%');
  await see('Reads as 55%');
  await page.keyboard.press('Enter');
  await see('2 of 3');
  await page.keyboard.type('205 kr.');
  await page.keyboard.press('Enter');
  await see('3 of 3');
  await page.keyboard.type('8.1');
  await page.keyboard.press('Enter');
  await see('Before you save');
  await page.getByRole('button', { name: 'Save 3 numbers' }).press('Enter');
  await see('3 numbers saved.');
  expect(server.asked.at(-1)).toEqual({
    endpoint: 'saveNumbers',
    argument: [
      { kpi: 'retention', day: '2026-11-16', channel: '', value: 0.55, note: '', sure: false },
      { kpi: 'cost_per_lead', day: '2026-11-16', channel: '', value: 205, note: '', sure: false },
      { kpi: 'view_time', day: '2026-11-16', channel: '', value: 8.1, note: '', sure: false },
    ],
  });
});

test('the spreadsheet’s habit decides: 1,2 is read in Finnish and refused in English', async () => {
  const english = await openPage('numbers', base);
  await english.type('Value', '5,5');
  await english.press('Next');
  expect(await english.problem('Value')).toBe('“5,5” is not a number. Write it like 54%.');
  const finnish = await openPage('numbers', {
    ...base,
    open: () => good({ ...running, habit: { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' } }),
  });
  await finnish.type('Value', '55,5');
  await finnish.see('Reads as 55,5');
});

test('a far value waits for a yes, and the yes goes to the server', async () => {
  const { page, see, press, type, server } = await openPage('numbers', {
    ...base,
    saveNumbers: () => good({ saved: ['retention'], problems: [] }),
  });
  await type('Value', '0.5');
  await press('Next');
  await see('1 of 3');
  await page.getByLabel('Yes, 0.5% is right').check();
  await press('Next');
  await press('Skip');
  await press('Skip');
  await press('Save 1 number');
  await see('1 number saved.');
  expect(server.asked.at(-1)?.argument).toMatchObject([{ value: 0.005, sure: true }]);
});

test('what the server refuses comes back with its text and its problem; the rest is saved', async () => {
  const { page, see, press, type, problem } = await openPage('numbers', {
    ...base,
    saveNumbers: () =>
      good({
        saved: ['retention'],
        problems: [
          {
            kpi: 'cost_per_lead',
            problem: { code: 'day_outside_cycle', parameters: { day: '2026-06-01', from: '2026-10-05', to: '2027-01-02' } },
          },
        ],
      }),
  });
  await type('Value', '55');
  await press('Next');
  await type('Value', '205');
  await type('For the day', '2026-06-01');
  await press('Next');
  await press('Skip');
  await press('Save 2 numbers');
  await see('1 number could not be saved.');
  await see('1 number saved.');
  expect(await page.getByLabel('Value').inputValue()).toBe('205');
  expect(await problem('For the day')).toBe('1 Jun 2026 is outside the cycle (5 Oct 2026 – 2 Jan 2027). Pick a day within it.');
  await type('For the day', '2026-11-16');
  expect(await problem('For the day')).toBe('');
});

test('a number that stands there meanwhile is named, and only a yes puts the typed one in its place', async () => {
  const stands = { code: 'number_stands', parameters: { kpi: 'Cost per lead', value: '199 kr.', stands: 199, channel: '' } } as const;
  const { page, see, press, type, server } = await openPage('numbers', {
    ...base,
    numbers: () => good(due.slice(1, 2)),
    saveNumbers: () => good({ saved: [], problems: [{ kpi: 'cost_per_lead', problem: stands }] }),
  });
  await type('Value', '205');
  await press('Next');
  await press('Save 1 number');
  await see('199 kr. stands there already');
  expect(await page.getByLabel('Value', { exact: true }).inputValue()).toBe('205');
  await page.getByRole('checkbox').check();
  server.change({ saveNumbers: () => good({ saved: ['cost_per_lead'], problems: [] }) });
  await press('Next');
  await press('Save 1 number');
  await see('1 number saved.');
  expect(server.asked.at(-1)?.argument).toMatchObject([{ value: 205, sure: true, seen: 199 }]);
});

test('a lost connection loses nothing: the same save can be tried again', async () => {
  const { see, press, type, server } = await openPage('numbers', {
    ...base,
    numbers: () => good(due.slice(0, 1)),
    saveNumbers: () => 'lost',
  });
  await type('Value', '55');
  await press('Next');
  await press('Save 1 number');
  await see('What you typed is still here.');
  server.change({ saveNumbers: () => good({ saved: ['retention'], problems: [] }) });
  await press('Save 1 number');
  await see('1 number saved.');
});

test('numbers not due yet are offered only on request', async () => {
  const { see, press } = await openPage('numbers', { ...base, numbers: () => good(due.map(each => ({ ...each, overdueDays: -3 }))) });
  await see('No numbers are due now.');
  await press('Enter a number early');
  await see('1 of 3');
});

test('nothing typed, nothing to save', async () => {
  const { page, see, press } = await openPage('numbers', { ...base, numbers: () => good(due.slice(0, 1)) });
  await press('Skip');
  await see('Type at least one number.');
  expect(await page.getByRole('button', { name: 'Save 0 numbers' }).isDisabled()).toBe(true);
});

test('a view-only person keeps what was typed and cannot press Save again', async () => {
  const { page, see, press, type } = await openPage('numbers', {
    ...base,
    numbers: () => good(due.slice(0, 1)),
    saveNumbers: () => bad('view_only'),
  });
  await type('Value', '55');
  await press('Next');
  await press('Save 1 number');
  await see('View only');
  expect(await page.getByRole('button', { name: 'Save 1 number' }).isDisabled()).toBe(true);
  await see('55%');
});

test('each number can be put into a calendar, from the day it is due next', async () => {
  const { page } = await openPage('numbers', { ...base, numbers: () => good(due.map(each => ({ ...each, cadenceDays: 14 }))) });
  await page.getByText('Remind me in my calendar').click();
  const google = new URL((await page.getByRole('link', { name: 'Add to Google Calendar' }).getAttribute('href')) ?? '');
  expect(google.searchParams.get('dates')).toBe('20261116T090000/20261116T091500');
  const file = page.getByRole('link', { name: 'Other calendar (.ics)' });
  expect(await file.getAttribute('download')).toBe('retention.ics');
  expect(decodeURIComponent((await file.getAttribute('href')) ?? '')).toContain(
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270102T235959',
  );
});

test('an example baseline becomes the team’s own by one click beside it', async () => {
  const confirmed = baselineView.lines.map(line => (line.confirmable ? { ...line, source: 'typed' as const, confirmable: false } : line));
  const { page, see, press, server } = await openPage('numbers', {
    ...base,
    baselines: () => good(baselineView),
    lockBaselines: () => good({ ...baselineView, lines: confirmed }),
  });
  await press('Baselines and the last 28 days');
  await see('example, does not count');
  await page.getByRole('button', { name: /^Yes, 8 is our figure/ }).click();
  await page.getByText('example, does not count').waitFor({ state: 'detached' });
  expect(server.asked.at(-1)).toEqual({ endpoint: 'lockBaselines', argument: { kpis: ['cadence'], locked: true } });
});
