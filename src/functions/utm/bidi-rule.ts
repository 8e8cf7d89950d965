/**
 * The Bidi Rule for names of sites: in one label, letters written from right to left and from left to right must not mix in a way that shows
 * the same for two names. Used by url.ts, because the URL library leaves it out and browsers refuse what breaks it.
 *
 * Source: RFC 5893, section 2, as UTS #46 has it checked (CheckBidi).
 */
/// <reference path="./bidi-classes.d.ts" />
// The classes alone: the algorithm of the whole package would be three times as large. It unpacks its tables at the first sign asked about.
import { type BidiCharTypeName as BidiClass, getBidiCharTypeName } from 'bidi-js/src/charTypes.js';

const classesOf = (label: string): readonly BidiClass[] => [...label].map(getBidiCharTypeName);

const FROM_RIGHT: readonly BidiClass[] = ['R', 'AL', 'AN'];
const ANYWHERE: readonly BidiClass[] = ['EN', 'ES', 'CS', 'ET', 'ON', 'BN', 'NSM'];

/**
 * Whether the labels of a name, in their own letters, keep the rule. It binds every label of a name as soon as one of them holds a letter or
 * digit written from right to left; names without any keep it always.
 * @example keepsBidiRule(['אבג', 'fi']) // true
 * @example keepsBidiRule(['אa', 'fi']) // false
 */
export function keepsBidiRule(labels: readonly string[]): boolean {
  const all = labels.filter(label => label !== '').map(classesOf);
  return !all.some(classes => classes.some(each => FROM_RIGHT.includes(each))) || all.every(isWellWritten);
}

function isWellWritten(classes: readonly BidiClass[]): boolean {
  const [first] = classes;
  // Marks above and below the last letter do not count as its end.
  const end = [...classes].reverse().find(each => each !== 'NSM');
  if (first === undefined || end === undefined) return false;
  if (first === 'L') return classes.every(each => each === 'L' || ANYWHERE.includes(each)) && (end === 'L' || end === 'EN');
  if (first !== 'R' && first !== 'AL') return false;
  return (
    classes.every(each => FROM_RIGHT.includes(each) || ANYWHERE.includes(each)) &&
    (FROM_RIGHT.includes(end) || end === 'EN') &&
    !(classes.includes('EN') && classes.includes('AN'))
  );
}
