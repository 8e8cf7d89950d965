/**
 * `npm run demo`: builds a cycle with the built add-on, without a browser, prints its Dashboard and writes the workbook.
 *
 * The flags are in `demo-flags.ts`. What is printed is what a team would see.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Host } from '../host/host';
import { dayAt } from '../page/state/preview-clock';
import { takeScreens } from './browser/screens';
import { runCommand } from './command';
import { buildDemoCycle } from './demo-cycle';
import { readDemoOrder } from './demo-flags';
import { buildWhenStale } from './fresh-build';
import { callTable } from './print/call-table';
import { drawnText } from './print/drawn-text';
import { sheetText } from './print/sheet-text';

async function demo(args: readonly string[]): Promise<void> {
  const order = readDemoOrder(args, dayAt('Etc/UTC', new Date()));
  buildWhenStale();
  const { host, calls } = await buildDemoCycle(order);
  const { workbook } = host;
  for (const line of sheetText(workbook, workbook.activeSheetId(), drawnText(workbook))) console.log(line);
  if (order.calls) for (const line of ['', ...callTable(calls)]) console.log(line);
  if (order.out !== null) await writeWorkbook(host, order.out);
  if (order.screens !== null) {
    const written = await takeScreens(host.snapshot(), order, resolve(order.screens));
    console.log(`\nScreenshots: ${order.screens} (${written.length})`);
  }
}

async function writeWorkbook(host: Host, out: string): Promise<void> {
  const file = resolve(out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await host.workbook.xlsx());
  console.log(`\nWorkbook: ${out}`);
}

runCommand(demo);
