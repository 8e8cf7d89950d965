/** Figures of a text in one spelling, whatever the language's habit: "1,2 %" and "1.2%" are both 1.2, "1.000" and "1 000" are 1000. */
import type { LanguageCode } from '../../src/languages/language';

const THOUSANDS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(\d),(\d{3})(?!\d)/g,
  ms: /(\d),(\d{3})(?!\d)/g,
  fi: /(\d)\u00a0(\d{3})(?!\d)/g,
  da: /(\d)\.(\d{3})(?!\d)/g,
};

/** All figures outside placeholders, sorted as text. */
export function figures(text: string, language: LanguageCode): readonly string[] {
  const plain = text.replace(/\{[^}]*\}/g, ' ').replace(THOUSANDS[language], '$1$2');
  const decimal = language === 'fi' || language === 'da' ? plain.replace(/(\d),(\d)/g, '$1.$2') : plain;
  return (decimal.match(/\d+(?:\.\d+)?/g) ?? []).sort();
}
