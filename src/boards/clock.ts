/**
 * The cycle as boards know it: its days, its language and how the spreadsheet writes numbers. Read from one row of Setup, keys on top.
 * Used by every board.
 */

import { lastDay } from '../core/cycle/cycle';
import { type Day, dayFromSerial, earlierDay } from '../core/day/day';
import { isLanguage, type LanguageCode, PERCENT_SIGNS } from '../languages/codes';
import { type Block, factsIn } from './block';

/** Facts that stand in Setup's hidden row, in its order. */
export const CYCLE_KEYS = [
  ...(['c_start', 'c_shown', 'c_stamp', 'c_measuring', 'c_review', 'c_language', 'c_currency', 'c_name'] as const),
  ...(['c_campaign', 'c_content', 'c_separator', 'c_capitals', 'c_domains', 'c_as_of', 'c_weeks_off', 'c_decimal', 'c_grouping'] as const),
] as const;
export type CycleKey = (typeof CYCLE_KEYS)[number];

export interface Clock {
  readonly start: Day;
  readonly end: Day;
  /** The day every figure stands for, never later than the end. */
  readonly asOf: Day;
  readonly measuringDays: number;
}

/** Decimals and groups are the spreadsheet's, the percent sign is that of the language of the tabs: "48 %" in Finnish and Danish. */
export interface NumberSigns {
  readonly decimal: '.' | ',';
  readonly grouping: string;
  readonly percent: string;
}

export interface CycleFacts {
  readonly clock: Clock;
  /** The day the add-on handed over last, and the day a person asked to see; null for none. */
  readonly stamp: Day | null;
  readonly asked: Day | null;
  readonly reviewDay: number;
  readonly language: LanguageCode;
  readonly currency: string;
  readonly name: string;
  readonly campaignPattern: string;
  readonly contentPattern: string;
  readonly separator: string;
  readonly capitals: string;
  readonly ownDomains: string;
  readonly weeksOff: string;
  readonly signs: NumberSigns;
}

/** How numbers are written before the spreadsheet has said it. */
export const PLAIN_SIGNS: NumberSigns = { decimal: '.', grouping: ',', percent: '%' };

/** The facts, or null while start or day are missing: then a board has nothing to say. */
export function cycleIn(block: Block): CycleFacts | null {
  const facts = factsIn<CycleKey>(block);
  const day = (key: CycleKey) => dayFromSerial(Math.floor(facts.figure(key) ?? Number.NaN));
  const [start, shown] = [day('c_start'), day('c_shown')];
  if (start === null || shown === null) return null;
  const end = lastDay(start);
  const typed = facts.text('c_language');
  const language = isLanguage(typed) ? typed : 'en';
  return {
    clock: { start, end, asOf: earlierDay(shown, end), measuringDays: facts.figure('c_measuring') ?? 0 },
    stamp: day('c_stamp'),
    asked: day('c_as_of'),
    reviewDay: facts.figure('c_review') ?? 5,
    language,
    currency: facts.text('c_currency'),
    name: facts.text('c_name'),
    campaignPattern: facts.text('c_campaign'),
    contentPattern: facts.text('c_content'),
    separator: facts.text('c_separator'),
    capitals: facts.text('c_capitals'),
    ownDomains: facts.text('c_domains'),
    weeksOff: facts.text('c_weeks_off'),
    signs: {
      decimal: facts.text('c_decimal') === ',' ? ',' : '.',
      grouping: String(facts.cell('c_grouping') ?? ''),
      percent: PERCENT_SIGNS[language],
    },
  };
}
