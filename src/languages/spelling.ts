/** What core names in a question or a problem, as a language writes it. Used by whoever puts it into words. */

/** Core names spellings with a bare sign. @example withPercentSign('18–22%', '\u00a0%') // '18–22 %' */
export const withPercentSign = (spelling: string, percent: string): string => spelling.replace(/\s?%/g, percent);

/**
 * The parameters of a problem: figures with the decimal sign, both readings with the percent sign. Texts stay as they were typed.
 * @example spokenParameters({ value: 0.1, text: '18' }, { decimal: ',', percent: '\u00a0%' }) // { value: '0,1', text: '18' }
 */
export function spokenParameters(
  parameters: Readonly<Record<string, string | number>>,
  { decimal, percent }: { readonly decimal: string; readonly percent: string },
): Readonly<Record<string, string | number>> {
  const spoken = (name: string, value: string | number): string | number => {
    if (typeof value === 'number') return Number.isInteger(value) ? value : String(value).replace('.', decimal);
    return name === 'one' || name === 'other' ? withPercentSign(value, percent) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, spoken(name, value)]));
}
