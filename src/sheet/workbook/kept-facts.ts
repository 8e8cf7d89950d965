/**
 * The facts of the cycle once more outside its cells: Setup can be cleared, typed over and lose rows, and a workbook without its first day
 * would count as one without a cycle. Written whenever Setup's facts are sound; read where a cell has none. A copy of the file starts without
 * properties, so a mark on the file says the same, which goes along. Used by workbook.ts and addon.
 */

import * as v from 'valibot';
import { type Day, dayFromSerial } from '../../core/day/day';
import { readCurrency } from '../../core/number/currency';
import { isLanguage } from '../../languages/codes';
import { PLAYBOOK_IDS } from '../../playbooks';
import { documentProperties } from '../document-properties';
import { dayOfCell } from '../read/days';
import { type Table, textOf } from '../read/read-table';
import { factCells } from './fact-cells';
import { KEY_PREFIX, type OwnTabs } from './own-tabs';

const PROPERTY = 'facts';
const MARK = `${KEY_PREFIX}facts`;

/** Signs of all facts together: somebody may paste a page into the cell of one, and a property holds 9 KB. */
const LONGEST = 2000;

/** Facts without which nothing can be worked out, and those that nobody types. */
const KEPT_FACTS = ['start', 'language', 'currency', 'playbook', 'measuring_days', 'version', 'cycle_id', 'playbook_id'] as const;
export type KeptFact = (typeof KEPT_FACTS)[number];
export type KeptFacts = Readonly<Record<KeptFact, string | number>>;

const schema = v.object({
  start: v.number(),
  language: v.string(),
  currency: v.string(),
  playbook: v.string(),
  measuring_days: v.number(),
  version: v.number(),
  cycle_id: v.string(),
  playbook_id: v.string(),
});

/** The facts of the cycle whose tabs these are while its Setup is gone; null where Setup is there, or nothing is known of the cycle. */
export function factsWithoutSetup(tabs: OwnTabs): KeptFacts | null {
  if (tabs.setup !== undefined) return null;
  const kept = Object.values(tabs).some(({ built }) => built) ? readKeptFacts() : null;
  // Facts of a cycle that was left stay behind; these tabs may be of the next one.
  return kept !== null && Object.values(tabs).some(({ cycle }) => cycle === kept.cycle_id) ? kept : null;
}

/** Null for a workbook whose facts were never kept. */
export function readKeptFacts(): KeptFacts | null {
  return factsIn(documentProperties().getProperty(PROPERTY)) ?? factsIn(markOfFile()?.getValue() ?? null);
}

function factsIn(text: string | null): KeptFacts | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text ?? '');
  return parsed.success && startOf(parsed.output) !== null ? parsed.output : null;
}

function markOfFile(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(MARK).find()[0];
}

export const startOf = ({ start }: Pick<KeptFacts, 'start'>): Day | null => dayFromSerial(Number(start));

/** Keeps what stands on Setup; nothing while one of the facts cannot be read. */
export function keepFacts(setup: Table, timeZone: string, known: KeptFacts | null = readKeptFacts()): void {
  const facts = soundFacts(setup, timeZone);
  if (facts === null) return;
  const text = JSON.stringify(facts);
  if (text.length > LONGEST) return;
  if (known !== null && JSON.stringify(known) === text) return;
  documentProperties().setProperty(PROPERTY, text);
  const mark = markOfFile();
  if (mark === undefined) SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata(MARK, text);
  else mark.setValue(text);
}

/** Null where a cell does not hold what it must. */
function soundFacts(setup: Table, timeZone: string): KeptFacts | null {
  const cells = factCells(setup);
  const text = (fact: KeptFact) => textOf(cells[fact]?.value);
  const start = dayOfCell(cells.start?.value, timeZone);
  const [version, measuring] = [cells.version?.value, cells.measuring_days?.value];
  const isPlaybook = PLAYBOOK_IDS.some(id => id === text('playbook_id').split(':')[0]);
  if (start === null || !isLanguage(text('language')) || !isPlaybook) return null;
  if (typeof version !== 'number' || typeof measuring !== 'number' || text('cycle_id') === '') return null;
  if (text('currency') === '' || text('playbook') === '') return null;
  return {
    start,
    language: text('language'),
    currency: readCurrency(text('currency')) ?? text('currency'),
    playbook: text('playbook'),
    measuring_days: measuring,
    version,
    cycle_id: text('cycle_id'),
    playbook_id: text('playbook_id'),
  };
}
