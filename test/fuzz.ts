/**
 * `npm run fuzz -- 10`: the property tests with one random seed after another until the minutes are over; `npm run fuzz -- --seed N`: one
 * round again. Only what needs no built spreadsheet, so that a round takes seconds. Stops at the first failure and says how to repeat it.
 * `npm run fuzz -- --whole`: the tests of which `npm test` takes a sample (sample.ts), with every case; it takes an hour and a built bundle.
 * `npm run fuzz -- --whole test/cycle/edits`: those of them whose path holds these words.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrder, SEED_VARIABLE } from './fuzz-order';
import { WHOLE_VARIABLE } from './sample';

const ROOT = join(__dirname, '..');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const FOLDERS = ['core', 'functions', 'boards', 'tabs', 'sheet', 'addon', 'sidebar/links', 'preview/engine'];

/** The test files that draw cases. */
function propertyTests(): readonly string[] {
  const files = FOLDERS.flatMap(folder =>
    readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' }).map(name => join('test', folder, name)),
  );
  return files.filter(file => file.endsWith('.test.ts') && readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"));
}

/** The test files that take a sample. */
function sampledTests(): readonly string[] {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).map(name => join('test', name));
  return files.filter(file => file.endsWith('.test.ts') && /from '[./]*\/sample'/.test(readFileSync(join(ROOT, file), 'utf8')));
}

/** Every case of theirs, or of the files whose path holds the words; the status of jest. */
function whole(part: string): number {
  const files = sampledTests().filter(file => file.includes(part));
  if (files.length === 0) {
    console.error(`Of no test file with "${part}" in its path does npm test take a sample.`);
    return 2;
  }
  const words = ['--expose-gc', JEST, '--maxWorkers=2', '--runTestsByPath', ...files];
  return spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, [WHOLE_VARIABLE]: '1' } }).status ?? 1;
}

/** One round, cut off after so many milliseconds. */
function round(seed: number, files: readonly string[], most: number | undefined): 'passed' | 'failed' | 'cut off' {
  console.log(`seed ${seed}`);
  const words = [JEST, '--config', join(ROOT, 'test', 'fuzz.config.mjs'), '--maxWorkers=2', '--silent'];
  const { status, error } = spawnSync(process.execPath, [...words, '--runTestsByPath', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: most,
    env: { ...process.env, [SEED_VARIABLE]: String(seed) },
  });
  if (status === 0) return 'passed';
  return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT' ? 'cut off' : 'failed';
}

function main(): number {
  const order = readOrder(process.argv.slice(2));
  if (order === null) {
    console.error(
      'npm run fuzz -- 10          random seeds for ten minutes\nnpm run fuzz -- --seed 7    one seed again\nnpm run fuzz -- --whole     every case\nnpm run fuzz -- --whole test/cycle/edits   every case of some files',
    );
    return 2;
  }
  if (order.kind === 'whole') return whole(order.part);
  const files = propertyTests();
  const end = order.kind === 'seed' ? null : Date.now() + order.minutes * 60_000;
  let rounds = 0;
  do {
    const seed = order.kind === 'seed' ? order.seed : randomInt(2 ** 31);
    const outcome = round(seed, files, end === null ? undefined : end - Date.now());
    if (outcome === 'failed') {
      console.error(`Failed. To repeat: npm run fuzz -- --seed ${seed}`);
      return 1;
    }
    if (outcome === 'passed') rounds++;
  } while (end !== null && Date.now() < end);
  console.log(`${rounds} whole ${rounds === 1 ? 'round' : 'rounds'} over ${files.length} files, no failure.`);
  return 0;
}

process.exitCode = main();
