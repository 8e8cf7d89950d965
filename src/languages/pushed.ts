/**
 * What the build writes into data files beside Code.js: Code.js is loaded on every custom-function call, while these texts are only
 * needed to build, draw and check. The build evaluates this module and pushes each entry as JSON; `addon/texts.ts` reads it back.
 */
import { PLAYBOOKS, type Playbooks } from '../playbooks';
import { status as daStatus } from './da/status';
import { status as enStatus, type StatusTexts } from './en/status';
import { status as fiStatus } from './fi/status';
import { LANGUAGES } from './index';
import type { Language, LanguageCode } from './language';
import { status as msStatus } from './ms/status';
import { type AllPlaybookTexts, PLAYBOOK_TEXTS } from './playbooks';

export type Words = Language & { readonly status: StatusTexts };

export interface PushedTexts {
  readonly words: Words;
  readonly playbooks: AllPlaybookTexts;
}

const STATUS: Readonly<Record<LanguageCode, StatusTexts>> = { en: enStatus, ms: msStatus, fi: fiStatus, da: daStatus };

/** Texts of one language; English where a language has none yet. */
export function textsOf(code: LanguageCode): PushedTexts {
  const languages: Partial<Record<LanguageCode, Language>> = LANGUAGES;
  const playbooks: Partial<Record<LanguageCode, AllPlaybookTexts>> = PLAYBOOK_TEXTS;
  const language = languages[code] ?? LANGUAGES.en;
  return { words: { ...language, status: STATUS[language.code] }, playbooks: playbooks[code] ?? PLAYBOOK_TEXTS.en };
}

export const pushedPlaybooks: Playbooks = PLAYBOOKS;
