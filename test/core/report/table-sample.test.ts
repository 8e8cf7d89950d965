/** Headings that stand twice, and a quotation mark that swallows the rest of a table. */
import { columnNames, openQuoteLine } from '../../../src/core/report/table-sample';
import { parseCsv } from '../../../src/sidebar/report/csv';

test('columns of the same heading are told apart, blank ones by their place', () => {
  expect(columnNames(['Date', 'Leads', '', 'leads', 'Leads'])).toEqual(['Date', 'Leads', '(3)', 'leads (2)', 'Leads (3)']);
});

test.each([
  ['closed', 'Date,Leads\n"9 Nov, 2026",4', ['Date', 'Leads'], null],
  ['open in a row', 'Date,Leads\n2026-11-09,4\n"2026-11-10,5\n2026-11-11,6', ['Date', 'Leads'], 3],
  ['below a line for Excel', 'sep=;\nDate;Leads\n2026-11-09;4\n2026-11-10;"5', ['Date', 'Leads'], 4],
  ['open before any table', '"Date,Leads\n2026-11-09,4', null, 1],
  ['of inches within a cell', 'Screen,Leads\n7" phone,4', ['Screen', 'Leads'], null],
] as const)('a quotation mark %s', (_, text, headings, line) => {
  expect(openQuoteLine(text, headings, parseCsv)).toBe(line);
});
