/** What is carried to Google and to visitors of the site, part by part as it is bundled, may be: permissive licences, and two named exceptions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundlePage } from '../../src/preview/cli/bundle';
import { carriedPackages, licencesOf, packagesIn } from '../../src/preview/cli/licences';
import { ROOT } from '../layers/sources';

const PERMISSIVE = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BSL-1.0']);

/** Example: 'Apache-2.0 AND BSL-1.0' is permissive, because both are. */
const isPermissive = (name: string) => (packageOf(name).license ?? '').split(' AND ').every(licence => PERMISSIVE.has(licence));

interface Package {
  readonly license?: string;
}

/** Files of their own on the site, unmodified, with their licence beside them, so that a visitor may exchange them; a set of signs. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  '@odoo/o-spreadsheet': /^LGPL-3\.0/,
  '@odoo/owl': /^LGPL-3\.0/,
  'font-awesome': /OFL-1\.1/,
};

const packageOf = (name: string) => JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Package;

async function bundled(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return packagesIn(Object.keys(metafile.inputs));
}

test.each(['src/server.ts', 'src/sidebar/main.tsx'])(
  '%s carries permissive packages only, all of them dependencies or parts of one',
  async entry => {
    const names = await bundled(entry);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter(name => !isPermissive(name))).toEqual([]);
    const known = carriedPackages();
    expect(names.filter(name => !known.includes(name))).toEqual([]);
  },
);

test('the list beside a release names each of them with the text of its licence, and each text once', () => {
  const parts = licencesOf(carriedPackages()).split(`\n${'-'.repeat(80)}\n\n`);
  const heads = parts.map(part => part.slice(0, part.indexOf('\n\n')).split('\n'));
  expect(heads.flat().sort()).toEqual(
    carriedPackages().map(name => expect.stringMatching(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: \\S`)) as unknown),
  );
  const texts = parts.map(part => part.slice(part.indexOf('\n\n')).trim());
  expect(texts.filter(text => text.length < 500)).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the site carries permissive packages, and the exceptions as files of their own', async () => {
  const { inputs, files } = await bundlePage('beside');
  const others = packagesIn(inputs).filter(name => !isPermissive(name));
  expect(others.filter(name => EXCEPTIONS[name]?.test(packageOf(name).license ?? '') !== true)).toEqual([]);
  expect(others).toEqual(Object.keys(EXCEPTIONS));
  const beside = [...files.keys()].filter(path => /spreadsheet|owl/.test(path));
  expect(beside.length).toBeGreaterThanOrEqual(2);
});
