/** Amounts are written one way in cells, sentences and typed targets: $22 grown together, RM 22 with a blank. */
import { writeTarget } from '../../src/playbooks/target-text';
import { figureText } from '../../src/sheet/read/figure-text';
import { showMeasure } from '../../src/sidebar/measure';
import { numberFormat } from '../../src/tabs/number-format';

const POINT = { decimal: '.', grouping: ',', percent: '%' } as const;
const COMMA = { decimal: ',', grouping: '.', percent: '\u00a0%' } as const;

test.each([
  ['USD', 'en_US', POINT, '$22'],
  ['GBP', 'en_GB', POINT, '£22'],
  ['MYR', 'ms_MY', POINT, 'RM\u00a022'],
  ['EUR', 'fi_FI', COMMA, '22\u00a0€'],
  ['EUR', 'en_GB', POINT, '22\u00a0€'],
  ['USD', 'da_DK', COMMA, '$22'],
  ['DKK', 'da_DK', COMMA, '22\u00a0kr.'],
] as const)('%s in %s', (currency, locale, signs, text) => {
  const inCell = figureText(22, numberFormat('money', 0, currency), signs);
  const inSentence = showMeasure(22, { unit: 'money', decimals: 0, currency }, { decimal: signs.decimal, locale, percent: signs.percent });
  const asTarget = writeTarget({ kind: 'value', value: 22 }, 'money', { decimal: signs.decimal, percent: signs.percent, currency });
  expect([inCell, inSentence, asTarget]).toEqual([text, text, text]);
});
