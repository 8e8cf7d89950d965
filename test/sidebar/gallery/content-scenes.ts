/** The panel Content in each state worth looking at. Used by scenes.ts. */
import type { ContentLine, ContentView, DailyView, LanguageCode } from '../../../src/contract';
import { wordsOf } from '../../../src/sidebar/words';
import { good, type Reactions } from '../fake-server';
import { due, running } from '../samples';
import type { Scene } from './scenes';

const OPEN = { facts: false, rights: false, policy: false, tone: false, cta: false };

function line(title: string, more: Partial<ContentLine>): ContentLine {
  return {
    ...{ id: title.toLowerCase().replace(/\W/g, ''), title, step: 'Asset', next: 'Published', isPublished: false, faults: 0 },
    ...{ channel: 'Instagram', publishOn: '2026-11-18', owner: 'Aino', drafter: 'Aino', checker: '' },
    ...{ waitsFor: 'Aino', gate: '', state: '', ticks: OPEN },
    ...more,
  };
}

const me = running.person ?? '';

export const contentView: ContentView = {
  built: true,
  items: [
    line('Three mistakes in pricing pages, and what to write instead', { owner: me, waitsFor: me, state: '■ Past its day' }),
    line('A customer tells', {
      ...{ waitsFor: me, checker: me, gate: '■ 2/5', step: '■ 2 of 5 points', isPublished: true, next: null },
      ticks: { ...OPEN, facts: true, cta: true },
    }),
    line('Behind the scenes', { step: 'Brief', next: 'Asset', state: '◐ Stale, 9 days' }),
    line('Idea for December', { step: 'Idea', next: 'Brief', waitsFor: '', owner: '', publishOn: null }),
    line('Pricing experiments', {
      ...{ step: 'Published', next: null, isPublished: true, waitsFor: '', gate: '✓ 5/5', checker: 'Mia' },
      // As long as these sentences are in any language.
      state: '■ Dårligere end baseline: ingen ekstra distribution',
    }),
  ],
  lines: [
    '3 in work · 2 need attention · 85% within 6 days (12 items) · slowest: Asset, 3.5 days · 2.3 published a week',
    'Gate: 4 caught before, 8% of 12 corrected after · on schedule 5 of 6 weeks · ✓ with proof 83% (aim 80%)',
  ],
  channels: ['Instagram', 'TikTok'],
  batch: { name: 'Research', text: 'Ten hooks and three briefs.', who: 'Aino' },
  ahead: [
    { day: '2026-11-18', titles: ['Three mistakes in pricing pages, and what to write instead', 'Behind the scenes'] },
    { day: '2026-11-20', titles: ['Price myths, part 2'] },
  ],
  pace: [
    { channel: 'Instagram', planned: 3, least: 8 },
    { channel: 'TikTok', planned: 0, least: 8 },
  ],
  rules: [{ name: 'Click gate', text: 'Extra distribution only at or above the baseline click rate.' }],
  feeds: [
    { kpi: 'Minutes per asset', on: true },
    { kpi: 'Posts with reuse', on: false },
  ],
  workingDays: false,
};

const none: ContentView = { ...contentView, built: false, items: [], lines: [], ahead: [], pace: [] };
const reactions: Reactions = { open: () => good(running), show: () => good(null), content: () => good(contentView) };

function checking(language: LanguageCode): Scene {
  const { content } = wordsOf(language).sidebar;
  return {
    name: `content-gate-${language}`,
    panel: 'content',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }) },
    shows: content.points.policy,
    act: async ({ page, press }) => {
      await page.locator('.item').nth(1).getByRole('button', { name: content.gate }).click();
      await press(content.add);
      await press(content.save);
    },
  };
}

/** Two numbers, and an item of today. */
const dailyView: DailyView = {
  rituals: [{ name: 'Community round', text: '20 minutes of replies a day; 2 questions a week.' }],
  numbers: due.slice(0, 2),
  items: contentView.items.slice(0, 1),
};

/** Thirty posts, of which the best have a question as hook. */
export const auditPaste = [
  'Post\tHook\tTopic\tLength\tCTR',
  ...Array.from({ length: 30 }, (_, at) =>
    [
      `Post ${at + 1}`,
      at < 12 || at === 20 || at === 25 ? 'Question' : 'Claim',
      at % 2 === 0 ? 'Prices' : 'Team',
      'short',
      `${30 - at}`,
    ].join('\t'),
  ),
].join('\n');

function audit(language: LanguageCode): Scene {
  const { links, audit: texts } = wordsOf(language).sidebar;
  return {
    name: `audit-${language}`,
    panel: 'audit',
    language,
    reactions: { ...reactions, open: () => good({ ...running, language }) },
    shows: texts.keep,
    act: ({ type }) => type(links.report, auditPaste),
  };
}

export const contentScenes: readonly Scene[] = [
  audit('en'),
  audit('fi'),
  { name: 'content', panel: 'content', reactions, shows: 'Next 14 days' },
  { name: 'content-none', panel: 'content', reactions: { ...reactions, content: () => good(none) }, shows: 'Start the content plan' },
  { name: 'daily', panel: 'daily', reactions: { ...reactions, daily: () => good(dailyView) }, shows: 'Goes out today' },
  checking('en'),
  checking('fi'),
  checking('da'),
];
