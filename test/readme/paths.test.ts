/** Every file that a page names is there, so that moving one moves its mention too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './table';

test.each(['README.md', 'docs/architecture.md'])('the files of %s', page => {
  const named = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/`([\w./-]+\.tsx?)`/g)].flatMap(([, path]) => path ?? []);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter(path => !['', 'src'].some(base => existsSync(join(ROOT, base, path))))).toEqual([]);
});
