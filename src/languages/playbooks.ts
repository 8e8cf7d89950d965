/**
 * Texts of the playbooks by language and playbook. Needed only where a cycle is built or playbooks are compared, never by a custom
 * function: the build keeps them out of the way of Code.js's quick start.
 */
import type { Playbooks } from '../playbooks';
import { growthLoop as enGrowthLoop } from './en/playbooks/growth-loop';
import type { LanguageCode, PlaybookTexts } from './language';

type AllPlaybookTexts = { readonly [Id in keyof Playbooks]: PlaybookTexts<Playbooks[Id]> };

export const PLAYBOOK_TEXTS = {
  en: { 'growth-loop': enGrowthLoop },
} as const satisfies Partial<Record<LanguageCode, AllPlaybookTexts>>;
