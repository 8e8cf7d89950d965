/** Words of the Dashboard fit their columns in every language: statuses on one line, headings without a word that must be cut. */
import { LANGUAGES } from '../../src/languages';
import { arialWidth } from './arial';

/** Visible columns of the Dashboard and the px they have. */
const WIDTHS = {
  star: 28,
  kpi: 190,
  status: 112,
  now: 72,
  target: 72,
  doNow: 272,
  progress: 92,
  baseline: 72,
  trend: 92,
  owner: 92,
  next: 80,
};
/** 2 px on each side of a cell's text. */
const PADDING = 4;
/** Arial Bold is at most this much wider than Arial for words of this length. */
const BOLD = 1.1;

test.each(Object.entries(LANGUAGES))('statuses in %s fit 112 px behind their sign', (_language, { status }) => {
  expect(Object.values(status).filter(word => arialWidth(`● ${word}`, 10) > WIDTHS.status - PADDING)).toEqual([]);
});

describe.each(Object.values(LANGUAGES).map(language => [language.code, language] as const))('%s', (_code, language) => {
  const columns = language.tabs.dashboard.columns;

  test.each(Object.entries(WIDTHS) as [keyof typeof WIDTHS, number][])('heading %s breaks between words within %d px', (key, width) => {
    for (const word of columns[key].label.split(/[\s-]/))
      expect([word, arialWidth(word, 10) * BOLD <= width - PADDING]).toEqual([word, true]);
  });

  test('every heading has a note that says more than its label', () => {
    const { checkins, dashboard, links, roadmap, setup } = language.tabs;
    for (const tab of [checkins, dashboard, links, roadmap, setup]) {
      for (const { label, note } of Object.values(tab.columns)) {
        expect(note.length).toBeGreaterThan(label.length);
        expect([note, note.endsWith('.')]).toEqual([note, true]);
      }
    }
  });

  test('headings within a tab differ', () => {
    const { checkins, dashboard, links, roadmap } = language.tabs;
    for (const tab of [checkins, dashboard, links, roadmap]) {
      const labels = Object.values(tab.columns).map(column => column.label);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });

  test('the words of drop-downs fit the columns they stand in', () => {
    const { lists } = language;
    const tooWide = (words: object, pixels: number) =>
      Object.values(words).filter((word): word is string => typeof word === 'string' && arialWidth(word, 10) > pixels - PADDING);
    expect(tooWide(lists.taskStatuses, 112)).toEqual([]);
    expect(tooWide(lists.cadences, 140)).toEqual([]);
    expect(tooWide(lists.signals, 190)).toEqual([]);
  });
});
