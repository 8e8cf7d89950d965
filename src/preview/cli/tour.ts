/** `npm run tour`: takes the pictures of the README anew, from the example cycle, below `docs`: the Dashboard and the tour. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './browser/chromium';
import { type Scene, shootScenes } from './browser/scenes';
import { runCommand } from './command';
import { buildWhenStale } from './fresh-build';
import { projectRoot } from './project';

/** Wide enough for the Dashboard beside the sidebar, small enough to be read in a page of text. */
const SIZE = { width: 1366, height: 640 };

const LINK = {
  fields: {
    'Landing page': 'https://example.com/offer',
    Channel: 'Instagram',
    Format: 'short-video',
    Concept: 'playbook',
    Creator: 'team',
  },
  endsAt: 'GA4 will count it as',
};

/** The picture on top, then in the order of the tour. */
const SCENES: readonly Scene[] = [
  { name: 'dashboard', tab: 'dashboard', panel: null, shows: '' },
  { name: 'tour/1-begin', tab: null, panel: 'openNewCycle', shows: 'Next' },
  { name: 'tour/2-numbers', tab: 'checkins', panel: 'openNumbers', shows: '1 of', today: '2026-11-23' },
  { name: 'tour/3-today', tab: 'dashboard', panel: 'openSidebar', shows: 'Needs action' },
  { name: 'tour/4-link', tab: 'links', panel: 'openLinks', shows: 'Landing page', work: LINK },
  { name: 'tour/5-content', tab: 'content', panel: 'openContent', shows: 'Waits for others' },
  { name: 'tour/6-review', tab: 'dashboard', panel: 'openReview', shows: 'Numbers', work: { press: 'Decisions', endsAt: 'Owner' } },
];

async function tour(): Promise<void> {
  buildWhenStale();
  const folder = join(projectRoot, 'docs');
  mkdirSync(join(folder, 'tour'), { recursive: true });
  const browser = await launchChromium();
  try {
    for (const [name, bytes] of await shootScenes(browser, SCENES, SIZE)) writeFileSync(join(folder, `${name}.png`), bytes);
  } finally {
    await browser.close();
  }
  console.log('Written to docs. Look at them before they are committed.');
}

runCommand(tour);
