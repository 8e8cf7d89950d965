/** The first days of a cycle as Today tells them: steps that are done are ticked, and this week's tasks are this week's. */
import { clockOn } from '../../../src/preview/page/state/preview-clock';
import { get, openCycle, TabView } from '../built-cycle';

const CYCLE = { playbook: 'signals', start: '2026-11-30', language: 'en', currency: 'EUR', sample: false } as const;
const ZONE = { locale: 'en_GB', timeZone: 'Europe/Helsinki', today: '2026-11-30' } as const;
const open = () => openCycle(ZONE, CYCLE);

test('a number that was entered and a link that was built tick their steps', async () => {
  const host = await open();
  expect((await get(host, 'today', null)).ticks).toEqual({ numbers: false, bio_link: false, review: false });
  const due = (await get(host, 'numbers', null)).find(({ periods }) => periods.length === 0);
  await get(host, 'saveNumbers', [{ kpi: due?.kpi ?? '', day: '2026-11-30', channel: '', value: 0.4, note: '', sure: true }]);
  const [channel] = (await get(host, 'vocabulary', null)).channels;
  await get(host, 'saveLink', {
    ...{ url: 'https://example.com/', channel: channel?.name ?? '', format: '', concept: '', creator: '', batch: '', item: '' },
    again: false,
  });
  expect((await get(host, 'today', null)).ticks).toEqual({ numbers: true, bio_link: true, review: false });
});

test('no task that starts next week is listed, on any day of the week', async () => {
  let today: string = ZONE.today;
  const host = await openCycle({ ...ZONE, clock: () => clockOn(today, ZONE.timeZone)() }, CYCLE);
  for (today of ['2026-11-30', '2026-12-03', '2026-12-06']) {
    host.open();
    const roadmap = new TabView(host, 'roadmap').table('task');
    const listed = (await get(host, 'today', null)).tasks.map(({ task }) => roadmap.find(row => row.task === task)?.week);
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed)).toEqual(new Set(['1']));
  }
});
