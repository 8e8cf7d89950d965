/**
 * `npm run bench`: what the custom functions cost, as ratios and counts measured in one run on the built bundle.
 *
 * Size of Code.js and its loading against a made script of that length; KPI_STATUS against the same words by native formulas over the same cells, 10,000 rows in one call; KPI_BOARD
 * against a bare loop, and the custom-function calls of a Dashboard, with 8 and 200 KPIs and 100 and 10,000 check-ins; the calls of writing
 * many links, of many items and of every command; how the time of every function grows; the peak memory of the process. Absolute times are left out: they
 * say more about the machine. The table in the README is written from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildWhenStale } from '../../src/preview/cli/fresh-build';
import type { Edit } from '../../src/preview/engine/workbook';
import { loadDist } from '../../src/preview/host/dist';
import type { HostSnapshot } from '../../src/preview/host/host';
import { openHost } from '../../src/preview/host/open';
import { clockOn } from '../../src/preview/page/state/preview-clock';
import { buildCycle, HEADING, openBuilt, TabView, TODAY } from '../cycle/built-cycle';
import { benchBoardTime } from './board-time';
import { exampleWith } from './command-calls';
import { benchCommands, measuredCommands, rowNamed } from './commands';
import { benchContent } from './content';
import { countCustomCalls } from './counting-realm';
import { filledCells } from './filled-cells';
import { benchGrowth } from './growth';
import { benchLinks } from './links';
import { benchLoad } from './load';
import { benchPeers } from './peers';
import { type Measured, measuredOn, withBench } from './readme-bench';

const ROWS = 10_000;
const KPIS = 200;

/** Seconds an action takes. */
function seconds(action: () => void): number {
  const from = performance.now();
  action();
  return (performance.now() - from) / 1000;
}

/** One call over a column against a plain formula of the same decision, on the same 10,000 rows. */
function compareColumns(): number {
  const host = openBuilt();
  const sheetId = host.workbook.sheets()[0]?.id ?? '';
  const number = (row: number, column: number, value: number): Edit => ({
    kind: 'content',
    at: { sheetId, row, column },
    content: { type: 'number', value },
  });
  host.workbook.apply([{ kind: 'insertRows', sheetId, before: 1, count: ROWS }]);
  const rows = Array.from({ length: ROWS }, (_, row) => [number(row, 0, 40 + (row % 17)), number(row, 1, 38), number(row, 2, 48)]).flat();
  host.workbook.apply(rows);
  const range = (letter: string) => `${letter}1:${letter}${ROWS}`;
  const share = `((${range('A')}-${range('B')})/(${range('C')}-${range('B')}))`;
  const native = `=ARRAYFORMULA(IF(${share}>=1;"✓ Achieved";IF(${share}<-5/100;"▽ Worsened";IF(${share}>=95/200;"● On track";IF(${share}>=75/200;"◐ At risk";"■ Off track")))))`;
  let given = 0;
  const custom = seconds(() => {
    given = host.workbook.evaluate(`=KPI_STATUS(${range('A')};${range('B')};${range('C')};1/2)`).length;
  });
  let said = 0;
  const plain = seconds(() => {
    said = host.workbook.evaluate(native).length;
  });
  if (given !== ROWS || said !== ROWS) throw new Error(`${given} and ${said} answers for ${ROWS} rows.`);
  console.log(`KPI_STATUS, ${ROWS} rows in one call: ${(plain / custom).toFixed(2)} × the rows per second of the native formula`);
  return plain / custom;
}

const counter = countCustomCalls();

