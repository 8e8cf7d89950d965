/** Pushing refuses before anything runs, and stops at the first step that fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushAddon } from '../../src/deploy/push-addon';

/** A terminal that only writes down, with the exit code of each command. */
function terminal(codes: Readonly<Record<string, number>> = {}) {
  const ran: string[] = [];
  const run = (command: string, args: readonly string[]): number => {
    ran.push([command, ...args].join(' '));
    return codes[command] ?? 0;
  };
  return { ran, run };
}

const COMMITTED = '{"scriptId":"PUT-YOUR-SCRIPT-ID-HERE","rootDir":"dist"}';

test.each([
  ['the placeholder', COMMITTED, /npm run create/],
  ['a blank id', '{"scriptId":" "}', /npm run create/],
  ['no id', '{"rootDir":"dist"}', /npm run create/],
  ['an id that is no text', '{"scriptId":7}', /npm run create/],
  ['no settings', 'scriptId: x', /restore it/],
  ['settings that are no object', 'null', /restore it/],
])('%s is refused before anything runs', (_, settings, sentence) => {
  const { ran, run } = terminal();
  expect(() => pushAddon(settings, run)).toThrow(sentence);
  expect(ran).toEqual([]);
});

test('with an id it builds and then pushes', () => {
  const { ran, run } = terminal();
  pushAddon('{"scriptId":"1a2b3c"}', run);
  expect(ran).toEqual(['npm run -s build', 'clasp push --force']);
});

test('a failed build is not pushed', () => {
  const { ran, run } = terminal({ npm: 2 });
  expect(() => pushAddon('{"scriptId":"1a2b3c"}', run)).toThrow('the build failed');
  expect(ran).toEqual(['npm run -s build']);
});

test('a refusal by Google names the way in', () => {
  expect(() => pushAddon('{"scriptId":"1a2b3c"}', terminal({ clasp: 1 }).run)).toThrow('npm run login');
});

test('what is committed is the placeholder or an id', () => {
  const settings = JSON.parse(readFileSync(join(__dirname, '..', '..', '.clasp.json'), 'utf8')) as { scriptId: unknown };
  expect(settings.scriptId).toMatch(/^(PUT-YOUR-SCRIPT-ID-HERE|[\w-]{20,})$/);
});
