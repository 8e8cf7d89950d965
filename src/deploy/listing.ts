/**
 * `npm run listing`: checks the listing for a Workspace against Google's limits and the manifest, draws its icons, takes its screenshots, and
 * writes all that is pasted into Google's forms below `release/`.
 */
import { launchChromium } from '../preview/cli/browser/chromium';
import { drawSvg } from '../preview/cli/browser/draw-svg';
import { shootScenes } from '../preview/cli/browser/scenes';
import { builtRelease, writeRelease } from './built-release';
import { listingProblems } from './listing/check-listing';
import { drawings } from './listing/icons';
import listing from './listing/listing.json';
import { listingPage } from './listing/listing-page';
import { runDeployCommand } from './terminal';

const SCREENSHOT = { width: 1280, height: 800 };
const SCENES = [
  { name: 'screenshot-dashboard.png', tab: 'dashboard', panel: null, shows: '' },
  { name: 'screenshot-today.png', tab: 'dashboard', panel: 'openSidebar', shows: 'Needs action' },
  { name: 'screenshot-links.png', tab: 'links', panel: 'openLinks', shows: 'Landing page' },
];

runDeployCommand(async () => {
  const { built, version } = builtRelease();
  const browser = await launchChromium();
  const images = new Map<string, Uint8Array>();
  try {
    for (const [file, drawing] of drawings(listing.images)) images.set(file, await drawSvg(browser, drawing));
    for (const [file, bytes] of await shootScenes(browser, SCENES, SCREENSHOT)) images.set(file, bytes);
  } finally {
    await browser.close();
  }
  const problems = listingProblems(listing, built.manifest, images);
  const folder = writeRelease(`quarterdeck-${version}-listing`, [
    { path: 'LISTING.txt', body: listingPage(listing, problems) },
    ...[...images].map(([path, body]) => ({ path, body })),
  ]);
  for (const { at, why } of problems) console.log(`${at} ${why}`);
  console.log(`Written to ${folder}. docs/releasing.md says which form takes what.`);
});
