/**
 * The problems a menu entry can meet, which are said in a box without the sidebar. All others are said in the sidebar, which carries its own
 * words: every cell that asks a function would load them for nothing. Used by the languages and by the menu's doors.
 */

import type { ProblemCode } from '../contract';
import { byKey } from '../core/keys';

const IN_A_BOX = [
  ...(['view_only', 'busy', 'protected', 'no_cycle', 'tab_missing', 'column_missing', 'workbook_newer', 'unexpected'] as const),
] as const satisfies readonly ProblemCode[];
export type MenuProblem = (typeof IN_A_BOX)[number];

/** The sentences of those among the sentences of all. */
export const menuProblems = <Texts extends Readonly<Record<MenuProblem, string>>>(problems: Texts): Pick<Texts, MenuProblem> =>
  byKey(IN_A_BOX, code => problems[code]);

/** The sentence of a problem; one that no menu entry can meet is unexpected. */
export const inABox = (problems: Readonly<Record<MenuProblem, string>>, code: ProblemCode): string =>
  problems[IN_A_BOX.find(each => each === code) ?? 'unexpected'];
