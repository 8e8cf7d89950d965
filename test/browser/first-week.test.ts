/** The first week of a team in two languages, from an empty sheet to numbers and a link, with every click and field counted. */
import { LANGUAGES } from '../../src/languages';
import type { LanguageCode } from '../../src/languages/codes';
import { fill } from '../../src/languages/text';
import { wordsOf } from '../../src/sidebar/words';
import { openPreview, type PreviewPage } from './preview-page';

/** Six weeks into the cycle every number is due. */
const today = '2026-11-16';
const start = '2026-10-05';
const NUMBERS = 9;

class Counted {
  clicks = 0;
  fields = 0;

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

  async fill(label: string, text: string): Promise<void> {
    this.fields += 1;
    await this.sidebar.getByLabel(label, { exact: true }).fill(text);
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
  await week.see(texts.wizard.goal.question);
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
  await week.see(texts.today.firstSteps);
  expect({ clicks: week.clicks, fields: week.fields }).toEqual({ clicks: 7, fields: 4 });

  await week.press('Aino');
  await week.see(fill(texts.today.whoNow, { name: 'Aino' }));
  await week.press(texts.today.enter);
  for (let at = 1; at <= NUMBERS; at += 1) {
    await week.see(fill(texts.numbers.position, { n: at, all: NUMBERS }));
    await week.fill(texts.numbers.value, '5');
    await preview.page.keyboard.press('Enter');
  }
  await week.press(fill(texts.numbers.save, { n: NUMBERS }));
  await week.see(fill(texts.numbers.saved, { n: NUMBERS }));
  await preview.screenshot(`first-week-numbers-${language}`);

  await week.tab(texts.frame.tabs.links);
  await week.fill(texts.links.url, 'https://example.org/offer');
  await week.sidebar.getByLabel(texts.links.channel).selectOption({ label: 'Instagram' });
  await week.fill(texts.links.format, 'short-video');
  await week.fill(texts.links.concept, 'case-proof');
  await week.press(texts.links.save);
  await week.sidebar.getByText(texts.links.noRecent).waitFor({ state: 'detached' });
  await preview.screenshot(`first-week-link-${language}`);
  expect({ clicks: week.clicks, fields: week.fields }).toEqual({ clicks: 12, fields: 16 });
  expect(preview.complaints).toEqual([]);
});
