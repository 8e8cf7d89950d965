/**
 * The flags of `npm run demo`.
 *
 * Used by `demo.ts`; the languages and locales are those of the preview's settings.
 */
import { type Language, type Locale, languageFacts, languages, localeFacts, locales } from '../page/state/preview-settings';
import { BadFlag, readChoice, readDay, readFlags } from './flags';

export const goals = ['leads', 'sales', 'trust', 'community'] as const;
export type Goal = (typeof goals)[number];

/** One order for a demo. */
export interface DemoOrder {
  /** Checked against the built add-on, which knows its playbooks. */
  readonly playbook: string;
  readonly goal: Goal;
  readonly language: Language;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Checked by the built add-on. */
  readonly currency: string;
  readonly start: string;
  readonly asOf: string;
  readonly sample: boolean;
  /** Where the .xlsx goes; null for none. */
  readonly out: string | null;
  readonly calls: boolean;
  /** The folder for the screenshots; null for none. */
  readonly screens: string | null;
}

/** Where screenshots go when `--screens` names no folder. */
const usualScreensFolder = 'out/screens';

/**
 * Reads the flags; locale and currency follow the language unless they are named. Throws `BadFlag` with a sentence.
 *
 * @example readDemoOrder(['--language', 'da'], '2026-10-05').locale // 'da_DK'
 */
export function readDemoOrder(args: readonly string[], today: string): DemoOrder {
  const { values, positionals } = readFlags(args, {
    playbook: { type: 'string' },
    goal: { type: 'string' },
    language: { type: 'string' },
    locale: { type: 'string' },
    currency: { type: 'string' },
    start: { type: 'string' },
    'as-of': { type: 'string' },
    sample: { type: 'boolean' },
    out: { type: 'string' },
    calls: { type: 'boolean' },
    screens: { type: 'boolean' },
  });
  const [folder, ...more] = positionals;
  const stray = values.screens === true ? more[0] : folder;
  if (stray !== undefined)
    throw new BadFlag(`"${stray}" belongs to no flag. Only --screens may be followed by a folder without a name of its own.`);
  const language = readChoice('language', values.language ?? 'en', languages);
  const locale = readChoice('locale', values.locale ?? languageFacts[language].locale, locales);
  const start = readDay('start', values.start ?? today);
  const asOf = readDay('as-of', values['as-of'] ?? today);
  return {
    playbook: values.playbook ?? 'growth-loop',
    goal: readChoice('goal', values.goal ?? 'leads', goals),
    language,
    locale,
    timeZone: localeFacts[locale].timeZone,
    currency: values.currency ?? languageFacts[language].currency,
    start,
    asOf,
    sample: values.sample ?? false,
    out: values.out ?? null,
    calls: values.calls ?? false,
    screens: values.screens === true ? (folder ?? usualScreensFolder) : null,
  };
}

/**
 * The name of a cycle that starts on a day.
 *
 * @example cycleName('2026-10-05') // 'Q4 2026'
 */
export function cycleName(start: string): string {
  const month = Number(start.slice(5, 7));
  return `Q${Math.ceil(month / 3)} ${start.slice(0, 4)}`;
}
