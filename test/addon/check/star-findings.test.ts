/** North stars: two, and one of them counts a conversion. */
import { starFindings } from '../../../src/addon/check/star-findings';
import { LANGUAGES } from '../../../src/languages';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';

const text = LANGUAGES.en.messages.check;
const workbook = drawnWorkbook({ playbook: 'blank' });

/** Blank's KPIs: `result` counts a conversion, `quality` does not; any other id is the team's own. */
const found = (...stars: readonly (readonly [id: string, star: string, kpi?: string])[]) =>
  starFindings(workbook, tableOf(stars.map(([id, star, kpi = id]) => ({ id, star, kpi }))), text).map(({ id }) => id);

test.each([
  [
    [
      ['quality', '★'],
      ['result', '★'],
      ['x', ''],
    ],
    [],
  ],
  [
    [
      ['quality', '★'],
      ['ours', '★'],
    ],
    [],
  ],
  [
    [
      ['quality', '★'],
      ['quality', '★'],
    ],
    ['stars:conversion'],
  ],
  [[['quality', '★']], ['stars:number', 'stars:conversion']],
  [
    [
      ['quality', '★'],
      ['result', '★'],
      ['ours', '★'],
    ],
    ['stars:number'],
  ],
  [[['quality', '']], ['stars:number']],
  [[], ['stars:number']],
  // A star without a KPI is none, and neither is another sign.
  [
    [
      ['quality', '★'],
      ['result', '★', ' '],
      ['x', '*'],
    ],
    ['stars:number', 'stars:conversion'],
  ],
] as const)('%j → %j', (stars, ids) => expect(found(...stars)).toEqual(ids));

test('the sentence names the stars that count nothing', () => {
  const table = tableOf([
    { id: 'quality', star: '★', kpi: 'Saves' },
    { id: 'quality', star: '★', kpi: 'Hold rate' },
  ]);
  expect(starFindings(workbook, table, text)[0]?.text).toContain('Saves, Hold rate');
});
