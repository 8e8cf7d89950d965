/**
 * Data validation: the rules of a tab, and whether what was entered keeps to them.
 *
 * Rules live as annotations (`annotations.ts`); those that the grid draws (drop-downs, check boxes) are repeated in the library.
 * A rejecting rule refuses typing and scripts alike, but not pastes; blanks are always accepted.
 */
import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { Typing } from '../cells/contents';
import type { SheetLocale } from '../cells/locales';
import { evaluatedAt } from '../cells/reading';
import type { Send } from '../edits/batch';
import { type Getters, helpers } from '../library';
import { a1Of, cellArea, eachCell, overlaps, positionOf, without, zoneOf } from '../looks/geometry';
import { type Area, type Cell, type Evaluated, RefusedEdit, type Validation } from '../workbook';
import { type Annotation, annotationsOf, setAnnotations } from './annotations';
import { conditionFormula, isFormulaCriterion } from './conditions';

type Operand = Validation['condition']['values'][number];
const isArea = (value: Operand | undefined): value is Area => typeof value === 'object';

/** Areas inside a rule's values are kept as references, in order, so that they follow the grid. */
function annotationFor(areas: readonly Area[], validation: Validation): Annotation {
  return { areas, references: validation.condition.values.filter(isArea), formulas: [], payload: validation };
}

function validationOf({ payload, references }: Annotation): Validation {
  const validation = payload as Validation;
  const moved = [...references];
  const values = validation.condition.values.map(value => (isArea(value) ? (moved.shift() ?? value) : value));
  return { ...validation, condition: { ...validation.condition, values } };
}

const covers = (annotation: Annotation, cell: Cell) => annotation.areas.some(area => overlaps(area, cellArea(cell)));

const ruleAt = (getters: Getters, cell: Cell): Annotation | undefined =>
  annotationsOf(getters, cell.sheetId, 'validation').find(annotation => covers(annotation, cell));

/** The rule of a cell. */
export function validationAt(getters: Getters, cell: Cell): Validation | null {
  const rule = ruleAt(getters, cell);
  return rule ? validationOf(rule) : null;
}

const same = (one: Validation, other: Validation) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a rule on an area, or removes the rules there; rules that reach further keep the rest of their areas. What the grid shows of the
 * rules of a tab is drawn by `drawRules`, once for many of them.
 */
export function putValidation(send: Send, getters: Getters, area: Area, validation: Validation | null): void {
  const before = annotationsOf(getters, area.sheetId, 'validation');
  if (!validation && !before.some(annotation => annotation.areas.some(covered => overlaps(covered, area)))) return;
  const others = before
    .map(annotation => ({ ...annotation, areas: annotation.areas.flatMap(covered => without(covered, area)) }))
    .filter(annotation => annotation.areas.length);
  const twin = validation && others.find(annotation => same(validationOf(annotation), validation));
  const annotations = twin
    ? others.map(annotation => (annotation === twin ? { ...twin, areas: [...twin.areas, area] } : annotation))
    : validation
      ? [...others, annotationFor([area], validation)]
      : others;
  setAnnotations(send, area.sheetId, 'validation', annotations);
}

