/** What stands in the tabs of a cycle, to be compared before a command and once it is taken back. Used by the tests of taking back. */
import { type CycleHost, TabView, tabsThere } from '../built-cycle';

/** Formulas as they are written; ids and day of the last known values aside, blanks at the end of a tab, too. */
export function contents(host: CycleHost, tabs = tabsThere(host)): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    tabs.map(id => {
      const view = new TabView(host, id);
      const lines = host.workbook.formulas(view.area()).map((line, row) => {
        const shown = host.workbook.evaluated(view.area(row, 1))[0] ?? [];
        return line
          .map((formula, column) => formula || (shown[column]?.text ?? ''))
          .join('|')
          .replace(/\|+$/, '');
      });
      const last = lines.findLastIndex(line => line !== '');
      return [id, lines.slice(0, last + 1)];
    }),
  );
}
