/** Files outside test/preview run on the host of their worker, which lives outside their scope and is the same in all its modules. */
import { openEngine } from '../../src/preview/engine/open';
import { RefusedEdit } from '../../src/preview/engine/workbook';

test('the host lives outside the scope of a test file', () => {
  expect(openEngine instanceof Function).toBe(false);
  expect(Object.prototype.toString.call(openEngine)).toBe('[object Function]');
});

test('its modules know each other’s classes', () => {
  const book = openEngine({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [] });
  const [sheet] = book.sheets();
  const name = sheet?.name ?? '';
  expect(() => book.apply([{ kind: 'insertSheet', id: 'x', name, index: 1, rows: 1, columns: 1 }])).toThrow(RefusedEdit);
});
