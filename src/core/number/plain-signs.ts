/**
 * The signs of a written amount brought into one form: minus in front, percent as %, digits of full width as digits. Used by read-quantity and
 * by the reader of exports.
 *
 * Programs and keyboards write a minus in a dozen ways, accounts put it behind or in brackets, and `99,-` is a price without cents.
 */

/** Hyphens, dashes and minus signs that stand in front of or behind a number. */
const MINUS = '\\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\u208b\u02d7\ufe58\ufe63\u2796';
const MINUSES = new RegExp(`[${MINUS}]`, 'g');
/** Percent signs of other scripts. */
const PERCENTS = /[\ufe6a\u066a]/g;
/** What replaces the cents of a whole price: `99,-`, `12:-`; where it tells which sign is the decimal one, as in `1.299,-`, that is kept. */
const NO_CENTS = /(\d)([,.:])-{1,2}(?=$|\s|\p{L}|\p{Sc})/u;
/** Marks of direction, joiners and breaks without width: nobody types them, chats and spreadsheets bring them along. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A minus behind; one grown together with a word is a hyphen: 100-ish. */
const BEHIND = /^([^-+()]*\d)\s?-(?!\p{Ll}{2})\s*([^\d-]*)$/u;
const IN_BRACKETS = /^([^\d()+-]*)\(([^()+-]*)\)([^\d()+-]*)$/;
const IN_WORDS = /^(?:minus|miinus)\s+(?=\d)/i;
const PLUS = /^plus\s+(?=\d)/i;
/** What ends a sentence or points to a footnote. */
const BEHIND_PERCENT = /%\s?[.!*]+$/;

/**
 * @example plainSigns('(1,200)') // '-1,200'
 * @example plainSigns('1.234,56- EUR') // '-1.234,56 EUR'
 * @example plainSigns('1.299,-') // '1.299,0'
 */
export function plainSigns(text: string): string {
  const narrow = text
    .replace(UNSEEN, '')
    .trim()
    // A spreadsheet's mark for "this is a text".
    .replace(/^'(?=[-+\d])/, '')
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(PERCENTS, '%')
    .replace(MINUSES, '-')
    .replace(IN_WORDS, '-')
    .replace(PLUS, '+')
    .replace(BEHIND_PERCENT, '%')
    .replace(NO_CENTS, (_, digit: string, sign: string, at: number, whole: string) => {
      const grouped = sign !== ':' && whole.slice(0, at).includes(sign === ',' ? '.' : ',');
      return grouped ? `${digit}${sign}0` : digit;
    });
  const [, before = '', inside, behind = ''] = IN_BRACKETS.exec(narrow) ?? [];
  if (inside !== undefined) return `-${before.trim()}${inside.trim()}${behind.trim() === '' ? '' : ` ${behind.trim()}`}`;
  const [, amount, unit = ''] = BEHIND.exec(narrow) ?? [];
  return amount === undefined ? narrow : `-${amount}${unit === '' ? '' : ` ${unit}`}`;
}
