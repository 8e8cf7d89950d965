import { callTable } from '../../../../src/preview/cli/print/call-table';
import type { Call } from '../../../../src/preview/host/host';

const call = (kind: Call['kind'], tab: string): Call => ({ kind, tab, method: 'Range.method' });

test('calls are counted by tab and kind, those without a tab last', () => {
  expect(
    callTable([
      call('store', ''),
      call('write', 'Dashboard'),
      call('write', 'Dashboard'),
      call('flush', 'Dashboard'),
      call('write', 'Links'),
    ]),
  ).toEqual([
    'Tab        write  flush  store  all',
    '─────────  ─────  ─────  ─────  ───',
    'Dashboard      2      1      0    3',
    'Links          1      0      0    1',
    '(no tab)       0      0      1    1',
    'All            3      1      1    5',
  ]);
});
