/**
 * Adds to the library the functions that Google Sheets has and the library lacks, or has otherwise.
 */

import type { AddFunctionDescription } from '@odoo/o-spreadsheet/dist/types/types/functions';
import { registries } from '../library';
import { CLOCK } from './clock';
import { COMPARISONS } from './comparisons';
import { CONVERSIONS } from './conversions';
import { EDGES, UNTRUE } from './edges';
import { LOOKUPS } from './lookups';
import { MARKED_LETTERS } from './marked-letters';
import { NUMBERS } from './numbers';
import { PATTERNS } from './patterns';
import { STACKS } from './stacks';
import { TESTS } from './tests';
import { TEXTS } from './texts';

/** Makes every function known, for every workbook of this process; calling it again changes nothing. */
export function installFunctions(): void {
  const groups: Readonly<Record<string, AddFunctionDescription>>[] = [
    CLOCK,
    COMPARISONS,
    CONVERSIONS,
    EDGES,
    LOOKUPS,
    MARKED_LETTERS,
    NUMBERS,
    PATTERNS,
    STACKS,
    TESTS,
    TEXTS,
  ];
  for (const group of groups) {
    for (const [name, description] of Object.entries(group)) registries.functionRegistry.replace(name, description);
  }
  for (const name of UNTRUE) registries.functionRegistry.remove(name);
}
