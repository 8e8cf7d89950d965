/**
 * What links cost: calls to the spreadsheet of writing 10, 100 and 1,000 in bulk, and of writing their results, which must be equal; calls of
 * UTM_LINK and UTM_CHANNEL over 2,000 rows, which must be one each. Used by bench.ts.
 */
import { join } from 'node:path';
import type { LinkOrder } from '../../src/contract';
import { loadDist } from '../../src/preview/host/dist';
import type { Host } from '../../src/preview/host/host';
import { openHost } from '../../src/preview/host/open';
import { clockOn } from '../../src/preview/page/state/preview-clock';
import { buildCycle, get, openBuilt, TODAY } from '../cycle/built-cycle';
import { countCustomCalls } from './counting-realm';

const AMOUNTS = [10, 100, 1000] as const;
const ROWS = 2000;
/** Links that leave the tab no room for ten more, so that each amount has rows added, which is the dearer way. */
const FILLED = 195;

function orders(count: number, site = 'example.com'): readonly LinkOrder[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://${site}/page-${at}`,
    channel: at % 2 === 0 ? 'Instagram' : 'LinkedIn',
    format: 'carousel',
    concept: 'case-proof',
    creator: 'team',
    batch: 'b01',
    item: '',
  }));
}

/** Calls to the spreadsheet that an endpoint makes; what formulas ask for while it runs is not counted. */
async function serviceCalls(host: Host, run: () => Promise<unknown>): Promise<number> {
  host.clearCalls();
  await run();
  return host.calls.filter(({ kind }) => kind === 'read' || kind === 'write' || kind === 'flush').length;
}

/** True when nothing grows with the number of links. */
export async function benchLinks(): Promise<boolean> {
  const full = await buildCycle({}, { sample: false });
  await get(full, 'saveLinks', { links: orders(FILLED, 'example.org') });
  const snapshot = full.snapshot();
  const written: number[] = [];
  const joined: number[] = [];
  for (const amount of AMOUNTS) {
    const host = openBuilt({ snapshot });
    // The first call of an execution may look tabs up; what is compared is the same call in the same state.
    await get(host, 'vocabulary', null);
    written.push(await serviceCalls(host, () => get(host, 'saveLinks', { links: orders(amount) })));
    const rows = await get(host, 'links', null);
    if (rows.length !== FILLED + amount || rows.some(({ tagged }) => !tagged.includes('utm_id=')))
      throw new Error(`${amount} links were not written.`);
    const results = rows.map(({ id }) => ({ id, clicks: 100, primary: 5, micro: [9, 4] as const }));
    joined.push(await serviceCalls(host, () => get(host, 'saveResults', { results })));
  }
  const said = (counts: readonly number[]) => AMOUNTS.map((amount, at) => `${counts[at]} for ${amount}`).join(', ');
  console.log(`Service calls of writing links in bulk: ${said(written)}`);
  console.log(`Service calls of writing their results: ${said(joined)}`);
  const counter = countCustomCalls();
  const host = openHost({
    // A list of its own: the host keeps what the functions of another file with the same list have answered.
    files: [...loadDist(join(__dirname, '..', '..', 'dist'))],
    realm: counter.realm,
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    clock: clockOn(TODAY, 'Etc/UTC'),
  });
  const functionCalls = ['UTM_LINK', 'UTM_CHANNEL'].map(name => {
    counter.take();
    const pages = `ARRAYFORMULA("https://example.com/"&SEQUENCE(${ROWS}))`;
    const formula = name === 'UTM_LINK' ? `=UTM_LINK(${pages};"instagram";"social";"proof")` : `=UTM_CHANNEL(${pages};"social")`;
    const rows = host.workbook.evaluate(formula).length;
    if (rows !== ROWS) throw new Error(`${name} answered ${rows} of ${ROWS} rows.`);
    return counter.take(name);
  });
  console.log(`Calls over ${ROWS} rows: UTM_LINK ${functionCalls[0]}, UTM_CHANNEL ${functionCalls[1]}`);
  return new Set(written).size === 1 && new Set(joined).size === 1 && functionCalls.every(count => count === 1);
}
