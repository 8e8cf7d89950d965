/**
 * Texts and playbooks from the data files pushed beside Code.js, read when a cycle is built, drawn or checked and kept for the rest
 * of the execution. Never used while the menu is built, where only Code.js is at hand; custom functions read only their own small file.
 */
import type { LongTexts } from '../functions/foreign-words';
import type { LanguageCode, PlaybookTexts } from '../languages/language';
import type { Playbooks } from '../playbooks';
import type { Playbook, PlaybookId } from '../playbooks/playbook';
import type { PushedTexts, Words } from '../tabs/pushed';
import { readFile } from './data-file';

function textsOf(code: LanguageCode): PushedTexts {
  return readFile(`texts-${code}`) as PushedTexts;
}

/** What the custom functions say at length. */
export function functionTextsOf(code: LanguageCode): LongTexts {
  return readFile(`functions-${code}`) as LongTexts;
}

export function languageOf(code: LanguageCode): Words {
  return textsOf(code).words;
}

export function playbookTexts(code: LanguageCode, id: PlaybookId): PlaybookTexts<Playbook> {
  return textsOf(code).playbooks[id];
}

export function playbookOf(id: PlaybookId): Playbook {
  return (readFile('playbooks') as Playbooks)[id];
}
