/** The texts of a playbook that is known by its id only. Used by the addon, which learns the id from a workbook. */

import type { PlaybookId } from '../playbooks';
import type { Playbook } from '../playbooks/playbook';
import { PLAYBOOK_TEXTS } from '.';
import type { LanguageCode } from './codes';
import type { PlaybookTexts } from './language';

/** The texts of a playbook that is only known by its id. @example playbookTexts('en', 'growth-loop').name // 'Growth Loop' */
export function playbookTexts(code: LanguageCode, id: PlaybookId): PlaybookTexts<Playbook> {
  return PLAYBOOK_TEXTS[code][id];
}
