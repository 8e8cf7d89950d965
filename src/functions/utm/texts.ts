/**
 * Words in, words out: the row-by-row running of ./columns for functions whose arguments are all texts and whose problems are those of links.
 *
 * Used by the UTM family.
 */

import { isErrorCell } from '../../boards/block';
import { keysOf } from '../../core/keys';
import type { Coded, Outcome } from '../../core/outcome';
import { success } from '../../core/outcome';
import { type Argument, type Cell, type CellResult, textIn } from '../cells/argument';
import { type Cells, isRange, overCells, sentenceCell } from '../cells/columns';
import { type ArgumentProblem, FunctionError } from '../cells/problem';

export type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** A cell as words, like textIn, but hashtags are words too. @example wordsIn('#kesä', 'text') // { ok: true, value: '#kesä' } */
function wordsIn(cell: Cell | null | undefined, name: string): Outcome<string, ArgumentProblem> {
  return typeof cell === 'string' && !isErrorCell(cell) ? success(cell.trim()) : textIn(cell, name);
}

function textsOf<Name extends string>(cells: Cells<Name>): Outcome<Texts<Name>, ArgumentProblem> {
  const texts = {} as Record<Name, string>;
  for (const name of keysOf(cells)) {
    const words = wordsIn(cells[name], name);
    if (!words.ok) return words;
    texts[name] = words.value;
  }
  return success(texts);
}

/**
 * Answers each row with a text. A problem is thrown as its sentence in a single call, and stands as ◆ and its sentence in a row of a range.
 *
 * @example overTexts({ a: [['x'], ['y']], b: 'z' }, ({ a, b }) => success(a + b), sentence) // [['xz'], ['yz']]
 */
export function overTexts<Name extends string, P extends Coded>(
  args: Readonly<Record<Name, Argument>>,
  answer: (texts: Texts<Name>) => Outcome<string, P>,
  sentence: (problem: P) => string,
): CellResult | CellResult[][] {
  const many = Object.values<Argument>(args).some(isRange);
  // Many posts share a link: a row with the same texts has the same answer.
  const answers = new Map<string, Outcome<CellResult, ArgumentProblem>>();
  const answerOnce = (cells: Cells<Name>): Outcome<CellResult, ArgumentProblem> => {
    const key = JSON.stringify(cells);
    const known = answers.get(key) ?? answerRow(cells);
    answers.set(key, known);
    return known;
  };
  const answerRow = (cells: Cells<Name>): Outcome<CellResult, ArgumentProblem> => {
    const texts = textsOf(cells);
    if (!texts.ok) return texts;
    const outcome = answer(texts.value);
    if (outcome.ok) return outcome;
    if (!many) throw new FunctionError(outcome.problem.code, sentence(outcome.problem));
    return success(`◆ ${sentence(outcome.problem)}`);
  };
  return overCells(args, many ? answerOnce : answerRow, sentenceCell);
}
