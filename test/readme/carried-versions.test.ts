/** The page for whoever admits the add-on names what reaches Google in the version that is locked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './table';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('docs/security.md names each dependency in its locked version, and no other', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const locked = Object.keys(dependencies).map(name => [name, packages[`node_modules/${name}`]?.version]);
  const named = [...read('docs/security.md').matchAll(/^\| (\S+) \| (\d+\.\d+\.\d+) \|$/gm)].map(([, name, version]) => [name, version]);
  expect(named).toEqual(locked);
});
