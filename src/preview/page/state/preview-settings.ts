/**
 * The settings of the preview, and how they are read back from browser storage.
 *
 * Used by the settings dialog and at start. What storage holds may be old or broken: each setting that cannot be read
 * falls back to its default, so the page always opens.
 */

interface LocaleFacts {
  readonly name: string;
  readonly timeZone: string;
}

const LOCALES = {
  en_US: { name: 'United States', timeZone: 'Etc/UTC' },
  en_GB: { name: 'United Kingdom', timeZone: 'Etc/UTC' },
  fi_FI: { name: 'Finland', timeZone: 'Europe/Helsinki' },
  da_DK: { name: 'Denmark', timeZone: 'Europe/Copenhagen' },
} as const satisfies Readonly<Record<string, LocaleFacts>>;

export type Locale = keyof typeof LOCALES;
export const locales = Object.keys(LOCALES) as readonly Locale[];
/** Each with its name and the time zone of its readers. */
export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = LOCALES;

interface LanguageFacts {
  readonly name: string;
  readonly locale: Locale;
  /** What the example counts money in. */
  readonly currency: string;
  /** Who holds the seats of the example. */
  readonly people: { readonly data: string; readonly production: string; readonly community: string };
}

/** Those of the add-on, which the preview knows only as it was built; a test holds them together. */
const LANGUAGES = {
  en: {
    name: 'English',
    locale: 'en_US',
    currency: 'EUR',
    people: { data: 'Analyst', production: 'Producer', community: 'Community' },
  },
  // There is no Malay spreadsheet locale: teams there use the British one.
  ms: { name: 'Bahasa Melayu', locale: 'en_GB', currency: 'MYR', people: { data: 'Data', production: 'Produksi', community: 'Komuniti' } },
  fi: { name: 'Suomi', locale: 'fi_FI', currency: 'EUR', people: { data: 'Data', production: 'Tuotanto', community: 'Yhteisö' } },
  da: { name: 'Dansk', locale: 'da_DK', currency: 'DKK', people: { data: 'Analyse', production: 'Indhold', community: 'Dialog' } },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGES;
export const languages = Object.keys(LANGUAGES) as readonly Language[];
/** Each with its own name and the usual locale of a spreadsheet in it. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = LANGUAGES;

export const roles = ['editor', 'collaborator', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const addonStates = ['enabled', 'off'] as const;
export type AddonState = (typeof addonStates)[number];

/** The road between sidebar and server: `down` makes every call fail. */
const connections = ['up', 'down'] as const;
export type Connection = (typeof connections)[number];

export interface PreviewSettings {
  readonly title: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** The day the spreadsheet believes it is, as 2026-10-05; null for the real one. */
  readonly today: string | null;
  readonly role: Role;
  /** The language of the person's Google account. */
  readonly language: Language;
  readonly addon: AddonState;
  readonly connection: Connection;
}

export const defaultSettings: PreviewSettings = {
  title: 'Untitled spreadsheet',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  today: null,
  role: 'editor',
  language: 'en',
  addon: 'enabled',
  connection: 'up',
};

/** The settings in a value of unknown origin; every field that cannot be read is the default. */
export function readSettings(stored: unknown): PreviewSettings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  return {
    title: typeof fields.title === 'string' && fields.title.trim() !== '' ? fields.title : defaultSettings.title,
    locale: wordOf(locales, fields.locale) ?? defaultSettings.locale,
    timeZone: typeof fields.timeZone === 'string' && isTimeZone(fields.timeZone) ? fields.timeZone : defaultSettings.timeZone,
    today: typeof fields.today === 'string' && isDay(fields.today) ? fields.today : defaultSettings.today,
    role: wordOf(roles, fields.role) ?? defaultSettings.role,
    language: wordOf(languages, fields.language) ?? defaultSettings.language,
    addon: wordOf(addonStates, fields.addon) ?? defaultSettings.addon,
    connection: wordOf(connections, fields.connection) ?? defaultSettings.connection,
  };
}

/** True for a name such as Europe/Copenhagen that this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

/** True for a real day written as 2026-10-05. */
export function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}

function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find(word => word === value);
}
