/**
 * The licences of what the published site carries, read from the packages that went into it. Used by site-files.ts. The local preview gives
 * nothing to anybody and needs no such list.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project';

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

/** One page of text: name, version and licence of each package, then what its licence file says. Throws for a package without a licence. */
export function licencesOf(packages: readonly string[]): string {
  return packages
    .map(name => {
      const folder = join(projectRoot, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string | undefined>;
      if (license === undefined) throw new Error(`${name} names no licence, so the site may not carry it.`);
      const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
      const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version}: ${license}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
