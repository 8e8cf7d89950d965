/**
 * Conditional formats: the rules as the contract has them, and the library's rules that draw them.
 *
 * Every rule is drawn as a custom formula (`conditions.ts`). As in Sheets, references are relative to the top-left cell of the first
 * area, the first rule wins for each property, other tabs are out of reach and a rule with a custom function never applies.
 */
import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { SheetLocale } from '../cells/locales';
import { writtenFormula } from '../cells/notation';
import type { Send } from '../edits/batch';
import { GOOGLE_NAMES } from '../formula/google-names';
import type { Getters } from '../library';
import { zoneOf } from '../looks/geometry';
import { storedStyle } from '../looks/styles';
import { type ConditionalFormat, RefusedEdit } from '../workbook';
import { type Annotation, annotationsOf, setAnnotations } from './annotations';
import { conditionFormula } from './conditions';

const OTHER_TAB = 'Conditional format rule cannot reference a different sheet.';

function compiled(getters: Getters, sheetId: string, formula: string): CompiledFormula {
  const result = CompiledFormula.Compile(formula, sheetId, getters);
  const named = result.getNamedRangesInFormula(getters).map(({ range }) => range);
  if ([...result.rangeDependencies, ...named].some(range => range.sheetId !== sheetId && !range.invalidXc))
    throw new RefusedEdit(OTHER_TAB);
  return result;
}

/** Function names in a formula are the symbols before a parenthesis; names of the add-on are not Google's. */
function usesCustomFunction(formula: string): boolean {
  const names = formula.replace(/"(?:\\"|[^"])*"/g, '').match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu) ?? [];
  return names.some(name => !GOOGLE_NAMES.has(name.toUpperCase()));
}

function annotationFor(rule: ConditionalFormat, locale: SheetLocale): Annotation {
  const [first] = rule.areas;
  if (!first) throw new RefusedEdit('Conditional format rule must have at least one range.');
  const { areas, ...payload } = rule;
  return { areas, references: [], formulas: [conditionFormula(rule.condition, first, locale)], payload };
}

/** Replaces all rules of a tab. */
export function putConditionalFormats(
  send: Send,
  getters: Getters,
  sheetId: string,
  rules: readonly ConditionalFormat[],
  locale: SheetLocale,
): void {
  const annotations = rules.map(rule => annotationFor(rule, locale));
  for (const { formulas } of annotations) compiled(getters, sheetId, formulas[0] as string);
  for (const { id } of getters.getConditionalFormats(sheetId)) send('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  annotations.forEach((annotation, index) => {
    draw(send, getters, sheetId, annotation, index);
  });
  setAnnotations(send, sheetId, 'conditionalFormat', annotations);
}

function draw(send: Send, getters: Getters, sheetId: string, { areas, formulas, payload }: Annotation, index: number): void {
  const [first] = areas;
  const [formula] = formulas;
  if (!first || !formula) return;
  const style = storedStyle((payload as ConditionalFormat).style);
  const base = compiled(getters, sheetId, formula);
  areas.forEach((area, part) => {
    const moved = getters.getTranslatedCellFormula(sheetId, area.column - first.column, area.row - first.row, base);
    send('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: [getters.getRangeDataFromZone(area.sheetId, zoneOf(area))],
      cf: {
        id: `quarterdeck-${index}-${part}`,
        rule: { type: 'CellIsRule', operator: 'customFormula', values: [usesCustomFunction(moved) ? '=FALSE' : moved], style },
      },
    });
  });
}

/** The rules of a tab in their order; areas and custom formulas as they are after rows and columns moved. */
export function conditionalFormatsOf(getters: Getters, sheetId: string, locale: SheetLocale): readonly ConditionalFormat[] {
  return annotationsOf(getters, sheetId, 'conditionalFormat').map(({ areas, formulas, payload }) => {
    const { condition, style } = payload as Omit<ConditionalFormat, 'areas'>;
    const custom = condition.criteria === 'CUSTOM_FORMULA' && formulas[0];
    return { areas, style, condition: custom ? { ...condition, values: [writtenFormula(custom, locale)] } : condition };
  });
}
