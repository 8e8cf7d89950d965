/**
 * A fresh clone can be installed on every system: `npm ci` refuses a lock file in which a package for another system is missing, which
 * happens when the registry it was written with does not have that package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './table';

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };

/** What a package finds when it asks for another: its own copy, or that of the folders above. */
function found(from: string, name: string): Locked | undefined {
  const own = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (own !== undefined || from === '') return own;
  const above = from.lastIndexOf('/node_modules/');
  return found(above < 0 ? '' : from.slice(0, above), name);
}

test('every package another one names is in the lock file, exact versions exactly', () => {
  const missing = Object.entries(packages).flatMap(([from, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([name, version]) => {
        const there = found(from, name);
        return there === undefined || (/^\d+\.\d+\.\d+$/.test(version) && there.version !== version);
      })
      .map(([name, version]) => `${from} → ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

test('no address of a registry is written down', () => {
  expect(text.match(/"resolved"/g)).toBeNull();
});
