/**
 * The first week of a team, from an empty sheet to numbers and a link, with every click, field and key counted: at most fifteen
 * clicks and two minutes of a person who knows what to do, Google's answers included. In English and in Finnish, whose words are
 * the longest: the same numbers are expected of both, since a language changes words alone, which every button and field is found by, and
 * never how many there are.
 */
import { LANGUAGES } from '../../src/languages';
import type { LanguageCode } from '../../src/languages/codes';
import { fill } from '../../src/languages/text';
import { wordsOf } from '../../src/sidebar/words';
import { openPreview, type PreviewPage } from './preview-page';

/** Six weeks into the cycle every number is due. */
const today = '2026-11-16';
const start = '2026-10-05';
const NUMBERS = 9;

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell 1980): a key of an average typist, pointing and clicking, and thinking before
 * each of these acts. Google: what a service call takes while tabs are written (as test/bench/command-calls), and a call of the sidebar itself.
 */
const SECONDS = { key: 0.28, point: 1.3, think: 1.35, service: 0.05, roundTrip: 1 };
const MOST_CLICKS = 15;
const MOST_SECONDS = 120;

class Counted {
  clicks = 0;
  fields = 0;
  /** Fields the cursor stands in already. */
  ready = 0;
  keys = 0;
  answers = 0;

  constructor(private readonly preview: PreviewPage) {}

  get sidebar() {
    return this.preview.sidebar;
  }

  async menu(...labels: readonly string[]): Promise<void> {
    this.clicks += labels.length;
    await this.preview.menu(...labels);
  }

  async press(name: string): Promise<void> {
    this.clicks += 1;
    await this.sidebar.getByRole('button', { name, exact: true }).first().click();
  }

  async tab(name: string): Promise<void> {
    this.clicks += 1;
    await this.sidebar.getByRole('tab', { name, exact: true }).click();
  }

  /** An address is pasted; a field that follows the one before has the cursor already. */
  async fill(label: string, text: string, how: 'typed' | 'pasted' | 'ready' = 'typed'): Promise<void> {
    this.fields += 1;
    this.keys += how === 'pasted' ? 2 : text.length;
    if (how === 'ready') this.ready += 1;
    await this.sidebar.getByLabel(label, { exact: true }).fill(text);
  }

  /** Opening the list and choosing from it. */
  async choose(label: string, option: string): Promise<void> {
    this.clicks += 2;
    await this.sidebar.getByLabel(label).selectOption({ label: option });
  }

  async enter(): Promise<void> {
    this.keys += 1;
    await this.preview.page.keyboard.press('Enter');
  }

  /** Seconds of a person, and of Google while it writes and answers. */
  seconds(serviceCalls: number): number {
    const acts = this.clicks + this.fields;
    const person = acts * SECONDS.think + (acts - this.ready) * SECONDS.point + this.keys * SECONDS.key;
    return person + serviceCalls * SECONDS.service + this.answers * SECONDS.roundTrip;
  }

  /** Waits for what the server has to say. */
  async answer(text: string): Promise<void> {
    this.answers += 1;
    await this.see(text);
  }

  async see(text: string): Promise<void> {
    await this.sidebar.getByText(text).first().waitFor({ timeout: 60_000 });
  }
}

test.each([
  ['en', 'en_US'],
  ['fi', 'fi_FI'],
] as const)('in %s', async (language: LanguageCode, locale) => {
  const preview = await openPreview({ settings: { today, language, locale } });
  const { sidebar: texts } = wordsOf(language);
  const { name, newCycle } = LANGUAGES[language].menu;
  const week = new Counted(preview);

  await week.menu('Extensions', name, newCycle);
  await week.answer(texts.wizard.goal.question);
  await week.fill(texts.wizard.goal.start, start);
  await week.press(texts.frame.next);
  await week.see(texts.wizard.channels.question);
  await week.press(texts.frame.next);
  await week.see(texts.wizard.people.question);
  for (const [seat, person] of Object.entries({ data: 'Aino', production: 'Bertil', community: 'Cilla' }))
    await week.fill(texts.wizard.people.seats[seat as 'data'], person);
  await week.press(texts.frame.next);
  await week.see(texts.wizard.numbers.question);
  await week.press(texts.wizard.numbers.build);
  await week.answer(texts.today.firstSteps);
  expect({ clicks: week.clicks, fields: week.fields }).toEqual({ clicks: 7, fields: 4 });

  await week.press('Aino');
  await week.answer(fill(texts.today.whoNow, { name: 'Aino' }));
  await week.press(texts.today.enter);
  await week.answer(fill(texts.numbers.position, { n: 1, all: NUMBERS }));
  await week.fill(texts.numbers.value, '5', 'ready');
  await week.enter();
  // The first check-in counts; each of the others takes two seconds more.
  for (let at = 2; at <= NUMBERS; at += 1) {
    await week.see(fill(texts.numbers.position, { n: at, all: NUMBERS }));
    await week.sidebar.getByLabel(texts.numbers.value, { exact: true }).fill('5');
    await preview.page.keyboard.press('Enter');
  }
  await week.press(fill(texts.numbers.save, { n: NUMBERS }));
  await week.answer(fill(texts.numbers.saved, { n: NUMBERS }));
  await preview.screenshot(`first-week-numbers-${language}`);

  await week.tab(texts.frame.tabs.links);
  await week.fill(texts.links.url, 'https://example.org/offer', 'pasted');
  await week.choose(texts.links.channel, 'Instagram');
  await week.fill(texts.links.format, 'short-video');
  await week.fill(texts.links.concept, 'case-proof');
  await week.press(texts.links.save);
  week.answers += 1;
  await week.sidebar.getByText(texts.links.noRecent).waitFor({ state: 'detached' });
  await preview.screenshot(`first-week-link-${language}`);
  expect({ clicks: week.clicks, fields: week.fields }).toEqual({ clicks: 14, fields: 8 });
  expect(week.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  const calls = await preview.page.evaluate(() => window.__preview?.host.calls.length ?? 0);
  expect(calls).toBeGreaterThan(500);
  expect(week.seconds(calls)).toBeLessThan(MOST_SECONDS);
  expect(preview.complaints).toEqual([]);
});
