/** Amounts in cells stand as they do in the sidebar's sentences: $22 grown together, RM 22 with a space. */
import { figureText } from '../../src/sheet/read/figure-text';
import { showMeasure } from '../../src/sidebar/measure';
import { numberFormat } from '../../src/tabs/number-format';

const POINT = { decimal: '.', grouping: ',' } as const;
const COMMA = { decimal: ',', grouping: '.' } as const;

test.each([
  ['USD', 'en_US', POINT, '$22'],
  ['GBP', 'en_GB', POINT, '£22'],
  ['MYR', 'ms_MY', POINT, 'RM 22'],
  ['EUR', 'fi_FI', COMMA, '22 €'],
  ['DKK', 'da_DK', COMMA, '22 kr.'],
] as const)('%s in %s', (currency, locale, signs, text) => {
  const inCell = figureText(22, numberFormat('money', 0, currency), signs);
  const inSentence = showMeasure(22, { unit: 'money', decimals: 0, currency }, { decimal: signs.decimal, locale });
  expect([inCell, inSentence.replace(/\s/g, ' ')]).toEqual([text, text]);
});