/** Custom-function calls when a cycle of so many KPIs is opened and calculated once. */
function countCalls(example: HostSnapshot, kpis: number): number {
  const host = openBuilt({ snapshot: example });
  const dashboard = new TabView(host, 'dashboard');
  const first = HEADING + 1;
  const known = dashboard.table('kpi').length;
  if (kpis > known) {
    host.workbook.apply([{ kind: 'insertRows', sheetId: dashboard.sheetId, before: first + known, count: kpis - known }]);
    const copied = ['target_text', 'baseline_typed', 'baseline_from', 'unit', 'cadence', 'better', 'aggregate'];
    const text = (key: string, row: number, value: string): Edit => ({
      kind: 'content',
      at: dashboard.at(key, row),
      content: { type: 'typed', value },
    });
    const rows = Array.from({ length: kpis - known }, (_, index) => first + known + index);
    host.workbook.apply(
      rows.flatMap(row => [
        text('kpi', row, `KPI ${row}`),
        text('id', row, `kpi-${row}`),
        ...copied.map(key => text(key, row, dashboard.text(key, first))),
      ]),
    );
  }
  const snapshot = host.snapshot();
  counter.take();
  const opened = openHost({
    // A list of its own: the host keeps what the functions of another file with the same list have answered.
    files: [...loadDist(join(__dirname, '..', '..', 'dist'))],
    realm: counter.realm,
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    clock: clockOn(TODAY, 'Etc/UTC'),
    snapshot,
  });
  const shown = new TabView(opened, 'dashboard').table('kpi').filter(({ status }) => status !== '' && !status?.startsWith('#'));
  if (shown.length !== kpis) throw new Error(`${shown.length} statuses for ${kpis} KPIs.`);
  return counter.take();
}

async function bench(): Promise<void> {
  buildWhenStale();
  const load = benchLoad();
  const rate = compareColumns();
  const isQuick = benchBoardTime();
  const counts: number[] = [];
  for (const checkins of [100, 10_000]) {
    const example = await exampleWith({ checkins, tasks: 0, links: 0 });
    for (const kpis of [8, KPIS]) {
      counts.push(countCalls(example, kpis));
      console.log(`Custom-function calls of one recalculation with ${kpis} KPIs and ${checkins} check-ins: ${counts.at(-1)}`);
    }
  }
  const isLevel = await benchLinks();
  const isBounded = benchGrowth();
  const isFlowing = await benchContent();
  const commands = await benchCommands();
  if (new Set(counts).size > 1 || !isQuick || !isLevel || !load.isWithin || !isBounded || !isFlowing || !commands.isWithin)
    process.exitCode = 1;
  const built = rowNamed(commands.rows, 'building a cycle').few;
  const cells = filledCells((await buildCycle({}, { sample: false })).snapshot());
  const perCell = (calls: number, of: number) => `${(calls / of).toFixed(2)} calls a filled cell`;
  const rows: readonly Measured[] = [
    {
      what: 'building a cycle',
      ours: `${built} calls`,
      beside: `${cells} calls, were each filled cell written by itself, formats aside`,
    },
    ...benchPeers().map(({ name, calls, cells: theirs, stopped }) => ({
      what: `building a cycle, beside the first tabs of [${name}](https://github.com/${name})`,
      ours: perCell(built, cells),
      beside: `${perCell(calls, theirs)}${stopped === null ? '' : ', as far as the local host takes it'}`,
    })),
    {
      what: `loading \`Code.js\`, ${load.kilobytes} KB, before every call`,
      ours: `${load.ratio.toFixed(2)} × the time`,
      beside: 'of a made script of that length, whose functions are read and not called',
    },
    {
      what: `\`KPI_STATUS\`, ${ROWS.toLocaleString('en')} rows in one call`,
      ours: `${rate.toFixed(2)} × the rows per second`,
      beside: 'of the native formula',
    },
    {
      what: `calls of cells in one recalculation, 8 KPIs and 100 check-ins`,
      ours: `${counts[0]}`,
      beside: `${counts.at(-1)} with ${KPIS} KPIs and 10,000 check-ins`,
    },
    ...measuredCommands(commands.rows),
  ];
  const readme = join(__dirname, '..', '..', 'README.md');
  writeFileSync(readme, withBench(readFileSync(readme, 'utf8'), rows, measuredOn(new Date().toISOString().slice(0, 10))));
  console.log(`Peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

void bench();
