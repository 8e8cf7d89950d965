/**
 * `npm run site`: writes the preview as files for any static host into `out/site`, or the folder that `--to` names.
 *
 * Used to show the product to somebody who installs nothing. Builds the add-on when a source is newer.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { languages } from '../page/state/preview-settings';
import { runCommand } from './command';
import { readFlags } from './flags';
import { buildWhenStale } from './fresh-build';
import { outFolder } from './project';
import { siteFiles } from './site/site-files';

async function site(args: readonly string[]): Promise<void> {
  const { values } = readFlags(args, { to: { type: 'string' } });
  const folder = values.to === undefined ? join(outFolder, 'site') : resolve(values.to);
  buildWhenStale();
  const files = await siteFiles(languages);
  // Only the usual folder is ours to empty.
  if (values.to === undefined) rmSync(folder, { recursive: true, force: true });
  for (const { path, body } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  console.log(
    `Written to ${values.to ?? 'out/site'} (${files.length} files). Put the folder on any web server; it needs no path of its own.`,
  );
}

runCommand(site);
