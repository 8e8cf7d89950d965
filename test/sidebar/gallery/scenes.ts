/**
 * Each panel in each state worth looking at: what the server answers and what a person does before the picture is taken.
 *
 * Used by gallery.test.ts.
 */
import type { LanguageCode, Panel } from '../../../src/contract';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { fill } from '../../../src/languages/text';
import { wordsOf } from '../../../src/sidebar/words';
import { bad, good, type Reactions } from '../fake-server';
import { helpView, selfChecked } from '../help/help-sample';
import type { OpenedPage } from '../opened-page';
import {
  baselineView,
  cards,
  choices,
  cycle,
  due,
  empty,
  findings,
  history,
  linkRows,
  opening,
  report,
  running,
  today,
  vocabulary,
} from '../samples';

import { closeScenes } from './close-scenes';
import { contentScenes } from './content-scenes';
import { experimentScenes } from './experiment-scenes';
import { importScenes } from './import-scenes';
import { reviewScenes } from './review-scenes';

export interface Scene {
  readonly name: string;
  readonly panel: Panel;
  readonly reactions: Reactions;
  readonly language?: LanguageCode;
  /** Words the picture must show. */
  readonly shows: string;
  readonly act?: (opened: OpenedPage) => Promise<void>;
}

const left = { cycle: '5e6f7a8b', name: 'Example Q4 2026' };
const mondayLines = [
  'Q4 2026, week 7 of 13: 5 of 8 KPIs go as planned. ★ Leads 12, target 30 (◐ At risk).',
  'Better than a week ago: Reach. Worse than a week ago: Leads.',
  'To do: Leads: Shorten the form.',
  'Who: Ann – 2 tasks, 1 number.',
  'When: 1 number and 2 tasks by the review on Friday 20 Nov.',
].join('\n');
const inCycle: Reactions = { open: () => good(running), today: () => good(today), show: () => good(null) };
const inWizard: Reactions = { open: () => good(empty), cards: () => good(cards), saveDraft: () => good(null) };

const [firstCard] = cards;
if (firstCard === undefined) throw new Error('The samples have cards.');

async function toPeople({ press }: OpenedPage): Promise<void> {
  await press('Next');
  await press('Next');
}

async function toNumbers(opened: OpenedPage): Promise<void> {
  await toPeople(opened);
  await opened.page.getByText('The same person for all three').click();
  await opened.type('Name of the person', 'Content lead');
  await opened.press('Next');
}

/** A report with everything that can be doubtful about it: numbers, lines left out, counts it does not carry. */
function reportInDoubt(language: LanguageCode): Scene {
  const { links } = wordsOf(language).sidebar;
  return {
    name: `links-results-doubt-${language}`,
    panel: 'links',
    language,
    reactions: { ...inCycle, open: () => good({ ...running, language }), vocabulary: () => good(vocabulary), links: () => good(linkRows) },
    shows: fill(links.plannedCounts, { n: 1 }),
    act: async ({ page, press, type }) => {
      await press(links.jobs.results);
      await type(links.report, 'Campaign,Clicks (all),Key events\nq4-2026-case-proof,9,1.333\nspring-sale,1,2\nTotal,10,3.333\na,1,2,3');
      await press(links.readReport);
      await page.getByLabel(links.numbersRead).waitFor();
      await page.locator('details').evaluateAll(all => {
        for (const each of all) each.setAttribute('open', '');
      });
    },
  };
}

/** A report whose headings nobody knows, and the columns a person points at. */
function reportToPoint(language: LanguageCode): Scene {
  const { links } = wordsOf(language).sidebar;
  return {
    name: `links-results-point-${language}`,
    panel: 'links',
    language,
    reactions: { ...inCycle, open: () => good({ ...running, language }), vocabulary: () => good(vocabulary), links: () => good(linkRows) },
    shows: links.columnsHint,
    act: async ({ page, press, type }) => {
      await press(links.jobs.results);
      await type(
        links.report,
        'Naam van de campagne,Bestemmingsadres,Tikken\nq4-2026-case-proof,https://example.com/offer/with/a/long/path,150',
      );
      await press(links.readReport);
      await page.getByLabel(links.pointed.campaign, { exact: true }).selectOption('0');
    },
  };
}

