/**
 * Numbers as Sheets has them when it compares, rounds or writes them: 15 significant digits.
 */

/**
 * The nearest number of 15 significant digits.
 *
 * @example fifteenDigits(3 * 5.175) // 15.525
 */
export const fifteenDigits = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** A number times a power of ten, without the error of multiplying: `shifted(1.005, 2)` → 100.5. */
function shifted(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * A number rounded to decimal places (tens and hundreds for −1 and −2), halves away from zero.
 *
 * @example rounded(1.005, 2) // 1.01, although the nearest binary number is a little less than 1.005
 */
export const rounded = (value: number, places: number): number =>
  Math.sign(value) * shifted(Math.round(shifted(fifteenDigits(Math.abs(value)), places)), -places);

/**
 * A number as `&` writes it: 15 digits at most, from 15 digits before the decimal sign on with an exponent of two digits or more.
 *
 * @example writtenNumber(0.1 + 0.2) // '0.3'
 * @example writtenNumber(1e15) // '1E+15'
 */
export function writtenNumber(value: number): string {
  const short = fifteenDigits(value);
  const text = Math.abs(short) >= 1e15 ? short.toExponential() : String(short);
  return text.replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`);
}
