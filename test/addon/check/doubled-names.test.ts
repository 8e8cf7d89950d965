/** Names that two rows share, in whatever letters; a watch KPI counts while it is on. */
import { doubledChannels, doubledNames } from '../../../src/addon/check/doubled-names';
import { LANGUAGES } from '../../../src/languages';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';
import { FakeSheet } from '../../sheet/fake-sheet';

const text = LANGUAGES.en.messages.check;
const { yes, no } = LANGUAGES.en.lists.yesNo;

const names = (kpis: readonly string[], watched: readonly (readonly [name: string, on: string])[] = []) => {
  const dashboard = tableOf(kpis.map(kpi => ({ kpi })));
  const setup = tableOf(watched.map(([watch, on]) => ({ watch, watch_on: on })));
  return doubledNames({ ...drawnWorkbook({ tables: { dashboard } }), setup }, text).map(({ id }) => id);
};

test.each([
  [['CTR', 'Leads', ''], [], 0],
  [['CTR', 'ctr '], [], 1],
  [['CTR', 'CTR', 'CTR', 'Leads', 'leads'], [], 2],
  [['', '', ' '], [], 0],
  [['CTR'], [['CTR', yes]], 1],
  [['CTR'], [['CTR', no]], 0],
  [
    [],
    [
      ['Saves', yes],
      ['saves', yes],
    ],
    1,
  ],
] as const)('%j beside watch KPIs %j: %d', (kpis, watched, found) => expect(names(kpis, watched)).toHaveLength(found));

test('the finding says the name as it stands first, and how often', () => {
  const dashboard = tableOf(['CTR', 'ctr', 'Ctr'].map(kpi => ({ kpi })));
  const [finding] = doubledNames({ ...drawnWorkbook({ tables: { dashboard } }), setup: tableOf([]) }, text);
  expect(finding?.text).toContain('CTR');
  expect(finding?.text).toContain('3');
  expect(finding?.repairable).toBe(false);
});

test('channels of Setup are told apart the same way', () => {
  const setup = tableOf(
    [{ channel: 'Instagram' }, { channel: 'instagram' }, { channel: 'TikTok' }, { channel: '' }],
    ['channel'],
    new FakeSheet('Setup'),
  );
  const found = doubledChannels({ ...drawnWorkbook(), setup }, text);
  expect(found).toHaveLength(1);
  expect(found[0]?.text).toContain('Instagram');
});
