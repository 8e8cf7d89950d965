/** How a spreadsheet's locale writes numbers, as far as typed targets depend on it. Pure. */
import type { NumberHabit } from '../../contract';
import { type LanguageCode, PERCENT_SIGNS } from '../../languages/codes';

/** Languages that write a decimal comma; their exceptions (such as es_MX) write a point. */
const COMMA_LANGUAGES = new Set(
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);
const POINT_REGIONS = new Set(['es_MX', 'es_US', 'de_CH', 'de_LI', 'it_CH']);

/** @example decimalSign('da_DK') // ',' */
export function decimalSign(locale: string): '.' | ',' {
  const language = locale.slice(0, 2).toLowerCase();
  return COMMA_LANGUAGES.has(language) && !POINT_REGIONS.has(locale) ? ',' : '.';
}

/** `language` is that of the person who reads the numbers. */
export function numberHabit(locale: string, language: LanguageCode): NumberHabit {
  return { locale, decimal: decimalSign(locale), percent: PERCENT_SIGNS[language] };
}
