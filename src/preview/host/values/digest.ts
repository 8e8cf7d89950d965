/**
 * SHA-256 over signed bytes, synchronously, which neither `crypto.subtle` nor one module for both Node and browser offers.
 *
 * Used by `Utilities.computeDigest`. Source: FIPS 180-4, section 6.2.
 */

const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) if (found.every(prime => candidate % prime !== 0)) found.push(candidate);
  return found;
};
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
const CONSTANTS = primes(64).map(prime => fraction(Math.cbrt(prime)));
const START = primes(8).map(prime => fraction(Math.sqrt(prime)));
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const length = Array.from({ length: 8 }, (_byte, index) => Math.floor((bytes.length * 8) / 2 ** (8 * (7 - index))) & 255);
  return [...bytes.map(byte => byte & 255), 128, ...new Array<number>(zeros).fill(0), ...length];
}

function schedule(block: readonly number[]): readonly number[] {
  const words = Array.from({ length: 16 }, (_word, index) =>
    [0, 1, 2, 3].reduce((word, offset) => (word << 8) | (block[index * 4 + offset] ?? 0), 0),
  );
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [a, b] = [at(index - 15), at(index - 2)];
    const small = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const large = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words.push((at(index - 16) + small + at(index - 7) + large) | 0);
  }
  return words;
}

/** The 32 signed bytes of the digest: `sha256([])` begins with `-29, -80, -60, 66`. */
export function sha256(bytes: readonly number[]): readonly number[] {
  let state: readonly number[] = START;
  const input = padded(bytes);
  for (let offset = 0; offset < input.length; offset += 64) {
    const words = schedule(input.slice(offset, offset + 64));
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    words.forEach((word, index) => {
      const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + sum1 + ((e & f) ^ (~e & g)) + (CONSTANTS[index] ?? 0) + word) | 0;
      const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    });
    const next = [a, b, c, d, e, f, g, h];
    state = state.map((word, index) => (word + (next[index] ?? 0)) | 0);
  }
  return state.flatMap(word => [24, 16, 8, 0].map(shift => ((word >> shift) << 24) >> 24));
}
