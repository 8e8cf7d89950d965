/** Files as they are saved: the umlauts of a heading come through whatever the encoding, and a doubt is shown by the words themselves. */

import fc from 'fast-check';
import { readExport } from '../../../src/core/utm/ga4/export-rows';
import { parseCsv } from '../../../src/sidebar/report/csv';
import { faultOf, MOST_MEGABYTES, readBytes } from '../../../src/sidebar/report/file-fault';
import { decode, decodedText, ENCODINGS, type Encoding, wordsBeyondAscii } from '../../../src/sidebar/report/file-text';

const TEXT = 'Istunnon lähde / tietoväline,Istunnot\ninstagram / social,12\n';

function saved(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === 'windows-1252') return Uint8Array.from([...text].map(letter => letter.charCodeAt(0)));
  if (encoding === 'utf-8') return new TextEncoder().encode((mark ? '\uFEFF' : '') + text);
  const units = [...((mark ? '\uFEFF' : '') + text)].map(letter => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap(unit => (encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

test.each(ENCODINGS.flatMap(encoding => [[encoding, false] as const, ...(encoding === 'windows-1252' ? [] : [[encoding, true] as const])]))(
  '%s, mark in front: %s',
  (encoding, mark) => {
    const file = decodedText(saved(TEXT, encoding, mark));
    expect(file.encoding).toBe(encoding);
    expect(file.text.replace(/^\uFEFF/, '')).toBe(TEXT);
    const reading = readExport(file.text, { events: [], usual: '.', decimal: null, period: null, pointed: () => null }, parseCsv);
    expect(reading.ok && reading.value.rows.map(({ tags, clicks }) => [tags.source, tags.medium, clicks])).toEqual([
      ['instagram', 'social', 12],
    ]);
  },
);

/** What Excel makes of a file that it opens and saves: as it is, padded with empty cells, or every line quoted whole. */
const RESAVED = ['as it was', 'padded', 'quoted whole'] as const;

test('whatever it was saved as, under whatever sign and by Excel, a file reads like its text', () => {
  const word = fc.constantFrom('kesä', 'forår', 'été', 'autumn', 'høst «1»', 'tilbud, "nu"', 'two\n\nlines');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.nat(99_999)), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...ENCODINGS),
      fc.boolean(),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom(...RESAVED),
      (rows, encoding, mark, sign, end, told, resaved) => {
        const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
        const lines = (between: string): readonly string[] =>
          [['Kampanja', 'Istunnot'], ...rows.map(([name, count]) => [quoted(name), String(count)])].map(cells => cells.join(between));
        const read = (text: string) =>
          readExport(text, { events: [], usual: '.', decimal: null, period: null, pointed: () => null }, parseCsv);
        const known = read(lines(',').join('\n'));
        expect(known.ok && known.value.rows.length + known.value.leftOut.length).toBe(rows.length);
        const kept = {
          'as it was': lines(sign),
          padded: lines(sign).map(line => `${line}${sign}${sign}`),
          'quoted whole': lines(sign).map(quoted),
        }[resaved];
        const text = [...(told ? [`sep=${sign}`] : []), ...kept].join(end);
        const again = read(decodedText(saved(text, encoding, mark && encoding !== 'windows-1252')).text);
        // Lines are counted as they stand in the file; what they hold is the same.
        expect(again.ok && { rows: again.value.rows, columns: again.value.columns.slice(0, 2), habit: again.value.habit }).toEqual(
          known.ok && { rows: known.value.rows, columns: known.value.columns, habit: known.value.habit },
        );
      },
    ),
    { numRuns: 400, seed: 20_261_128 },
  );
});

test('a file without a mark and with umlauts can be read otherwise, and its words show which is right', () => {
  const bytes = saved(TEXT, 'utf-8');
  expect(decodedText(bytes).others).toEqual(['windows-1252']);
  expect(wordsBeyondAscii(decode(bytes, 'utf-8'))).toBe('lähde, tietoväline');
  expect(wordsBeyondAscii(decode(bytes, 'windows-1252'))).toBe('lÃ¤hde, tietovÃ¤line');
});

test.each([
  ['plain English', new TextEncoder().encode('Campaign,Sessions\na,1')],
  ['a mark', saved(TEXT, 'utf-8', true)],
  ['bytes that are no UTF-8', saved(TEXT, 'windows-1252')],
])('%s leaves no doubt', (_, bytes) => {
  expect(decodedText(bytes).others).toEqual([]);
});

// https://github.com/BingAds/BingAds-Python-SDK/issues/167 (Åhlens AB as one byte a letter),
// https://github.com/alexcaza/export-to-csv/issues/119 (Bägs), https://github.com/WheatonCS/Lexos/issues/430 (aceorfeð)
test.each(['Åhlens AB', 'Bägs', 'aceorfeð'])('%s in each encoding', name => {
  for (const encoding of ENCODINGS) expect(decodedText(saved(`Campaign,Sessions\n${name},1\n`, encoding)).text).toContain(name);
});

test.each<readonly [string, readonly number[], string | null]>([
  ['a workbook or a packed file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'packed'],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'packed'],
  ['what gzip makes', [0x1f, 0x8b, 0x08], 'packed'],
  ['a PDF', [...new TextEncoder().encode('%PDF-1.7')], 'no_text'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d], 'no_text'],
  ['an empty file', [], null],
  ['a report whose first heading begins like one', [...new TextEncoder().encode('PK,Sessions')], null],
])('%s', (_, bytes, fault) => {
  expect(faultOf(Uint8Array.from(bytes))).toBe(fault);
});

test.each(ENCODINGS)('a report in %s is a text', encoding => {
  expect(faultOf(saved(TEXT, encoding))).toBeNull();
});

test('a film is not even read, and a file that is gone is said', async () => {
  const film = { size: MOST_MEGABYTES * 1_000_000 + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(await readBytes(film as unknown as Blob)).toBe('too_large');
  expect(await readBytes({ ...film, size: 10 } as unknown as Blob)).toBe('unread');
  expect(await readBytes(new Blob([TEXT]))).toEqual(new TextEncoder().encode(TEXT));
});
