/** The part of the punycode package that url.ts uses; the package brings no types. */
declare module 'punycode/punycode.js' {
  /** Labels with letters beyond ASCII as xn--…; the rest stays. */
  export function toASCII(domain: string): string;
}
