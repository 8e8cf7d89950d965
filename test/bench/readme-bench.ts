/** The table of measured costs in the README, between its marks. Used by `npm run bench` and its test. */
import { cpus } from 'node:os';

const MARKS = /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/;

export interface Measured {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
}

/** Where and when it was measured. Example: 'Measured on 28 Nov 2026, Node 22.1.0, 2 × Some CPU.' */
export function measuredOn(day: string): string {
  const all = cpus();
  return `Measured on ${day}, Node ${process.versions.node}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown'}.`;
}

/** A text with the table between its marks exchanged. */
export function withBench(text: string, rows: readonly Measured[], measured: string): string {
  if (!MARKS.test(text)) throw new Error('The marks around the table of costs are gone.');
  const table = [
    '| what | ours | beside it |',
    '|---|---|---|',
    ...rows.map(({ what, ours, beside }) => `| ${what} | ${ours} | ${beside} |`),
  ];
  return text.replace(MARKS, (_, before: string, after: string) => `${before}${[measured, '', ...table].join('\n')}${after}`);
}

/** A text with the rows of the table that are measured anew exchanged, each for the one that says the same in front; machine and day are those of all. */
export function withRows(text: string, rows: readonly Measured[]): string {
  return rows.reduce((before, { what, ours, beside }) => {
    const [line] = before.split('\n').filter(each => each.startsWith(`| ${what} |`));
    if (line === undefined) throw new Error(`No row of the table says “${what}”.`);
    return before.replace(line, () => `| ${what} | ${ours} | ${beside} |`);
  }, text);
}
