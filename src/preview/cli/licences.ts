/**
 * The licences of what is given to others, read from the packages that went into it: the published site and the files of a release. Used by
 * site/site-files.ts and by `npm run release`. The local preview gives nothing to anybody and needs no such list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

interface PackageFile {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MODULES = 'node_modules/';

/** Packages among the inputs of a bundle. Example: ['node_modules/@odoo/o-spreadsheet/dist/x.js'] → ['@odoo/o-spreadsheet']. */
export function packagesIn(inputs: readonly string[]): readonly string[] {
  const names = inputs.flatMap(input => {
    const at = input.lastIndexOf(MODULES);
    const match = at < 0 ? null : /^(@[^/]+\/)?[^/]+/.exec(input.slice(at + MODULES.length));
    return match === null ? [] : [match[0]];
  });
  return [...new Set(names)].sort();
}

const folderOf = (name: string): string => join(projectRoot, 'node_modules', name);
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** The packages of these names and what they bring along, each once. Example: ['preact'] → ['preact']. */
function withParts(names: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const take = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    Object.keys(read(folderOf(name)).dependencies ?? {}).forEach(take);
  };
  names.forEach(take);
  return [...all].sort();
}

/** What the files that go to Google are made with. */
export const carriedPackages = (): readonly string[] => withParts(Object.keys(read(projectRoot).dependencies ?? {}));

/**
 * One page of text: name, version and licence of each package, then what its licence file says; a text that several share stands once. Throws
 * for a package without a licence.
 */
export function licencesOf(packages: readonly string[]): string {
  const named = new Map<string, readonly string[]>();
  for (const name of packages) {
    const { version, license } = read(folderOf(name));
    if (license === undefined) throw new Error(`${name} names no licence, so nothing may carry it.`);
    const file = readdirSync(folderOf(name)).find(each => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : readFileSync(join(folderOf(name), file), 'utf8').trim();
    named.set(text, [...(named.get(text) ?? []), `${name} ${version}: ${license}`]);
  }
  return [...named].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
