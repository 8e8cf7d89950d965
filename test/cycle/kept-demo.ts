/**
 * A cycle as `npm run demo` makes it, built once for all test files that look at it and opened from its snapshot.
 *
 * Used by combinations.test.ts and the browser tests.
 */
import { buildDemoCycle } from '../../src/preview/cli/demo-cycle';
import { type DemoOrder, readDemoOrder } from '../../src/preview/cli/demo-flags';
import { type CycleHost, openBuilt } from './built-cycle';
import { keptCycle } from './kept-cycles';

export interface Demo {
  readonly host: CycleHost;
  /** As the preview takes them. */
  readonly settings: Pick<DemoOrder, 'locale' | 'timeZone'> & { readonly today: string };
}

/** The example of a playbook in a language and the spreadsheet locale of its readers, on a day. */
export async function openDemo(playbook: string, language: string, today: string, ...more: readonly string[]): Promise<Demo> {
  const flags = ['--playbook', playbook, '--language', language, '--start', '2026-10-05', '--as-of', today, '--sample', ...more];
  const order = readDemoOrder(flags, today);
  const snapshot = await keptCycle(`demo ${JSON.stringify(order)}`, async () => (await buildDemoCycle(order)).host.snapshot());
  const { locale, timeZone } = order;
  const settings = { locale, timeZone, today };
  return { host: openBuilt({ snapshot, ...settings }), settings };
}
