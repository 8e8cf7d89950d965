/**
 * Texts of the playbooks by language and playbook. Needed only where a cycle is built or playbooks are compared, never by a custom
 * function: the build keeps them out of the way of Code.js's quick start.
 */
import type { Playbooks } from '../playbooks';
import { playbooks as da } from './da/playbooks';
import { playbooks as en } from './en/playbooks';
import { playbooks as fi } from './fi/playbooks';
import type { LanguageCode, PlaybookTexts } from './language';
import { playbooks as ms } from './ms/playbooks';

export type AllPlaybookTexts = { readonly [Id in keyof Playbooks]: PlaybookTexts<Playbooks[Id]> };

export const PLAYBOOK_TEXTS = { en, ms, fi, da } as const satisfies Readonly<Record<LanguageCode, AllPlaybookTexts>>;
