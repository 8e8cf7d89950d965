/** Facts of Setup by their keys, wherever their rows are. */
import { factCells } from '../../../src/sheet/workbook/fact-cells';
import { FACTS } from '../../../src/tabs/place';
import { drawnWorkbook, START, tableOf } from '../drawn-workbook';

test('a fresh Setup has all of them, one below the other', () => {
  const cells = factCells(drawnWorkbook().setup);
  expect(FACTS.map(fact => cells[fact]?.row)).toEqual(FACTS.map((_, at) => 6 + at));
  expect([cells.start?.value, cells.name?.value]).toEqual([START, 'Q4 2026']);
});

test('moved rows are found, rows of the team are none, of doubles the last counts', () => {
  const setup = tableOf([
    { fact_key: 'version', value: 3 },
    { fact_key: 'ours', value: 'x' },
    { fact_key: '', value: 'y' },
    { fact_key: 'start', value: '' },
    { fact_key: 'start', value: 46300 },
  ]);
  expect(factCells(setup)).toEqual({ version: { row: 6, value: 3 }, start: { row: 10, value: 46300 } });
});
