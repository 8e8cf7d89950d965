/**
 * The one door to `@odoo/o-spreadsheet`: loads it, makes it run where it otherwise would not, and gives its errors Google's names.
 *
 * Used by every file of this folder and by the page, which must mount its grid on the same copy of the library.
 * Constraints: the library is used as shipped. It needs `Object.groupBy` (Node 20 has none), writes to `console.debug` on each
 * evaluation and, in Node, leaves stand-ins for browser objects on the global scope; those that would make other code believe it runs in a page are removed.
 */
import * as spreadsheet from '@odoo/o-spreadsheet';

type Grouped = Record<PropertyKey, unknown[]>;

const objects: { groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => Grouped } = Object as never;
objects.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null) as Grouped;
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
};

/** The stand-in canvas stays: row heights are measured with it. The others are read once more when the library's start has settled. */
if (typeof window === 'undefined') {
  setImmediate(() => {
    for (const name of ['DOMParser', 'document']) Reflect.deleteProperty(globalThis, name);
  });
}

/** Google's codes in place of the library's own, wherever it makes an error. */
const GOOGLE_CODES = {
  InvalidReference: '#REF!',
  BadExpression: '#ERROR!',
  CircularDependency: '#REF!',
  SpilledBlocked: '#REF!',
  GenericError: '#VALUE!',
} as const;
Object.assign(spreadsheet.CellErrorType, GOOGLE_CODES);
const errorTypes: Set<string> = spreadsheet.registries.errorTypes;
for (const code of [...Object.values(GOOGLE_CODES), 'Loading...']) errorTypes.add(code);

/**
 * Runs an action without the library's chatter on the console; warnings and errors still come through.
 *
 * @example quietly(() => model.dispatch('EVALUATE_CELLS')) // { isSuccessful: true, … }, nothing printed
 */
export function quietly<T>(action: () => T): T {
  const { debug, group, groupCollapsed, groupEnd } = console;
  const silence = () => {};
  Object.assign(console, { debug: silence, group: silence, groupCollapsed: silence, groupEnd: silence });
  try {
    return action();
  } finally {
    Object.assign(console, { debug, group, groupCollapsed, groupEnd });
  }
}

export const {
  CellErrorType,
  CommandResult,
  CorePlugin,
  DEFAULT_LOCALE,
  EvaluationError,
  Model,
  UIPlugin,
  functionCache,
  helpers,
  registries,
  tokenize,
} = spreadsheet;
export const { coreTypes, stores } = spreadsheet;
export type SpreadsheetModel = spreadsheet.Model;
export type Getters = SpreadsheetModel['getters'];