/** What the tab holds from earlier reports, compared two ways at once. */
function resultsInTab(language: 'en' | 'fi' | 'da'): Scene {
  const texts = wordsOf(language).sidebar.links;
  const counted = linkRows.map((row, at) => ({ ...row, clicks: 1200 - 300 * at, primary: 66 - 20 * at, micro: [120, 40] as const }));
  return {
    name: `links-results-tab-${language}`,
    panel: 'links',
    language,
    reactions: {
      ...inCycle,
      open: () => good({ ...running, language }),
      vocabulary: () => good(vocabulary),
      links: () => good(counted),
    },
    shows: 'case-proof · Instagram',
    act: async ({ page, press }) => {
      await press(texts.jobs.results);
      await page.getByLabel(texts.compare).selectOption(`${texts.concept} · ${texts.channel}`);
    },
  };
}

/** The self-check with something to tell, below all the rest of Help. */
function selfCheckIn(language: LanguageCode): Scene {
  const texts = wordsOf(language).sidebar.selfCheck;
  return {
    name: `self-check-${language}`,
    panel: 'help',
    language,
    reactions: {
      ...inCycle,
      open: () => good({ ...running, language }),
      help: () => good({ decimal: '.', tour: [], results: {} }),
      ping: () => good(null),
      selfCheck: () => good(selfChecked),
    },
    shows: texts.report,
    act: ({ press }) => press(texts.run),
  };
}

