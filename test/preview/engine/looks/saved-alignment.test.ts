import { Sheet } from '../sheet';

test.each(['left', 'center', 'right'] as const)('a text that looks like a number stays %s when it is saved and opened', horizontal => {
  const sheet = new Sheet();
  const area = sheet.area('A1:A3');
  sheet.book.apply([
    { kind: 'numberFormat', area, format: '@' },
    { kind: 'style', area, style: { horizontal } },
  ]);
  sheet
    .write('A1', { type: 'text', value: '52%' })
    .write('A2', { type: 'text', value: '8' })
    .write('A3', { type: 'text', value: '220 kr.' });
  const again = new Sheet({ snapshot: sheet.book.snapshot() });
  for (const a1 of ['A1', 'A2', 'A3']) {
    expect(again.book.shownStyle(again.area(a1)).horizontal).toBe(horizontal);
    expect(again.book.evaluated(again.area(a1))[0]?.[0]?.value).toBe(sheet.book.evaluated(sheet.area(a1))[0]?.[0]?.value);
  }
});
