/**
 * The arithmetic of KPI_RULES from the file pushed beside Code.js; our own build's code, never anything a person typed.
 * Used by src/server.ts.
 */
import type { RuleTables } from '../functions/rule-history';
import { readFile } from './data-file';

export function ruleTablesOf(): RuleTables {
  const { code } = readFile('rule-library') as { readonly code: string };
  return (new Function(`${code};return RuleLibrary.rulesInTables;`) as () => RuleTables)();
}
