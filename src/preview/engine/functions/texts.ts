/**
 * Functions on texts: REPT, ENCODEURL, FIXED.
 */
import { errorOf } from '../formula/values';
import { helpers } from '../library';
import { type Functions, ofScalars, textOf } from './described';

export const TEXTS: Functions = {
  REPT: ofScalars(
    'A text repeated.',
    ['text_to_repeat (any)', 'number_of_repetitions (number)'],
    ([text = { value: null }, times = { value: null }], context) => {
      const count = Math.floor(helpers.toNumber(times, context.locale));
      if (count < 0) return errorOf('#VALUE!', `Function REPT parameter 2 value is ${count}. It should be greater than or equal to 0.`);
      return { value: textOf(text).repeat(count) };
    },
  ),
  ENCODEURL: ofScalars('A text encoded for use in a web address.', ['text (any)'], ([text = { value: null }]) => ({
    value: encodeURIComponent(textOf(text)).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
  })),
  FIXED: ofScalars(
    'A number with a fixed number of decimals.',
    ['number (number)', 'number_of_places (number, optional)', 'suppress_separator (boolean, optional)'],
    ([number = { value: null }, places, plain], context) => {
      const decimals = places ? Math.max(0, helpers.toNumber(places, context.locale)) : 2;
      const format = `${plain && helpers.toBoolean(plain) ? '0' : '#,##0'}${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
      return { value: helpers.formatValue(helpers.toNumber(number, context.locale), { format, locale: context.locale }) };
    },
  ),
};
