/** How a spreadsheet's locale writes numbers, as far as typed targets depend on it. Pure. */
import type { NumberHabit } from '../../contract';

/** Languages that write a decimal comma; their exceptions (such as es_MX) write a point. */
const COMMA_LANGUAGES = new Set(
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);
const POINT_REGIONS = new Set(['es_MX', 'es_US', 'de_CH', 'de_LI', 'it_CH']);

/** @example numberHabit('da_DK').decimal // ',' */
export function numberHabit(locale: string): NumberHabit {
  const language = locale.slice(0, 2).toLowerCase();
  return { locale, decimal: COMMA_LANGUAGES.has(language) && !POINT_REGIONS.has(locale) ? ',' : '.' };
}
