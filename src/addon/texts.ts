/**
 * Texts and playbooks from the data files pushed beside Code.js, read when a cycle is built, drawn or checked and kept for the rest
 * of the execution. Never used while the menu is built, where only Code.js is at hand; custom functions read only their own small file.
 */
import type { LongTexts } from '../functions/foreign-words';
import type { LanguageCode, PlaybookTexts } from '../languages/language';
import type { PushedTexts, Words } from '../languages/pushed';
import type { Playbooks } from '../playbooks';
import type { Playbook, PlaybookId } from '../playbooks/playbook';

const read = new Map<string, unknown>();

/** The JSON between the tags of a data file; the file is part of the same push as this code, so its shape is known. */
function readFile(name: string): unknown {
  if (!read.has(name)) {
    const page = HtmlService.createHtmlOutputFromFile(name).getContent();
    read.set(name, JSON.parse(page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))));
  }
  return read.get(name);
}

function textsOf(code: LanguageCode): PushedTexts {
  return readFile(`texts-${code}`) as PushedTexts;
}

/** What the custom functions say at length in a language other than English. */
export function functionTextsOf(code: Exclude<LanguageCode, 'en'>): LongTexts {
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
