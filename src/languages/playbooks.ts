/**
 * Texts of the playbooks by language and playbook. Used where a cycle is built, put into another language or playbooks are compared.
 */
import type { Playbooks } from '../playbooks';
import type { Playbook, PlaybookId } from '../playbooks/playbook';
import { playbooks as da } from './da/playbooks';
import { playbooks as en } from './en/playbooks';
import { playbooks as fi } from './fi/playbooks';
import type { LanguageCode, PlaybookTexts } from './language';
import { playbooks as ms } from './ms/playbooks';

export type AllPlaybookTexts = { readonly [Id in keyof Playbooks]: PlaybookTexts<Playbooks[Id]> };

export const PLAYBOOK_TEXTS = { en, ms, fi, da } as const satisfies Readonly<Record<LanguageCode, AllPlaybookTexts>>;

/** The texts of a playbook that is only known by its id. @example playbookTexts('en', 'growth-loop').name // 'Growth Loop' */
export function playbookTexts(code: LanguageCode, id: PlaybookId): PlaybookTexts<Playbook> {
  return PLAYBOOK_TEXTS[code][id];
}
