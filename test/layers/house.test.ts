/** Rules of the house that a machine can hold: names of files, their length, their heads, no loopholes in the types. */
import { pathsBelow, SOURCES } from './sources';

const LONGEST = 300;
const DRAWERS = /(?:^|[-_/.])(?:utils?|helpers?|common|misc)(?:[-_/.]|$)/i;

/** Text without comments and without what stands in quotes. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");

test('nothing is called a drawer', () => {
  const paths = [...pathsBelow('src'), ...pathsBelow('test')];
  expect(paths.filter(path => DRAWERS.test(path.replace(/\.\w+$/, '')))).toEqual([]);
});

test('no file is longer than a reader keeps in mind', () => {
  expect(SOURCES.filter(({ text }) => text.split('\n').length > LONGEST + 1).map(({ path }) => path)).toEqual([]);
});

test('every file says at its head what it is', () => {
  expect(SOURCES.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
});

test('nothing slips past the types', () => {
  const loopholes = /\bas any\b|[:<,|]\s*any\b(?!\s*[(:])/;
  const found = SOURCES.filter(({ text }) => loopholes.test(codeOf(text)) || /@ts-(?:ignore|nocheck|expect-error)\b/.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('nothing is left for later', () => {
  const marks = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  expect(SOURCES.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
});

test('a name of a type means one thing, everywhere but in the preview, which speaks as Google does', () => {
  const declared = SOURCES.filter(({ path }) => !path.startsWith('src/preview/')).flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:type|interface|class|function) ([A-Z]\w*[a-z]\w*)/gm)].map(([, name = '']) => ({ name, path })),
  );
  const places = (name: string) => declared.filter(each => each.name === name).map(({ path }) => path);
  const twice = declared.filter(({ name }) => places(name).length > 1);
  expect([...new Set(twice.map(({ name }) => `${name}: ${places(name).join(', ')}`))]).toEqual([]);
});

test('a name of a function or a value stands in one file, but for the records of one shape that each language and each playbook has', () => {
  const records = /^src\/(?:languages|playbooks)\/[\w-]+\//;
  const files = new Map<string, Set<string>>();
  for (const { path, text } of SOURCES.filter(each => !records.test(each.path)))
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:function\*? |const )([a-z]\w*)/gm))
      files.set(name, (files.get(name) ?? new Set()).add(path));
  expect(files.size).toBeGreaterThan(1000);
  const twice = [...files].filter(([, paths]) => paths.size > 1);
  expect(twice.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([]);
});
