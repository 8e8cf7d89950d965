/** The import of numbers in each state worth looking at. Used by scenes.ts. */
import type { LanguageCode } from '../../../src/contract';
import { wordsOf } from '../../../src/sidebar/words';
import { good, type Reactions } from '../fake-server';
import { importSample } from '../import/import-view';
import { REPORTS } from '../import/report-files';
import { due, running } from '../samples';
import type { Scene } from './scenes';

const standing = [{ kpi: 'ctr', day: '2026-11-14', channel: '', value: 0.0113 }];
const reactions: Reactions = {
  open: () => good(running),
  numbers: () => good(due),
  importView: () => good({ ...importSample, standing }),
};

/** TikTok's table: a week with two days, a number that stands already, a total left out. */
function previewed(language: LanguageCode): Scene {
  const { importing, links } = wordsOf(language).sidebar;
  return {
    name: `import-preview-${language}`,
    panel: 'numbers',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }) },
    shows: importing.partial,
    act: async ({ page, press, type }) => {
      await press(importing.open);
      await type(links.report, REPORTS.tiktok.text);
      await press(importing.read);
      await page.getByLabel(/CTR: 0,0124/).selectOption('share');
      await press(importing.preview);
      await page.locator('.block summary').last().click();
    },
  };
}

export const importScenes: readonly Scene[] = [
  {
    name: 'import-no-table',
    panel: 'numbers',
    reactions,
    shows: 'No table with headings and numbers was found.',
    act: async ({ press, type }) => {
      await press('Import from a report');
      await type('Report', 'nothing here');
      await press('Find the columns');
    },
  },
  previewed('en'),
  previewed('ms'),
  previewed('fi'),
  previewed('da'),
];