/** Repeats drop-downs and check boxes of a tab in the library, which draws them; a tab that is gone has none. */
export function drawRules(send: Send, getters: Getters, sheetId: string): void {
  if (getters.tryGetSheet(sheetId) === undefined) return;
  for (const { id } of getters.getDataValidationRules(sheetId)) send('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  annotationsOf(getters, sheetId, 'validation').forEach((annotation, index) => {
    const { areas } = annotation;
    const rule = validationOf(annotation);
    const { criteria, values } = rule.condition;
    const [first] = values;
    const ranges = areas.map(area => getters.getRangeDataFromZone(area.sheetId, zoneOf(area)));
    const displayStyle = rule.showDropdown ? 'chip' : 'plainText';
    const base = { sheetId, ranges } as const;
    const settings = { id: `quarterdeck-${index}`, isBlocking: !rule.allowInvalid };
    if (criteria === 'CHECKBOX') {
      send('ADD_DATA_VALIDATION_RULE', { ...base, rule: { ...settings, criterion: { type: 'isBoolean', values: [] } } });
    } else if (criteria === 'VALUE_IN_LIST') {
      const list = values.map(String);
      send('ADD_DATA_VALIDATION_RULE', {
        ...base,
        rule: { ...settings, criterion: { type: 'isValueInList', values: list, displayStyle } },
      });
    } else if (criteria === 'VALUE_IN_RANGE' && isArea(first) && getters.tryGetSheet(first.sheetId) !== undefined) {
      // A list on a deleted tab offers nothing; the rule itself stays, as in Google Sheets.
      const range = getters.getRangeString(getters.getRangeFromZone(first.sheetId, zoneOf(first)), sheetId, { useFixedReference: true });
      send('ADD_DATA_VALIDATION_RULE', {
        ...base,
        rule: { ...settings, criterion: { type: 'isValueInRange', values: [range], displayStyle } },
      });
    }
  });
}

/** A written cell with the rejecting rule it must keep to once everything is calculated. */
export interface Watched {
  readonly cell: Cell;
  readonly rule: Annotation;
}

/** The rejecting rule over a cell, to be checked with `refuseInvalid` after the batch. */
export function watch(getters: Getters, cell: Cell): Watched | null {
  const rule = ruleAt(getters, cell);
  return rule && !(rule.payload as Validation).allowInvalid ? { cell, rule } : null;
}

function listedValues(getters: Getters, values: readonly Operand[]): readonly Evaluated[] {
  return values.flatMap(value => (isArea(value) && value.row >= 0 ? eachCell(value, cell => evaluatedAt(getters, cell)).flat() : []));
}

function isListed(getters: Getters, shown: Evaluated, values: readonly Operand[]): boolean {
  const text = String(shown.value);
  const inCells = listedValues(getters, values).some(
    listed => listed.value === shown.value || (listed.text !== '' && listed.text === shown.text),
  );
  return inCells || values.some(value => !isArea(value) && (String(value) === text || String(value) === shown.text));
}

function accepts(getters: Getters, cell: Cell, rule: Annotation, locale: SheetLocale): boolean {
  const shown = evaluatedAt(getters, cell);
  if (shown.value === null && !shown.error) return true;
  const { condition } = validationOf(rule);
  const { criteria, values } = condition;
  if (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') return isListed(getters, shown, values);
  if (criteria === 'CHECKBOX') return values.length ? isListed(getters, shown, values) : typeof shown.value === 'boolean';
  if (criteria === 'DATE_IS_VALID_DATE' && !shown.isDate) return false;
  if (!isFormulaCriterion(criteria)) return true;
  const origin = criteria === 'CUSTOM_FORMULA' ? rule.areas[0] : cellArea(cell);
  if (!origin) return true;
  const formula = movedFormula(getters, conditionFormula(condition, origin, locale), origin, cell);
  const result = getters.evaluateFormulaResult(cell.sheetId, formula, positionOf(cell));
  const { value } = helpers.isMatrix(result) ? (result[0]?.[0] ?? { value: null }) : result;
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A formula written for one cell as it reads when copied to another on the same tab. */
function movedFormula(getters: Getters, formula: string, from: Cell, to: Cell): string {
  const compiled = CompiledFormula.Compile(formula, from.sheetId, getters);
  return getters.getTranslatedCellFormula(from.sheetId, to.column - from.column, to.row - from.row, compiled);
}

/** Throws what Sheets says when what was entered does not keep to a rejecting rule. */
export function refuseInvalid(getters: Getters, watched: readonly Watched[], { locale }: Typing): void {
  for (const { cell, rule } of watched) {
    if (!accepts(getters, cell, rule, locale)) {
      throw new RefusedEdit(`The data you entered in cell ${a1Of(cell)} violates the data validation rules set on this cell.`);
    }
  }
}
