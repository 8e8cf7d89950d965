/** Amounts with blanks anywhere, against the plain pattern whose time explodes on long runs of them: the same texts are amounts. */
import { AMOUNT, CURRENCY_BEFORE, readQuantity, UNIT_AFTER } from '../../../src/core/number/read-quantity';
import { seeded } from '../statistics/seeded';

const PLAIN = new RegExp(`^([+\\-−])?\\s*(${CURRENCY_BEFORE})?\\s*([+\\-−])?\\s*(${AMOUNT})\\s*(${UNIT_AFTER})?$`, 'u');
const PIECES = ['1', '25', ' ', ' ', '\t', '+', '-', '−', 'RM', '€', 'kr.', '%', 'pp', 'min'] as const;

test('blanks between signs, units and digits', () => {
  const random = seeded(77);
  let amounts = 0;
  for (let round = 0; round < 6000; round++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 6) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
    // A minus behind the digits is a matter of its own.
    if (/\d\D*[-−]\D*$/.test(text)) continue;
    const match = PLAIN.exec(text.trim());
    const [, before, currency, between, amount, unit] = match ?? [];
    const isOne =
      match !== null &&
      !(before !== undefined && between !== undefined) &&
      !(currency !== undefined && unit !== undefined) &&
      !/\s|\.\p{L}/u.test(unit ?? '');
    const read = readQuantity(text, '.');
    // Digits in impossible groups are no number although they have the shape of one.
    if (!isOne) expect([text, read.ok]).toEqual([text, false]);
    else if (/^\d+$/.test(amount ?? '')) {
      const sign = before ?? between ?? '';
      expect(read).toEqual({
        ok: true,
        value: { sign: sign === '−' ? '-' : sign, digits: amount, unit: currency ?? unit ?? '' },
      });
      amounts++;
    }
  }
  expect(amounts).toBeGreaterThan(500);
});
