/** The panel Experiments in each state worth looking at. Used by scenes.ts. */
import type { ExperimentLine, ExperimentView, LanguageCode, TestOffers } from '../../../src/contract';
import { EXPERIMENT_COUNTS } from '../../../src/core/experiment/fields';
import { wordsOf } from '../../../src/sidebar/words';
import { bad, good, type Reactions } from '../fake-server';
import { running } from '../samples';
import type { Scene } from './scenes';

const NO_COUNTS = Object.fromEntries(EXPERIMENT_COUNTS.map(key => [key, null])) as ExperimentLine['counts'];

function line(hypothesis: string, more: Partial<ExperimentLine> & { readonly kept?: string; readonly learned?: string }): ExperimentLine {
  const { kept = '', learned = '', ...rest } = more;
  return {
    texts: { hypothesis, kpi: 'Click rate to landing page', threshold: '+20%', owner: 'Content lead', guardrail: '', kept, learned },
    counts: NO_COUNTS,
    verdict: '○ Too little data',
    evidence: '',
    next: 'Enter the counts of A and B',
    losers: kept === 'A' ? [hypothesis] : [],
    ...rest,
  };
}

export const experimentView: ExperimentView = {
  built: true,
  experiments: [
    line('A question in the first second lifts clicks', {
      counts: { ...NO_COUNTS, successes_a: 100, trials_a: 1000, successes_b: 160, trials_b: 1000 },
      verdict: '✓ Clear win',
      evidence: '176 : 1 against luck · B +60% (+8.3% to +139%) · threshold reached',
      next: 'Make three more of B: benefit, story, data',
    }),
    line('Short captions lift clicks', {
      counts: { ...NO_COUNTS, successes_a: 8, trials_a: 1000, successes_b: 10, trials_b: 1000 },
      verdict: '◐ Direction only',
      evidence: 'B ahead · 0.7 : 1 against luck',
      next: 'About 18,000 more views or visits each · about 36 weeks at this pace',
    }),
    line('Faces instead of products', {}),
    line('Subtitles in capitals', {
      verdict: '– No difference',
      evidence: '0.1 : 1 against luck · B −1.7% to +5.8%',
      next: 'Closed: A kept',
      kept: 'A',
      learned: 'Capitals change nothing.',
    }),
    line('Proof: benefit / story / numbers', { next: 'Closed: B kept', kept: 'B', losers: ['Proof: benefit', 'Proof: numbers'] }),
  ],
  kpis: ['Leads / week', 'Click rate to landing page', 'Retention at 15 s'],
  ideas: [
    {
      ...{ name: 'Concepts for attention', text: 'One primary KPI: retention above 35% at 15 s.', kpi: 'Retention at 15 s', guardrail: '' },
      ...{ count: 3, each: 'cycle', variants: 2, win: { kind: 'above', bound: 0.35 }, stops: [] },
    },
    {
      ...{ name: 'Details of winners', text: 'Vary hook, length, pacing or CTA, one at a time.', kpi: '' },
      ...{ count: 1, each: 'week', variants: 2, guardrail: 'Click rate to landing page' },
      stops: ['A concept under the baseline after 3 posts is paused.'],
    },
  ],
};

const empty: ExperimentView = { ...experimentView, built: false, experiments: [] };
const reactions: Reactions = { open: () => good(running), show: () => good(null), experiments: () => good(experimentView) };

function starting(language: LanguageCode): Scene {
  const { experiments } = wordsOf(language).sidebar;
  return {
    name: `experiments-start-${language}`,
    panel: 'experiments',
    language,
    reactions: {
      ...reactions,
      open: () => good({ ...running, language }),
      experiments: () => good(empty),
      saveExperiment: () => bad('busy'),
    },
    shows: wordsOf(language).problems.busy,
    act: async ({ press, type }) => {
      await press(experiments.begin);
      await type(experiments.hypothesis, 'A question in the first second lifts clicks');
      await press(experiments.start);
    },
  };
}

function working(language: LanguageCode): Scene {
  const { experiments } = wordsOf(language).sidebar;
  return {
    name: `experiments-results-${language}`,
    panel: 'experiments',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }) },
    shows: experiments.notWhole,
    act: async ({ page }) => {
      const cards = page.locator('.test');
      await cards.nth(0).getByRole('button', { name: experiments.decide }).click();
      await cards.nth(2).getByRole('button', { name: experiments.results }).click();
      await cards.nth(2).getByText(experiments.third).click();
      await cards.nth(2).getByLabel(experiments.hits).first().fill('0.4');
      await cards.nth(2).getByRole('button', { name: experiments.save }).click();
    },
  };
}

export const testOffers: TestOffers = {
  pillars: ['Proof', 'Behind the scenes'],
  posts: [
    { title: 'Case in one minute', kpi: 'Click rate to landing page', rate: 0.034, conversion: { successes: 30, trials: 900 } },
    { title: 'Three mistakes', kpi: 'Click rate to landing page', rate: 0.031, conversion: { successes: 2, trials: 1400 } },
    { title: 'A day in the workshop', kpi: 'Click rate to landing page', rate: 0.029, conversion: null },
    { title: 'Question of the week', kpi: 'Click rate to landing page', rate: 0.018, conversion: { successes: 80, trials: 2400 } },
    { title: 'Before and after', kpi: 'Click rate to landing page', rate: 0.012, conversion: { successes: 70, trials: 2100 } },
    { title: 'Myth or fact', kpi: 'Click rate to landing page', rate: 0.011, conversion: { successes: 60, trials: 2000 } },
    { title: 'Founder on camera', kpi: 'Retention at 15 s', rate: 0.35, conversion: null },
  ],
  linksApart: 2,
};

function offered(job: 'pillarWeek' | 'budget', language: LanguageCode): Scene {
  const { experiments } = wordsOf(language).sidebar;
  return {
    name: `experiments-${job}-${language}`,
    panel: 'experiments',
    language,
    reactions: {
      ...reactions,
      open: () => good({ ...running, language }),
      experiments: () => good(empty),
      testOffers: () => good(testOffers),
    },
    shows: job === 'budget' ? experiments.budgetSays.fell : experiments.pillarHint,
    act: async ({ press }) => press(experiments[job]),
  };
}

export const experimentScenes: readonly Scene[] = [
  { name: 'experiments', panel: 'experiments', reactions, shows: 'Running (3)' },
  { name: 'experiments-none', panel: 'experiments', reactions: { ...reactions, experiments: () => good(empty) }, shows: 'Start a test' },
  starting('en'),
  starting('fi'),
  offered('pillarWeek', 'en'),
  offered('pillarWeek', 'fi'),
  offered('budget', 'en'),
  offered('budget', 'fi'),
  working('en'),
  working('da'),
];
