/**
 * `npm run demo`: builds a cycle with the built add-on, without a browser, prints its Dashboard and writes the workbook.
 *
 * The flags are in `demo-flags.ts`. Everything goes through the endpoints the sidebar uses, so what is printed is what a team would see.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadDist } from '../host/dist';
import type { Host } from '../host/host';
import { nodeRealm } from '../host/node-realm';
import { openHost } from '../host/open';
import { clockOn, dayIn } from '../page/preview-clock';
import { buildCycle, callAddon, readCards } from './addon-call';
import { callTable } from './call-table';
import { CommandProblem, runCommand } from './command';
import { cycleName, type DemoOrder, readDemoOrder } from './demo-flags';
import { drawnText } from './drawn-text';
import { distFolder } from './project';
import { takeScreens } from './screens';
import { sheetText } from './sheet-text';

async function demo(args: readonly string[]): Promise<void> {
  const order = readDemoOrder(args, dayIn('Etc/UTC', new Date()));
  const host = openHost({
    files: loadDist(distFolder),
    realm: nodeRealm,
    locale: order.locale,
    timeZone: order.timeZone,
    clock: clockOn(order.asOf, order.timeZone),
    person: { role: 'editor', language: order.language },
  });
  host.open();
  const choices = await chooseFor(host, order);
  host.clearCalls();
  await buildCycle(host, choices);
  const calls = [...host.calls];
  // Titles differ by language; the add-on itself knows which tab is its Dashboard and brings it to the front.
  await callAddon(host, 'show', { tab: 'dashboard' });
  for (const line of sheetText(host.workbook, host.workbook.activeSheetId(), drawnText(host.workbook))) console.log(line);
  if (order.calls) for (const line of ['', ...callTable(calls)]) console.log(line);
  if (order.out !== null) await writeWorkbook(host, order.out);
  if (order.screens !== null) {
    const written = await takeScreens(host.snapshot(), order, resolve(order.screens));
    console.log(`\nScreenshots: ${order.screens} (${written.length})`);
  }
}

async function chooseFor(host: Host, order: DemoOrder): Promise<unknown> {
  await callAddon(host, 'setLanguage', { language: order.language });
  const cards = await readCards(host, order.language);
  const card = cards.find(found => found.id === order.playbook);
  if (!card) throw new CommandProblem(`--playbook takes one of ${cards.map(found => found.id).join(', ')}, not "${order.playbook}".`);
  return {
    goal: order.goal,
    playbook: card.id,
    name: cycleName(order.start),
    start: order.start,
    language: order.language,
    currency: card.currency,
    channels: card.channels,
    people: { data: 'Data', production: 'Production', community: 'Community' },
    without: [],
    baselines: {},
    sample: order.sample,
  };
}

async function writeWorkbook(host: Host, out: string): Promise<void> {
  const file = resolve(out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await host.workbook.xlsx());
  console.log(`\nWorkbook: ${out}`);
}

runCommand(demo);
