/** Figures of a text in one spelling, whatever the language's habit: "1,2 %" and "1.2%" are both 1.2, "1.000" and "1 000" are 1000. */
import type { LanguageCode } from '../../src/languages/codes';
import { HABITS } from './habits';

const ENGLISH = { thousands: /(\d),(\d{3})(?!\d)/g, decimalComma: false };

/** All figures outside placeholders, sorted as text. */
export function figures(text: string, language: LanguageCode): readonly string[] {
  const { thousands, decimalComma } = language === 'en' ? ENGLISH : HABITS[language];
  const plain = text.replace(/\{[^}]*\}/g, ' ').replace(thousands, '$1$2');
  const decimal = decimalComma ? plain.replace(/(\d),(\d)/g, '$1.$2') : plain;
  return (decimal.match(/\d+(?:\.\d+)?/g) ?? []).sort();
}
