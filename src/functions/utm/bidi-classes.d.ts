/** The part of bidi-js that gives the class of a sign; the package has types for the whole only. */
declare module 'bidi-js/src/charTypes.js' {
  export type { BidiCharTypeName } from 'bidi-js';
  /** Unicode's bidirectional class of the first sign of a text. @example getBidiCharTypeName('א') // 'R' */
  export function getBidiCharTypeName(sign: string): import('bidi-js').BidiCharTypeName;
}
