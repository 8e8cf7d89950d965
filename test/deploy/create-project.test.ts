/** A new project's id ends up in the settings, which otherwise stay as they are. */
import { createProject } from '../../src/deploy/create-project';

const COMMITTED = '{"scriptId":"PUT-YOUR-SCRIPT-ID-HERE","rootDir":"dist","filePushOrder":["dist/Code.js"]}';

function place(settings: string, answer: { readonly exitCode: number; readonly written: string | null }) {
  const ran: (readonly string[])[] = [];
  const saved: string[] = [];
  return {
    ran,
    saved,
    settings,
    runInEmptyFolder: (args: readonly string[]) => {
      ran.push(args);
      return answer;
    },
    save: (text: string) => {
      saved.push(text);
    },
  };
}

test('the id of the new project is written, and nothing else changes', () => {
  const here = place(COMMITTED, { exitCode: 0, written: '{"scriptId":"new-one","rootDir":"","parentId":"p"}' });
  expect(createProject(here)).toBe('new-one');
  expect(here.ran).toEqual([['create-script', '--type', 'sheets', '--title', 'Quarterdeck']]);
  expect(here.saved.map(text => JSON.parse(text) as unknown)).toEqual([
    { scriptId: 'new-one', rootDir: 'dist', filePushOrder: ['dist/Code.js'] },
  ]);
});

test('a project that is there already is not replaced', () => {
  const here = place('{"scriptId":"mine"}', { exitCode: 0, written: null });
  expect(() => createProject(here)).toThrow('already (mine)');
  expect([here.ran, here.saved]).toEqual([[], []]);
});

test.each([
  ['a refusal', { exitCode: 1, written: null }],
  ['no settings written', { exitCode: 0, written: null }],
  ['a project whose files could not be fetched', { exitCode: 1, written: '{"scriptId":"half"}' }],
])('%s saves nothing', (_, answer) => {
  const here = place(COMMITTED, answer);
  expect(() => createProject(here)).toThrow('npm run login');
  expect(here.saved).toEqual([]);
});
