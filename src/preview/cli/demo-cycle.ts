/**
 * Builds a cycle with the built add-on, without a browser.
 *
 * Used by `npm run demo` and by the browser tests, which then show it. Everything goes through the endpoints the sidebar uses.
 */
import { loadDist } from '../host/dist';
import type { Host } from '../host/host';
import { openHost } from '../host/open';
import { nodeRealm } from '../host/script/node-realm';
import { clockOn } from '../page/state/preview-clock';
import { languageFacts } from '../page/state/preview-settings';
import { buildCycle, callAddon, readCards } from './addon-call';
import { CommandProblem } from './command';
import { cycleName, type DemoOrder } from './demo-flags';
import { distFolder } from './project';

/** A host with the cycle in it and its Dashboard in front; `calls` are those of the build alone. */
export interface DemoCycle {
  readonly host: ReturnType<typeof openHost>;
  readonly calls: Host['calls'];
}

/** Builds what was ordered; throws `CommandProblem` with a sentence when the add-on refuses or does not know the playbook. */
export async function buildDemoCycle(order: DemoOrder): Promise<DemoCycle> {
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
  // Titles differ by language; the add-on itself knows which tab is its Dashboard.
  await callAddon(host, 'show', { tab: 'dashboard' });
  return { host, calls };
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
    currency: order.currency,
    channels: card.channels,
    people: languageFacts[order.language].people,
    without: [],
    baselines: {},
    sample: order.sample,
  };
}
