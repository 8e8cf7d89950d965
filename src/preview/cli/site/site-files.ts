/**
 * The published site: the preview as files for any static host, from whatever path, which opens on the example cycle and needs no network after
 * the first visit. Used by ../site. Nothing of it is ours alone: the page is the one `npm start` serves.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadDist } from '../../host/dist';
import { withEntryPoints } from '../../host/script/entry-points';
import { exampleFile, SITE_MARK, WORKER_FILE } from '../../page/site/names';
import { defaultSettings, type Language, languageFacts, localeFacts } from '../../page/state/preview-settings';
import type { PreviewState } from '../../page/state/state-store';
import { bundlePage, fontsOfPage } from '../bundle';
import { buildDemoCycle } from '../demo-cycle';
import { cycleName } from '../demo-flags';
import { licencesOf, packagesIn } from '../licences';
import { distFolder, projectRoot } from '../project';

export interface SiteFile {
  /** Relative to the site. */
  readonly path: string;
  readonly body: Uint8Array | string;
}

/** Packages that reach the page without passing through a bundle. */
const CARRIED = ['@fontsource/arimo'];

/** The example stands in the seventh of its thirteen weeks: enough has happened, enough is still to be decided. */
const START = '2026-10-05';
const TODAY = '2026-11-16';

/** What a first visitor in this language finds. */
async function example(language: Language): Promise<PreviewState> {
  const { locale, currency } = languageFacts[language];
  const { timeZone } = localeFacts[locale];
  const { host } = await buildDemoCycle({
    ...{ playbook: 'growth-loop', goal: 'leads', language, locale, timeZone, currency, start: START, asOf: TODAY, sample: true },
    ...{ out: null, calls: false, screens: null },
  });
  const settings = { ...defaultSettings, title: cycleName(START), language, locale, timeZone, today: TODAY };
  return { settings, snapshot: host.snapshot() };
}

/** The worker with the list of files in it; its name for the browser's store changes with any of them. */
async function workerFor(files: readonly SiteFile[]): Promise<SiteFile> {
  const sum = createHash('sha256');
  for (const { path, body } of files) sum.update(path).update(body);
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src', 'preview', 'page', 'site', 'worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: {
      SITE_FILES: JSON.stringify(['./', ...files.map(({ path }) => path)]),
      SITE_VERSION: JSON.stringify(`quarterdeck-${sum.digest('hex').slice(0, 16)}`),
    },
  });
  return { path: WORKER_FILE, body: outputFiles[0]?.text ?? '' };
}

/**
 * The grid compiles its templates and the local host runs the add-on with eval; the frame of the add-on's HTML, whose scripts are inline, takes
 * the page's policy over. Nothing is asked of anybody else.
 */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const HEAD = '<meta charset="utf-8">';

/** The page with the marks of a site: a server sends the local preview's policy, a static host sends none. */
function marked(page: string): string {
  if (!page.includes(HEAD)) throw new Error('index.html no longer begins as the site expects.');
  return page.replace(
    HEAD,
    `${HEAD}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">\n    <meta name="${SITE_MARK}" content="">`,
  );
}

/** All files of the site, with an example in each of these languages; throws when the page does not compile or the add-on is not built. */
export async function siteFiles(languages: readonly Language[]): Promise<readonly SiteFile[]> {
  const { files, inputs } = await bundlePage('beside');
  const page = [...files, ...fontsOfPage()].map(
    ([path, { body }]): SiteFile => (path === '/' ? { path: 'index.html', body: marked(String(body)) } : { path: path.slice(1), body }),
  );
  const examples: SiteFile[] = [];
  for (const language of languages) examples.push({ path: exampleFile(language), body: JSON.stringify(await example(language)) });
  const all = [
    ...page,
    { path: 'dist.json', body: JSON.stringify(withEntryPoints(loadDist(distFolder))) },
    ...examples,
    { path: 'LICENSES.txt', body: licencesOf([...packagesIn(inputs), ...CARRIED]) },
  ];
  return [...all, await workerFor(all)];
}
