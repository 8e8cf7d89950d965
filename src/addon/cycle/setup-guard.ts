/**
 * What a person writes over the facts of Setup: an input that can be read stays, a day over *Figures for* becomes *Show as of*, and what
 * would leave the workbook without its first day, its language or its formulas is put back and said. Used by ./edit.
 */

import { type Day, isoOfDay } from '../../core/day/day';
import { keysOf } from '../../core/keys';
import { nearestCurrency, readCurrency } from '../../core/number/currency';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { dayOfCell } from '../../sheet/read/days';
import { type CellValue, type Table, textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { factCells } from '../../sheet/workbook/fact-cells';
import { type KeptFacts, keepFacts, readKeptFacts } from '../../sheet/workbook/kept-facts';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import type { Fact } from '../../tabs/place';
import { setupTab } from '../../tabs/setup/setup';
import type { EditPlan } from '../edits/edit-plan';
import type { RowSpan } from '../numbers/adopt-rows';
import { planCurrencySwitch } from './currency-switch';

/** Facts nobody types, kept outside the cells. */
const FIXED = ['playbook', 'version', 'cycle_id', 'playbook_id'] as const;
/** Facts that are formulas. */
const FORMULAS: readonly Fact[] = ['end', 'effective', 'naming_preview'];

/** Plans what is put back among the rows of an edit; `touched` are the keys of its columns. */
export function guardFacts(plan: EditPlan, workbook: OpenWorkbook, setup: Table, touched: readonly string[], span: RowSpan): void {
  if (!touched.includes('value')) return;
  const cells = factCells(setup);
  const edited = keysOf(cells).filter(fact => {
    const row = cells[fact]?.row ?? 0;
    return row >= span.first && row <= span.last;
  });
  if (edited.length === 0) return;
  const kept = readKeptFacts();
  const guarding: Guarding = { plan, workbook, setup, kept, restored: new Set() };
  for (const fact of edited) settleFact(guarding, fact, cells[fact]?.value);
  if (guarding.restored.size === 0) keepFacts(setup, workbook.timeZone, kept);
}

interface Guarding {
  readonly plan: EditPlan;
  readonly workbook: OpenWorkbook;
  readonly setup: Table;
  readonly kept: KeptFacts | null;
  /** Facts that are being put back: what stands in their cells is not to be kept. */
  readonly restored: Set<Fact>;
}

function settleFact(guarding: Guarding, fact: Fact, value: CellValue | undefined): void {
  const { workbook, kept } = guarding;
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  const text = textOf(value);
  const day = () => dayOfCell(value, workbook.timeZone);
  if (FORMULAS.includes(fact)) restoreFormula(guarding, fact, fact === 'effective' ? day() : null);
  else if (fact === 'as_of' && text !== '' && day() === null)
    put(guarding, fact, '', fill(toasts.factUnread, { fact: labelOf(guarding, fact), text }));
  else if (kept === null) return;
  else if (fact === 'start' && day() === null) put(guarding, fact, kept.start, toasts.factNeeded);
  else if (fact === 'language' && text !== kept.language) put(guarding, fact, kept.language, toasts.languageByMenu);
  else if (fact === 'currency') settleCurrency(guarding, kept, text);
  else for (const fixed of FIXED) if (fact === fixed && text !== textOf(kept[fixed])) put(guarding, fact, kept[fixed], toasts.factFixed);
}

/** A code in any case becomes the code of the list; anything else, names too, is put back with the nearest code named: of kroner there are several. */
function settleCurrency(guarding: Guarding, kept: KeptFacts, text: string): void {
  const code = readCurrency(text);
  if (code !== null && code !== kept.currency) planCurrencySwitch(guarding.plan, guarding.workbook, String(kept.currency), code);
  if (code === text) return;
  const { toasts } = LANGUAGES[guarding.workbook.facts.language].messages;
  if (code !== null) put(guarding, 'currency', code, null);
  else put(guarding, 'currency', kept.currency, fill(toasts.currencyUnknown, { text, near: nearestCurrency(text) ?? kept.currency }));
}

/** A day typed over the computed one was meant for the cell that is there for it. */
function restoreFormula(guarding: Guarding, fact: Fact, day: Day | null): void {
  const { plan, workbook } = guarding;
  const spec = setupTab(drawingOf(workbook, LANGUAGES[workbook.facts.language]));
  const formula = spec.rows.find(({ cells }) => cells.fact_key === fact)?.cells.value;
  if (typeof formula !== 'object' || formula === null) return;
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  if (day === null) put(guarding, fact, formula, toasts.formulaRestored);
  else {
    put(guarding, fact, formula, null);
    const row = factCells(guarding.setup).as_of?.row;
    if (row !== undefined) plan.change('setup', [{ row, key: 'value', content: day }]);
    plan.say(fill(toasts.takenAsOf, { day: isoOfDay(day), fact: labelOf(guarding, 'as_of') }));
  }
}

function put(guarding: Guarding, fact: Fact, value: string | number | { readonly formula: string }, said: string | null): void {
  const row = factCells(guarding.setup)[fact]?.row;
  if (row === undefined) return;
  const held = typeof value === 'string' && value !== '' ? plainText(value) : { content: cellContent(value, '') };
  guarding.plan.change('setup', [{ row, key: 'value', ...held }]);
  // Of what could be read nothing is said, and the next edit has to know it.
  if (said === null) return;
  guarding.restored.add(fact);
  guarding.plan.say(fill<string>(said, { column: labelOf(guarding, fact), fact: labelOf(guarding, fact) }));
}

/** The name of a fact as it stands beside it. */
function labelOf({ setup }: Guarding, fact: Fact): string {
  return textOf(setup.rows.find(({ cells }) => cells.fact_key === fact)?.cells.fact);
}
