/** Utilities against their specifications and other implementations of the same. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { formatted } from '../../../src/preview/host/services/utilities';
import { base64OfBytes, bytesOfBase64, bytesOfText } from '../../../src/preview/host/values/bytes';
import { formatDate, parseDate } from '../../../src/preview/host/values/date-patterns';
import { sha256 } from '../../../src/preview/host/values/digest';
import { seeded } from '../../core/statistics/seeded';
import { inScript, openScript } from './script-host';

const INSTANT = new Date(Date.UTC(2026, 2, 29, 0, 30, 5, 7));

describe('formatDate', () => {
  test.each([
    ['yyyy-MM-dd', 'Europe/Helsinki', '2026-03-29'],
    ['yyyy-MM-dd', 'America/New_York', '2026-03-28'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", 'Etc/UTC', '2026-03-29T00:30:05.007+0000'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Helsinki', '2026-03-29T02:30:05+02:00'],
    ['EEE, d MMM yy', 'Etc/UTC', 'Sun, 29 Mar 26'],
    ['EEEE MMMM', 'Etc/UTC', 'Sunday March'],
    ['h:mm a', 'America/New_York', '8:30 PM'],
    ['hh K k', 'Etc/UTC', '12 0 24'],
    ['D u w', 'Etc/UTC', '88 7 14'],
    ["'o''clock' H", 'Etc/UTC', "o'clock 0"],
    ['z', 'America/New_York', 'EDT'],
  ])('%s in %s', (pattern, zone, expected) => {
    expect(formatDate(INSTANT, zone, pattern)).toBe(expected);
  });

  test('an unknown letter is refused', () => {
    expect(() => formatDate(INSTANT, 'Etc/UTC', 'yyyy-b')).toThrow("Illegal pattern character 'b'");
  });

  test('parseDate undoes it', () => {
    const pattern = 'yyyy-MM-dd HH:mm:ss';
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
        fc.constantFrom('Etc/UTC', 'Asia/Kolkata', 'Asia/Tokyo'),
        (date, zone) => {
          const second = Math.floor(date.getTime() / 1000) * 1000;
          expect(parseDate(formatDate(date, zone, pattern), zone, pattern).getTime()).toBe(second);
        },
      ),
    );
  });

  test.each([
    ['5 March 2026', 'd MMMM yyyy', '2026-03-05T00:00:00.000Z'],
    ['20260305', 'yyyyMMdd', '2026-03-05T00:00:00.000Z'],
    ['3/5/26 1:05 PM', 'M/d/yy h:mm a', '2026-03-05T13:05:00.000Z'],
  ])('parses %s by %s', (text, pattern, expected) => {
    expect(parseDate(text, 'Etc/UTC', pattern).toISOString()).toBe(expected);
  });

  test('what does not fit is refused', () => {
    expect(() => parseDate('x', 'Etc/UTC', 'yyyy')).toThrow('Unparseable date: "x"');
  });
});

test('SHA-256 agrees with another implementation', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), text => {
      const expected = [...createHash('sha256').update(text, 'utf8').digest()].map(byte => (byte > 127 ? byte - 256 : byte));
      expect(sha256(bytesOfText(text))).toEqual(expected);
    }),
  );
});

test('Base64 goes both ways', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const bytes = bytesOfText(text);
      expect(base64OfBytes(bytes)).toBe(Buffer.from(text, 'utf8').toString('base64'));
      expect(bytesOfBase64(base64OfBytes(bytes))).toEqual(bytes);
    }),
  );
});

test.each<readonly [string, readonly unknown[], string]>([
  ['%s and %s', ['a', 1], 'a and 1'],
  ['%05d|%-4s|%.2f|%,d|%x|%%', [42, 'ab', 1.005, 1234567, 255], '00042|ab  |1.00|1,234,567|ff|%'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%+d', [3], '+3'],
])('formatString %s', (template, values, expected) => {
  expect(formatted(template, values)).toBe(expected);
});

test('the rest through the script', async () => {
  const body = `return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
    Utilities.parseCsv('a,"b ""q"", c"\\n1,'), Utilities.base64EncodeWebSafe([-1, -2]), Utilities.formatString('%s', 1),
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '').slice(0, 3), Utilities.formatDate(new Date(0), 'Nowhere', 'HH'),
    Utilities.formatDate(new Date(0), 'GMT+3', 'HH'), Utilities.formatDate(new Date(0), 'GMT-04:00', 'HH')];`;
  expect(await inScript(openScript(), body)).toEqual([
    true,
    [
      ['a', 'b "q", c'],
      ['1', ''],
    ],
    '__4=',
    '1',
    [-29, -80, -60],
    '00',
    '03',
    '20',
  ]);
});

test('ids are drawn of the numbers the host is given: of equal ones equal ids', async () => {
  const drawnBy = (random: () => number) =>
    inScript(
      openScript('', { random }),
      `return [Utilities.getUuid(), ss.insertSheet('One').getSheetId(), ss.insertSheet('Two').getSheetId()];`,
    );
  const one = await drawnBy(seeded(1));
  expect(await drawnBy(seeded(1))).toEqual(one);
  expect(await drawnBy(seeded(2))).not.toEqual(one);
});
