/**
 * What the wizard proposes before anybody has chosen: playbook, first day, name, currency, and the whole of the example cycle.
 *
 * Used by plan.ts and the Start panel. Pure: today, the spreadsheet's habit and the cards come in as arguments.
 */
import type { Choices, IsoDay, LanguageCode, Opening, PlaybookCard } from '../../contract';
import { moneyHabits } from '../../languages/codes';
import { fill } from '../../languages/text';
import type { Goal } from '../../playbooks/playbook';
import { mondayWeeksAgo, nextMonday, quarterOf } from '../day-text';
import type { Words } from '../words';

/** The best fitting card for a goal; null only when there are no cards. */
export function suggestCard(goal: Goal, cards: readonly PlaybookCard[]): PlaybookCard | null {
  const ours = cards.filter(({ own }) => own === null);
  const best = Math.max(...ours.map(({ suits }) => suits[goal]));
  return ours.find(({ suits }) => suits[goal] === best) ?? cards[0] ?? null;
}

const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  MY: 'MYR',
  SG: 'SGD',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  AU: 'AUD',
};

/**
 * The currency of the spreadsheet's country, else of the person's language. A language that has no spreadsheet locale goes before the country.
 *
 * @example defaultCurrency('fi_FI', 'en') // 'EUR'
 * @example defaultCurrency('en_GB', 'ms') // 'MYR'
 */
export function defaultCurrency(locale: string, language: LanguageCode): string {
  const { currency, hasLocale } = moneyHabits(language);
  const country = locale.split('_')[1] ?? '';
  return hasLocale ? (CURRENCY_OF_COUNTRY[country] ?? currency) : currency;
}

/** Choices of somebody who has not chosen anything: leads, its best playbook, next Monday. Null when there are no cards. */
export function freshChoices(opening: Opening, cards: readonly PlaybookCard[]): Choices | null {
  const card = suggestCard('leads', cards);
  if (card === null) return null;
  const start = nextMonday(opening.today);
  return {
    goal: 'leads',
    playbook: card.id,
    name: quarterOf(start),
    start,
    language: opening.language,
    currency: defaultCurrency(opening.habit.locale, opening.language),
    channels: card.channels,
    people: { data: '', production: '', community: '' },
    without: [],
    extra: card.offers.leads === undefined ? [] : [card.offers.leads],
    baselines: {},
    sample: false,
  };
}

/** First day of the example: six full weeks of numbers lie behind it, and its weeks start on Mondays. */
function exampleStart(today: IsoDay): IsoDay {
  return mondayWeeksAgo(today, 6);
}

/** The example cycle: all defaults, role words for people, invented numbers. Null when there are no cards. */
export function exampleChoices(opening: Opening, cards: readonly PlaybookCard[], words: Words): Choices | null {
  const fresh = freshChoices(opening, cards);
  if (fresh === null) return null;
  const start = exampleStart(opening.today);
  return {
    ...fresh,
    start,
    name: fill(words.sidebar.start.exampleName, { quarter: quarterOf(start) }),
    people: words.sidebar.wizard.people.example,
    // The eight rows of the playbook's own table are what the example explains.
    extra: [],
    sample: true,
  };
}
