/**
 * Counts service calls by tab and kind and prints them.
 *
 * Used by `npm run demo -- --calls`; on Google every one of these calls costs time.
 */
import type { Call } from '../../host/host';
import { textTable } from './text-table';

const kinds = ['read', 'write', 'flush', 'ui', 'store', 'other'] as const satisfies readonly Call['kind'][];

/** A table with a line per tab (calls without one last) and a total; kinds that never happened are left out. */
export function callTable(calls: readonly Call[]): readonly string[] {
  const used = kinds.filter(kind => calls.some(call => call.kind === kind));
  const tabs = [...new Set(calls.map(call => call.tab))].sort((a, b) => Number(a === '') - Number(b === ''));
  const count = (kind: Call['kind'] | null, tab: string | null) =>
    String(calls.filter(call => (kind === null || call.kind === kind) && (tab === null || call.tab === tab)).length);
  const line = (label: string, tab: string | null) => [label, ...used.map(kind => count(kind, tab)), count(null, tab)];
  const rows = [['Tab', ...used, 'all'], ...tabs.map(tab => line(tab === '' ? '(no tab)' : tab, tab)), line('All', null)];
  return textTable(rows, ['left', ...used.map(() => 'right' as const), 'right']);
}
