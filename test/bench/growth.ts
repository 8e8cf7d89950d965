/**
 * How the time of each custom function grows: ten times the rows and check-ins, ten times the text. Used by bench.ts.
 *
 * Ten times the work should take about ten times as long, sorting included; something quadratic takes a hundred times. Google stops a cell
 * after 30 seconds, so what matters is the growth, not the milliseconds of one machine.
 */
import { performance } from 'node:perf_hooks';
import { bundleFunctions, type Call } from './bundle-functions';
import { AFTER, BEFORE, BY_ROWS, BY_TEXT, SIGNS } from './growth-cases';

const ROWS = 10_000;
const CHARACTERS = 50_000;
const TIMES = 10;
/** Between the 10 of linear work and the 100 of quadratic work. */
const MOST = 30;
/** Less cannot be told from the machine's own noise. */
const LEAST_SECONDS = 0.01;

/** A text that is no number ends in a sentence; what the script itself could not do is another matter. */
function patient(call: Call): Call {
  return (name, args) => {
    try {
      return call(name, args);
    } catch (error) {
      if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
      return null;
    }
  };
}

function seconds(action: () => void): number {
  const from = performance.now();
  action();
  return Math.max(LEAST_SECONDS, (performance.now() - from) / 1000);
}

const TRIES = 3;

/** How many times as long the larger call takes; measured again while it looks bad, since a busy machine spoils one measurement, not three. */
function growth(many: () => void, few: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least > MOST; tried++) {
    const small = seconds(few);
    least = Math.min(least, seconds(many) / small);
  }
  return least;
}

/** True when nothing grows much faster than what it is given. */
export function benchGrowth(): boolean {
  const call = patient(bundleFunctions());
  const worst = new Map<string, { readonly rows: number; readonly text: number }>();
  const note = (name: string, grown: { readonly rows?: number; readonly text?: number }) => {
    const { rows = 0, text = 0 } = worst.get(name) ?? {};
    worst.set(name, { rows: Math.max(rows, grown.rows ?? 0), text: Math.max(text, grown.text ?? 0) });
  };
  for (const [name, args] of BY_ROWS) {
    const [few, many] = [args(ROWS / TIMES), args(ROWS)];
    note(name, {
      rows: growth(
        () => call(name, many),
        () => call(name, few),
      ),
    });
  }
  for (const [name, args] of BY_TEXT) {
    for (const sign of SIGNS) {
      const texts = (length: number) => {
        const run = sign.repeat(Math.ceil(length / sign.length)).slice(0, length);
        return BEFORE.flatMap(before => AFTER.map(after => args(`${before}${run}${after}`)));
      };
      const all = (lists: readonly (readonly unknown[])[]) => () => {
        for (const list of lists) call(name, list);
      };
      const [short, long] = [texts(CHARACTERS / TIMES), texts(CHARACTERS)];
      note(name, { text: growth(all(long), all(short)) });
    }
  }
  console.log(
    `Time for ${ROWS} rows and check-ins against ${ROWS / TIMES}, and for ${CHARACTERS} characters against ${CHARACTERS / TIMES}:`,
  );
  for (const [name, { rows, text }] of worst) {
    console.log(`  ${name.padEnd(14)} × ${rows.toFixed(0)}${text === 0 ? '' : `, × ${text.toFixed(0)}`}`);
  }
  return [...worst.values()].every(({ rows, text }) => rows <= MOST && text <= MOST);
}
