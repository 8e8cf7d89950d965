/**
 * Everything of `npm test` that comes before the tests: types, lint and build, two at a time, so that both cores of a small machine have work.
 * The commands are those of package.json. What has failed is printed whole at the end.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
/** The longest first. */
const waiting = [...scripts.types.split(' && ').reverse(), scripts.lint, scripts.build];
const AT_ONCE = 2;

/** Runs a command and gives what it said when it failed, else nothing. */
const failureOf = command =>
  new Promise(resolve => {
    const said = [];
    const running = spawn(command, { shell: true });
    for (const stream of [running.stdout, running.stderr]) stream.on('data', part => said.push(part));
    running.on('close', code => resolve(code === 0 ? [] : [`${command}\n${Buffer.concat(said)}`]));
  });

async function runWaiting() {
  const failures = [];
  for (let command = waiting.shift(); command !== undefined; command = waiting.shift()) failures.push(...(await failureOf(command)));
  return failures;
}

const failures = (await Promise.all(Array.from({ length: AT_ONCE }, runWaiting))).flat();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
