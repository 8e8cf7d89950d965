/**
 * What the add-on remembers outside the tabs: a wizard draft per spreadsheet, and per person and spreadsheet the language, the name
 * and the first-week ticks. Values are checked when read: other versions of the add-on wrote them too.
 */

import * as v from 'valibot';
import type { Choices, FirstStep, LanguageCode } from '../../contract';
import { isLanguage } from '../../languages/codes';
import { documentProperties } from '../../sheet/document-properties';
import { keepWeighed } from '../../sheet/document-room';
import { forgetJson, readJson } from '../../sheet/long-text';
import { refuse } from '../refusal';
import { choicesSchema, parseJson } from '../schemas';

const DRAFT = 'draft';
const CYCLE_ID = 'cycle';

/** The draft of an interrupted or unfinished wizard; null when there is none or it can no longer be read. */
export function readDraft(): Choices | null {
  return readChoices(DRAFT);
}

/** What a cycle was built from; null for one that was built before this was kept. */
export const builtChoices = (cycle: string): Choices | null => readChoices(builtKey(cycle));

const builtKey = (cycle: string) => `choices.${cycle}`;

function readChoices(key: string): Choices | null {
  const text = readJson(key);
  if (text === null) return null;
  const parsed = v.safeParse(choicesSchema, parseJson(text));
  return parsed.success ? parsed.output : null;
}

/** Refused where there is no room for it in the file: nobody is to find the wizard empty after all. The draft before stays then. */
export function writeDraft(choices: Choices): void {
  if (!keepWeighed(DRAFT, choices)) refuse('draft_too_long');
}

/** Once a cycle is complete: its choices stay with it, for another start. Where there is no room for both, its draft gives way to them. */
export function keepBuiltChoices(cycle: string, choices: Choices): void {
  if (keepWeighed(builtKey(cycle), choices)) return;
  forgetJson(DRAFT);
  keepWeighed(builtKey(cycle), choices);
}

export function forgetBuiltChoices(cycle: string): void {
  forgetJson(builtKey(cycle));
}

export function forgetDraft(): void {
  forgetJson(DRAFT);
  documentProperties().deleteProperty(CYCLE_ID);
}

/** One id per build, kept until the build is finished, so that a resumed build goes on with the same cycle. */
export function cycleId(): string {
  const store = documentProperties();
  const known = store.getProperty(CYCLE_ID);
  if (known !== null) return known;
  const fresh = Utilities.getUuid().slice(0, 8);
  store.setProperty(CYCLE_ID, fresh);
  return fresh;
}

/** A person's own settings for one spreadsheet; user properties are shared by all files, hence the id in the key. */
export class PersonalMemory {
  private readonly store = PropertiesService.getUserProperties();

  constructor(private readonly spreadsheetId: string) {}

  language(): LanguageCode | null {
    const code = this.store.getProperty('language');
    return isLanguage(code) ? code : null;
  }

  setLanguage(code: LanguageCode): void {
    this.store.setProperty('language', code);
  }

  person(): string | null {
    return this.store.getProperty(`${this.spreadsheetId}.person`);
  }

  setPerson(name: string): void {
    this.store.setProperty(`${this.spreadsheetId}.person`, name);
  }

  /** Of the add-on, not of a file: what is new is new once. */
  seenNews(): string | null {
    return this.store.getProperty('news');
  }

  setSeenNews(version: string): void {
    this.store.setProperty('news', version);
  }

  ticks(): Readonly<Record<FirstStep, boolean>> {
    const done = (this.store.getProperty(`${this.spreadsheetId}.ticks`) ?? '').split(',');
    return { numbers: done.includes('numbers'), bio_link: done.includes('bio_link'), review: done.includes('review') };
  }

  /** What was kept of this person in this file. */
  forgetFile(): void {
    for (const key of ['person', 'ticks']) this.store.deleteProperty(`${this.spreadsheetId}.${key}`);
  }

  setTick(step: FirstStep, done: boolean): void {
    const ticks = { ...this.ticks(), [step]: done };
    const set = Object.entries(ticks).filter(([, value]) => value);
    this.store.setProperty(`${this.spreadsheetId}.ticks`, set.map(([key]) => key).join(','));
  }
}
