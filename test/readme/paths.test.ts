/** Every file that a page names is there, so that moving one moves its mention too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTest } from './is-test';
import { ROOT } from './table';

test.each(['README.md', 'docs/architecture.md'])('the files of %s', page => {
  const named = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/`([\w./-]+\.tsx?)`/g)].flatMap(([, path]) => path ?? []);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter(path => !['', 'src'].some(base => existsSync(join(ROOT, base, path))))).toEqual([]);
});

/** Tests as a folder or without their ending, other pages, commands: what a page of docs calls on. */
test.each(['docs/releasing.md', 'docs/visual-language.md', 'docs/decisions.md'])('what %s calls on is there', page => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const tests = [...text.matchAll(/\btest\/[\w/-]+\w/g)].map(([path]) => path);
  expect(tests.length).toBeGreaterThan(1);
  expect(tests.filter(path => !isTest(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  const pages = [...text.matchAll(/\]\(([\w.-]+\.md)\)/g)].map(([, path = '']) => path);
  expect(pages.filter(path => !existsSync(join(ROOT, 'docs', path)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const commands = [...text.matchAll(/\bnpm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect(commands.filter(name => !(name in scripts))).toEqual([]);
  const sources = [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(sources.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});
