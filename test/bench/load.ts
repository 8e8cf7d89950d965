/** What every call pays before it begins: the size of Code.js and the time to load it, against a made script of the same length. Used by bench.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

/** Bytes. */
const LARGEST = 1_062_000;
/** Of the made script's time, 1.1 on a machine with other work to do. Beyond it something is worked out while the code loads. */
const MOST = 1.5;
const ROUNDS = 30;
/** A busy machine spoils one measurement, not three. */
const TRIES = 3;

/** Functions that are read and tied to their names, none of them called: what a bundle of this length costs at the least. Always the same. */
function madeScript(length: number): string {
  const functions: string[] = [];
  for (let [at, left] = [0, length]; left > 0; at += 1) {
    const text = `function f${at}(a,b){if(a>b)return{x:a,y:b+${at},z:["one","two",a]};for(var i=0;i<b;i++)a+=i*${at};return a}all.f${at}=f${at};`;
    functions.push(text);
    left -= text.length;
  }
  return `var made=(function(){var all={};${functions.join('')}return all})();`;
}

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

/** How long one script takes in terms of another: the quickest round of each, in turns, because nothing makes a round too quick. */
function ratio(code: string, made: string, tried: number): number {
  const rounds = Array.from({ length: ROUNDS }, (_, at) => tried * ROUNDS + at).map(round => ({
    own: loading(code, round),
    made: loading(made, round),
  }));
  return Math.min(...rounds.map(({ own }) => own)) / Math.min(...rounds.map(round => round.made));
}

export interface Load {
  readonly kilobytes: number;
  /** Loading, in terms of a made script of the same length. */
  readonly ratio: number;
  readonly isWithin: boolean;
}

/** Prints size and loading. */
export function benchLoad(): Load {
  const code = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');
  const made = madeScript(code.length);
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least > MOST; tried += 1) least = Math.min(least, ratio(code, made, tried));
  const size = Buffer.byteLength(code);
  const kilobytes = Math.round(size / 1000);
  console.log(
    `Code.js: ${kilobytes} KB (bound ${LARGEST / 1000}), loaded in ${least.toFixed(2)} × the time of a made script of that length (bound ${MOST})`,
  );
  return { kilobytes, ratio: least, isWithin: size <= LARGEST && least <= MOST };
}

if (require.main === module) process.exitCode = benchLoad().isWithin ? 0 : 1;
