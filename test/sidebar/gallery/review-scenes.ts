/** The weekly review in each state worth looking at. Used by scenes.ts. */
import type { LanguageCode } from '../../../src/contract';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { wordsOf } from '../../../src/sidebar/words';
import { good, type Reactions } from '../fake-server';
import { review, reviewed } from '../review-samples';
import { history, running } from '../samples';
import type { Scene } from './scenes';

const inCycle: Reactions = { open: () => good(running), show: () => good(null), review: () => good(review) };

/** One part of a review, with minutes and without. */
function reviewPart(part: 'decisions' | 'tasks', state: 'fresh' | 'full', language: LanguageCode): Scene {
  const { review: texts } = wordsOf(language).sidebar;
  const view = state === 'fresh' ? { ...review, asksForThree: true } : reviewed;
  return {
    name: `review-${part}-${state}-${language}`,
    panel: 'review',
    language,
    reactions: { ...inCycle, open: () => good({ ...running, language }), review: () => good(view) },
    shows: part === 'decisions' ? texts.about : texts.due,
    act: ({ page }) => page.getByRole('button', { name: texts.parts[part], exact: true }).click(),
  };
}

const quiet = { ...review, talk: [], worst: [], alarms: [], tests: [], earlier: [], due: [], stopped: [] };

/** Ten posts, one of which was shown six times as often for the same. */
const POSTS = [
  'Post,Impressions,Watch time,Clicks',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `Post ${n},10000,500,100`),
  'Giveaway,60000,500,100',
];

function realityCheck(language: LanguageCode): Scene {
  const { links, reality } = wordsOf(language).sidebar;
  return {
    name: `reality-${language}`,
    panel: 'reality',
    language,
    reactions: { ...inCycle, open: () => good({ ...running, language }) },
    shows: reality.write,
    act: ({ type }) => type(links.report, POSTS.join('\n')),
  };
}

/** The five lines and the weekly report below them. */
function weeklyReport(language: LanguageCode): Scene {
  const { report } = wordsOf(language).sidebar.monday;
  return {
    name: `weekly-report-${language}`,
    panel: 'monday',
    language,
    reactions: {
      ...inCycle,
      open: () => good({ ...running, language }),
      mondayMessage: () => good({ text: 'Q4 2026', language }),
      review: () => good({ ...reviewed, language }),
      experiments: () => good({ built: false, experiments: [], kpis: [], ideas: [] }),
      history: () => good(history),
    },
    shows: report.heading,
    act: async ({ page, press }) => {
      await press(report.write);
      await page.getByLabel(report.heading).waitFor();
    },
  };
}

export const reviewScenes: readonly Scene[] = [
  ...LANGUAGE_CODES.map(weeklyReport),
  realityCheck('en'),
  realityCheck('fi'),
  { name: 'review', panel: 'review', reactions: inCycle, shows: '4 normal' },
  { name: 'review-quiet', panel: 'review', reactions: { ...inCycle, review: () => good(quiet) }, shows: 'Every KPI is as planned.' },
  ...LANGUAGE_CODES.flatMap(language => [
    reviewPart('decisions', 'fresh', language),
    reviewPart('decisions', 'full', language),
    reviewPart('tasks', 'fresh', language),
    reviewPart('tasks', 'full', language),
  ]),
];
