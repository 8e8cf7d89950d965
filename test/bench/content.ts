/** What 2,000 rows cost the boards of Content and of all that draws on it, and the calls by which pasted items are stamped. Used by bench.ts. */
import { performance } from 'node:perf_hooks';
import { get, HEADING, openCycle, TabView } from '../cycle/built-cycle';
import { bundleFunctions } from './bundle-functions';
import { BY_ROWS } from './growth-cases';

const ITEMS = 2000;
const PASTED = [10, 1000] as const;
/** In times of writing the same cells down as JSON and reading them again, which looks at each once. */
const MOST = 200;
const ROUNDS = 5;

function milliseconds(action: () => unknown): number {
  const from = performance.now();
  action();
  return performance.now() - from;
}

/** How long one action takes in terms of another: the quickest round of each, in turns, because nothing makes a round too quick. */
function ratio(action: () => unknown, other: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => ({ own: milliseconds(action), other: milliseconds(other) }));
  return Math.min(...rounds.map(({ own }) => own)) / Math.min(...rounds.map(round => round.other));
}

/** Calls of the one edit by which so many rows are pasted and stamped. */
async function callsOfPaste(rows: number): Promise<number> {
  const host = await openCycle({}, { sample: false }, ['content']);
  const content = new TabView(host, 'content');
  host.workbook.apply([{ kind: 'insertRows', sheetId: content.sheetId, before: content.rows, count: Math.max(...PASTED) }]);
  await get(host, 'saveNumbers', []);
  host.clearCalls();
  host.workbook.paste(
    content.at('title', HEADING + 1),
    Array.from({ length: rows }, (_, at) => [`Post ${at}`, at % 2 === 0 ? 'Brief' : 'Asset']),
  );
  if (content.text('stamps', HEADING + rows) === '') throw new Error(`The last of ${rows} rows has no stamp.`);
  return host.calls.length;
}

/** Prints both; false where a board is too slow or rows cost calls. */
export async function benchContent(): Promise<boolean> {
  const call = bundleFunctions();
  const isQuick = BY_ROWS.filter(([name]) => name.endsWith('_BOARD')).map(([name, args]) => {
    const given = args(ITEMS);
    const taken = ratio(
      () => call(name, given),
      () => JSON.parse(JSON.stringify(given)),
    );
    console.log(`${name}, ${ITEMS} rows in one call: ${taken.toFixed(1)} × reading the same cells as JSON (bound ${MOST})`);
    return taken <= MOST;
  });
  const calls = await Promise.all(PASTED.map(callsOfPaste));
  console.log(`Items pasted and stamped in one edit: ${PASTED.map((rows, at) => `${rows} in ${calls[at]} calls`).join(', ')}`);
  return isQuick.every(Boolean) && new Set(calls).size === 1;
}

if (require.main === module) {
  void benchContent().then(isWithin => {
    if (!isWithin) process.exitCode = 1;
  });
}
