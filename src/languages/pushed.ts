/**
 * What the build writes into data files beside Code.js: Code.js is loaded on every custom-function call, while these texts are only
 * needed to build, draw and check. `tabs/pushed.ts` adds the columns written in them and is what the build evaluates.
 */

import { PLAYBOOKS, type Playbooks } from '../playbooks';
import { sentences as daSentences } from './da/functions';
import { status as daStatus } from './da/status';
import { utm as daUtm } from './da/utm';
import { sentences as enSentences, type SentenceTexts } from './en/functions';
import { status as enStatus, type StatusTexts } from './en/status';
import { utm as enUtm, type UtmTexts } from './en/utm';
import { sentences as fiSentences } from './fi/functions';
import { status as fiStatus } from './fi/status';
import { utm as fiUtm } from './fi/utm';
import { LANGUAGES } from './index';
import type { Language, LanguageCode } from './language';
import { sentences as msSentences } from './ms/functions';
import { status as msStatus } from './ms/status';
import { utm as msUtm } from './ms/utm';
import { type AllPlaybookTexts, PLAYBOOK_TEXTS } from './playbooks';

export type Words = Language & { readonly status: StatusTexts };

export interface PushedTexts {
  readonly words: Words;
  readonly playbooks: AllPlaybookTexts;
}

/** What the functions say at length, in a file of its own: a cell that needs a sentence should not read a whole language. */
interface PushedFunctionTexts {
  readonly sentences: SentenceTexts;
  readonly utm: UtmTexts;
}

export const pushedFunctionTexts: Readonly<Record<LanguageCode, PushedFunctionTexts>> = {
  en: { sentences: enSentences, utm: enUtm },
  ms: { sentences: msSentences, utm: msUtm },
  fi: { sentences: fiSentences, utm: fiUtm },
  da: { sentences: daSentences, utm: daUtm },
};

const STATUS: Readonly<Record<LanguageCode, StatusTexts>> = { en: enStatus, ms: msStatus, fi: fiStatus, da: daStatus };

/** Texts of one language; English where a language has none yet. */
export function textsOf(code: LanguageCode): PushedTexts {
  const languages: Partial<Record<LanguageCode, Language>> = LANGUAGES;
  const playbooks: Partial<Record<LanguageCode, AllPlaybookTexts>> = PLAYBOOK_TEXTS;
  const language = languages[code] ?? LANGUAGES.en;
  const words = { ...language, status: STATUS[language.code] };
  return { words, playbooks: playbooks[code] ?? PLAYBOOK_TEXTS.en };
}

export const pushedPlaybooks: Playbooks = PLAYBOOKS;
