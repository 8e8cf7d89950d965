/**
 * The library's description of a function's argument, from a parameter of a custom function.
 */
import type { ArgDefinition } from '@odoo/o-spreadsheet/dist/types/types/functions';
import { helpers } from './library';
import type { CustomFunction } from './workbook';

/** @example arg({ name: 'target', type: 'number', description: 'The goal', optional: true }) // an argument that may be left out */
export function arg({ name, description, optional }: CustomFunction['parameters'][number]): ArgDefinition {
  return helpers.arg(`${name} (any, range<any>${optional ? ', optional' : ''})`, description);
}
