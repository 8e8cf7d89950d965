/** What every call pays before it begins: the size of Code.js and the time to load it. Used by bench.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

/** Bytes. */
const LARGEST = 1_050_000;
/** Milliseconds over an empty script, on a machine that does nothing else; a call on Google costs hundreds. */
const SLOWEST = 25;
const ROUNDS = 30;
const EMPTY = 'function onOpen() {}';

/** Milliseconds of processor time to read and run a script in a scope of its own: other work on the machine counts less than by the clock. */
function loading(code: string, round: number): number {
  const scope = vm.createContext({});
  // V8 remembers what it has compiled by its text.
  const text = `${code}\n//${round}`;
  const from = process.cpuUsage();
  vm.runInContext(text, scope);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Prints size and loading time; false when one is beyond its bound. The quickest round counts, because nothing makes a round too quick. */
export function benchLoad(): boolean {
  const code = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({ own: loading(code, round), empty: loading(EMPTY, round) }));
  const over = Math.min(...rounds.map(({ own }) => own)) - Math.min(...rounds.map(({ empty }) => empty));
  const size = Buffer.byteLength(code);
  console.log(
    `Code.js: ${Math.round(size / 1000)} KB (bound ${LARGEST / 1000}), loaded in ${over.toFixed(1)} ms over an empty script (bound ${SLOWEST})`,
  );
  return size <= LARGEST && over <= SLOWEST;
}