export const scenes: readonly Scene[] = [
  ...closeScenes,
  ...contentScenes,
  ...experimentScenes,
  ...reviewScenes,
  ...importScenes,
  { name: 'loading', panel: 'today', reactions: { open: () => 'silent' }, shows: 'Looking at this spreadsheet…' },
  { name: 'no-connection', panel: 'today', reactions: { open: () => 'lost' }, shows: 'No connection' },
  { name: 'start', panel: 'today', reactions: inWizard, shows: 'Look at an example' },
  {
    name: 'start-draft',
    panel: 'today',
    reactions: { ...inWizard, open: () => good(opening({ kind: 'none', draft: choices })) },
    shows: 'Continue with',
  },
  {
    name: 'numbers-reminder',
    panel: 'numbers',
    reactions: { ...inCycle, numbers: () => good(due) },
    shows: 'Other calendar (.ics)',
    act: ({ page }) => page.getByText('Remind me in my calendar').click(),
  },
  {
    name: 'numbers-baselines',
    panel: 'numbers',
    reactions: { ...inCycle, numbers: () => good(due), baselines: () => good(baselineView) },
    shows: 'Line 2',
    act: async ({ press, type }) => {
      await press('Baselines and the last 28 days');
      await type('Values', '2026-09-11 51%\n2026-09-18 12 apples 3\n25 Sep 53%');
      await press('Save 2 values');
    },
  },
  { name: 'wizard-goal', panel: 'cycle', reactions: inWizard, shows: 'Next' },
  {
    name: 'wizard-goal-wrong',
    panel: 'cycle',
    reactions: inWizard,
    shows: 'The cycle needs a name',
    act: async ({ type, press }) => {
      await type('Name of the cycle', '');
      await type('First day', '2026-11-10');
      await press('Next');
    },
  },
  {
    name: 'wizard-own-playbook',
    panel: 'cycle',
    reactions: { ...inWizard, cards: () => good([...cards, { ...firstCard, own: 'x1', name: 'Our way of working', summary: '' }]) },
    shows: 'Your own',
    act: async ({ page, press }) => {
      await page.getByText('Our way of working').click();
      await press('Delete');
    },
  },
  { name: 'wizard-channels', panel: 'cycle', reactions: inWizard, shows: 'Test channel', act: ({ press }) => press('Next') },
  {
    name: 'wizard-channels-wrong',
    panel: 'cycle',
    reactions: inWizard,
    shows: 'same name',
    act: async ({ press, type }) => {
      await press('Next');
      await type('Main channel 2', 'Instagram');
      await type('Test channel', '');
      await press('Next');
    },
  },
  { name: 'wizard-people', panel: 'cycle', reactions: inWizard, shows: 'Production', act: toPeople },
  {
    name: 'wizard-past',
    panel: 'cycle',
    reactions: inWizard,
    shows: 'Line 2',
    act: async opened => {
      await toNumbers(opened);
      await opened.page.getByText('We’ll paste the last 28 days').first().click();
      await opened.type('Values', '50%\nabout 51%');
      await opened.press('Build my cycle');
    },
  },
  {
    name: 'wizard-plan',
    panel: 'cycle',
    reactions: inWizard,
    shows: 'Owners of the KPIs',
    act: async opened => {
      await toNumbers(opened);
      for (const summary of await opened.page.locator('summary').all()) await summary.click();
    },
  },
  { name: 'wizard-numbers', panel: 'cycle', reactions: inWizard, shows: 'Build my cycle', act: toNumbers },
  {
    name: 'wizard-numbers-wrong',
    panel: 'cycle',
    reactions: inWizard,
    shows: 'is not a number',
    act: async opened => {
      await toNumbers(opened);
      await opened.page.getByText('We know it').first().click();
      await opened.type('Baseline', 'about half');
      await opened.page.getByText('The other KPIs').click();
      await opened.press('Build my cycle');
    },
  },
  {
    name: 'build-under-way',
    panel: 'cycle',
    reactions: {
      ...inWizard,
      build: ({ step }) => (step === 'dashboard' ? 'silent' : good({ missing: ['dashboard', 'roadmap', 'links'] })),
    },
    shows: 'About a minute. You can close the sidebar; it picks up where it left off.',
    act: async opened => {
      await toNumbers(opened);
      await opened.press('Build my cycle');
    },
  },
  {
    name: 'build-stopped',
    panel: 'cycle',
    reactions: {
      ...inWizard,
      build: ({ step }) => (step === 'dashboard' ? bad('busy') : good({ missing: ['dashboard', 'roadmap', 'links'] })),
    },
    shows: 'Try again',
    act: async opened => {
      await toNumbers(opened);
      await opened.press('Build my cycle');
    },
  },
  {
    name: 'build-resume',
    panel: 'today',
    reactions: { open: () => good(opening({ kind: 'building', choices, missing: ['roadmap', 'links'] })) },
    shows: 'Continue building',
  },
  { name: 'running', panel: 'cycle', reactions: inCycle, shows: 'Save this cycle' },
  {
    name: 'running-example',
    panel: 'cycle',
    reactions: { ...inCycle, open: () => good(opening({ kind: 'cycle', cycle: { ...cycle, hasSample: true } }, { aside: left })) },
    shows: 'This is the example',
  },
  {
    name: 'leaving',
    panel: 'cycle',
    reactions: {
      ...inCycle,
      leaving: () => good({ cycle: '1a2b3c4d', numbers: 112, links: 34, tasks: 12, sample: 240, replaced: left }),
    },
    act: ({ press }) => press('Restart on another date…'),
    shows: 'What goes with it',
  },
  {
    name: 'running-saved',
    panel: 'cycle',
    reactions: { ...inCycle, savePlaybook: () => good(null) },
    shows: 'is saved',
    act: ({ press }) => press('Save the playbook'),
  },
  { name: 'today', panel: 'today', reactions: inCycle, shows: 'Needs action' },
  {
    name: 'today-who',
    panel: 'today',
    reactions: {
      ...inCycle,
      open: () => good({ ...running, person: null }),
      today: () => good({ ...today, cycle: { ...cycle, hasSample: true } }),
    },
    shows: 'Who are you?',
    act: ({ press }) => press('Remove sample numbers'),
  },
  {
    name: 'today-quiet',
    panel: 'today',
    reactions: {
      ...inCycle,
      today: () =>
        good({
          ...today,
          cycle: { ...cycle, day: -4 },
          stars: today.stars.map(star => ({ ...star, now: '', status: '– No data' })),
          due: [],
          needAction: [],
          tasks: [],
          ticks: { numbers: true, bio_link: true, review: true },
        }),
    },
    shows: 'No open tasks this week.',
  },
  { name: 'numbers', panel: 'numbers', reactions: { ...inCycle, numbers: () => good(due) }, shows: '1 of 3' },
  {
    name: 'numbers-far',
    panel: 'numbers',
    reactions: { ...inCycle, numbers: () => good(due) },
    shows: 'far from the last value',
    act: ({ type }) => type('Value', '2'),
  },
  {
    name: 'numbers-wrong',
    panel: 'numbers',
    reactions: { ...inCycle, numbers: () => good(due) },
    shows: 'is not a number',
    act: async ({ type, press }) => {
      await type('Value', 'half');
      await press('Next');
    },
  },
  {
    name: 'numbers-review',
    panel: 'numbers',
    reactions: { ...inCycle, numbers: () => good(due), saveNumbers: () => 'lost' },
    shows: 'No connection',
    act: async ({ type, press }) => {
      await type('Value', '56');
      await type('Note', 'New hook in all clips');
      await press('Next');
      await type('Value', '205 kr.');
      await press('Next');
      await press('Skip');
      await press('Save 2 numbers');
    },
  },
  {
    name: 'numbers-saved',
    panel: 'numbers',
    reactions: {
      ...inCycle,
      numbers: () => good(due),
      saveNumbers: entries => good({ saved: entries.map(entry => entry.kpi), problems: [] }),
    },
    shows: '1 number saved',
    act: async ({ type, press }) => {
      await type('Value', '56');
      await press('Next');
      await press('Skip');
      await press('Skip');
      await press('Save 1 number');
    },
  },
  { name: 'numbers-none', panel: 'numbers', reactions: { ...inCycle, numbers: () => good([]) }, shows: 'No numbers are due now' },
  { name: 'links', panel: 'links', reactions: { ...inCycle, vocabulary: () => good(vocabulary) }, shows: 'Recent links' },
  {
    name: 'links-wrong',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary) },
    shows: 'Unassigned',
    act: async ({ page, type, press }) => {
      await type('Landing page', 'example.com/offer');
      await page.getByLabel('Channel').selectOption('Partner page');
      await press('Save and copy');
    },
  },
  {
    name: 'links-saved',
    panel: 'links',
    reactions: {
      ...inCycle,
      vocabulary: () => good(vocabulary),
      saveLink: () =>
        good({
          id: 'l8',
          row: 12,
          tagged:
            'https://example.com/offer?utm_source=instagram&utm_medium=social&utm_campaign=q4-2026-case-proof-b01&utm_content=carousel-team&utm_id=l8',
        }),
    },
    shows: 'Saved in row 12',
    act: async ({ page, type, press }) => {
      await type('Landing page', 'https://example.com/offer');
      await page.getByLabel('Channel').selectOption('Instagram');
      await type('Format', 'Carousel');
      await type('Concept', 'case-proof');
      await type('Batch', 'b01');
      await press('Save and copy');
    },
  },
  {
    name: 'links-duplicate',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good({ ...vocabulary, recent: [] }), saveLink: () => bad('duplicate_link', { row: 9 }) },
    shows: 'Save anyway',
    act: async ({ page, type, press }) => {
      await type('Landing page', 'https://example.com/offer');
      await page.getByLabel('Channel').selectOption('Instagram');
      await type('Format', 'carousel');
      await type('Concept', 'case-proof');
      await press('Save and copy');
    },
  },
  {
    name: 'links-new-word',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary) },
    shows: 'which you have',
    act: async ({ page, type }) => {
      await type('Landing page', 'https://example.com/offer');
      await page.getByLabel('Channel').selectOption('YouTube');
      await type('Format', 'carousels');
      await type('Concept', 'shop-tour');
      await page.getByLabel('Batch').focus();
    },
  },
  {
    name: 'links-many',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary), saveLinks: () => good({ saved: 7, known: 1, row: 20 }) },
    shows: '7 links saved',
    act: async ({ page, press, type }) => {
      await press('Many');
      await type('Landing pages', 'https://example.com/offer\nhttps://example.com/guide');
      for (const word of ['Instagram', 'Partner page', 'carousel', 'short-video', 'team'])
        await page.getByLabel(word, { exact: true }).check();
      await type('Concept', 'case-proof');
      await press('Save 8 links');
    },
  },
  {
    name: 'links-many-strays',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary) },
    shows: 'Partner page → Unassigned',
    act: async ({ page, press, type }) => {
      await press('Many');
      await type('Landing pages', 'https://example.com/offer');
      for (const word of ['Instagram', 'Partner page', 'carousel']) await page.getByLabel(word, { exact: true }).check();
      await type('Concept', 'case-proof');
    },
  },
  {
    name: 'links-audit',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary) },
    shows: 'links tagged',
    act: async ({ press, type }) => {
      await press('Audit');
      const wrong = 'https://example.com/offer?utm_source=meta&utm_medium=paid-social&utm_campaign=Spring%20Shop';
      await type('Links as posted', `https://example.com/offer\n${linkRows[1]?.tagged}\n${wrong}\nexample.com/offer`);
      await press('Audit these links');
    },
  },
  {
    name: 'links-audit-empty',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good({ ...vocabulary, taggedKpi: '' }), links: () => good([]) },
    shows: 'No links to audit',
    act: async ({ press }) => {
      await press('Audit');
      await press('Audit the latest');
    },
  },
  {
    name: 'links-results',
    panel: 'links',
    reactions: { ...inCycle, vocabulary: () => good(vocabulary), links: () => good(linkRows) },
    shows: '2 links have results',
    act: async ({ press, type }) => {
      await press('Results');
      await type('Report', report);
      await press('Match to links');
    },
  },
  ...LANGUAGE_CODES.map(reportInDoubt),
  ...(['en', 'fi', 'da'] as const).map(resultsInTab),
  ...LANGUAGE_CODES.map(reportToPoint),
  {
    name: 'check-at-work',
    panel: 'check',
    reactions: { ...inCycle, check: () => good(findings), repair: () => 'silent' },
    shows: 'Repairing…',
    act: ({ press }) => press('Repair all'),
  },
  { name: 'check', panel: 'check', reactions: { ...inCycle, check: () => good(findings) }, shows: 'Repair all' },
  { name: 'check-fine', panel: 'check', reactions: { ...inCycle, check: () => good([]) }, shows: 'Everything is in order' },
  {
    name: 'view-only',
    panel: 'check',
    reactions: { ...inCycle, check: () => good(findings), repair: () => bad('view_only') },
    shows: 'View only',
    act: ({ press }) => press('Repair all'),
  },
  { name: 'rules', panel: 'rules', reactions: { ...inCycle, history: () => good(history) }, shows: 'Firing now' },
  {
    name: 'rules-open',
    panel: 'rules',
    reactions: { ...inCycle, history: () => good(history) },
    shows: 'Had it been on',
    act: async ({ page, press, see }) => {
      await see('Firing now');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await press('Switch on…');
    },
  },
  {
    name: 'monday',
    panel: 'monday',
    reactions: { ...inCycle, mondayMessage: () => good({ text: mondayLines, language: 'en' }) },
    shows: 'Copied',
    act: async ({ press }) => press('Copy'),
  },
  { name: 'help', panel: 'help', reactions: { ...inCycle, help: () => good(helpView) }, shows: 'Find a function' },
  {
    name: 'help-open',
    panel: 'help',
    reactions: { ...inCycle, help: () => good(helpView), insertFunction: () => good({ kind: 'filled', cell: 'B4' }) },
    shows: 'is not empty',
    act: async ({ page, see }) => {
      await see('Find a function');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.getByRole('button', { name: /KPI_STATUS$/ }).click();
    },
  },
  ...LANGUAGE_CODES.map(selfCheckIn),
  {
    name: 'today-news',
    panel: 'today',
    reactions: { ...inCycle, open: () => good({ ...running, seenNews: null }), seeNews: () => good(null) },
    shows: 'New in version',
  },
  { name: 'channels', panel: 'channels', reactions: { ...inCycle, history: () => good(history) }, shows: '62 · 62%' },
  {
    name: 'channels-none',
    panel: 'channels',
    reactions: { ...inCycle, history: () => good({ ...history, kpis: history.kpis.map(kpi => ({ ...kpi, checkIns: [] })) }) },
    shows: 'No numbers per channel yet',
    act: async ({ page }) => page.locator('summary').click(),
  },
];
