/**
 * What a file shows when it is opened, for the next time the same file is opened.
 *
 * Used by `edits/due-evaluation.ts` for a workbook nobody has changed since it was loaded. What its cells show hangs on the file, the locale, the
 * answers of custom functions, which are kept beside it, and the day; a file that asks for the time or a random number is always computed.
 */
import { VOLATILE } from '../formula/google-names';
import type { Session } from '../formula/session';
import type { Getters } from '../library';
import type { CellsByPlace, Evaluator, FirstEvaluation, FirstEvaluations, Reading } from './evaluator';

const KEPT_FILES = 4;
/** TODAY gives the same all day, and the day is part of the key. */
const OF_THE_MOMENT = new Set([...VOLATILE].filter(name => name !== 'TODAY'));

const copied = (cells: CellsByPlace): CellsByPlace =>
  Object.fromEntries(
    Object.entries(cells).map(([sheetId, columns]) => [
      sheetId,
      Object.fromEntries(Object.entries(columns ?? {}).map(([column, rows]) => [column, { ...rows }])),
    ]),
  );

const isOfTheMoment = (getters: Getters): boolean =>
  getters
    .getSheetIds()
    .some(id =>
      getters.getCells(id).some(cell => cell.isFormula && cell.compiledFormula.symbols.some(name => OF_THE_MOMENT.has(name.toUpperCase()))),
    );

function keep(evaluations: FirstEvaluations, key: string, evaluation: FirstEvaluation): void {
  evaluations.set(key, evaluation);
  const [oldest] = evaluations.keys();
  if (evaluations.size > KEPT_FILES && oldest !== undefined) evaluations.delete(oldest);
}

function restore(evaluator: Evaluator, { cells, arrays, blocked, readings }: FirstEvaluation): void {
  evaluator.buildDependencyGraph();
  evaluator.evaluatedCells.map = copied(cells);
  for (const [arrayFormulaPosition, resultZone] of arrays) evaluator.spreadingRelations.addRelation({ arrayFormulaPosition, resultZone });
  for (const position of blocked) evaluator.blockedArrayFormulas.add(position);
  const graph = evaluator.formulaDependencies;
  let isWhole = false;
  // The graph is made when an edit first asks for it.
  evaluator.formulaDependencies = () => {
    const dependencies = graph();
    if (!isWhole) for (const reading of readings) dependencies.addDependencies(...reading);
    isWhole = true;
    return dependencies;
  };
}

/** Evaluates a workbook as it was loaded: with `evaluate` the first time, with what that left behind from then on. */
export function evaluateLoaded(evaluator: Evaluator, getters: Getters, session: Session, file: string, evaluate: () => void): void {
  const evaluations = session.firstEvaluations;
  const day = Math.floor(session.now());
  const key = `${day} ${session.enabled} ${JSON.stringify(getters.getLocale())} ${file}`;
  const known = evaluations.get(key);
  if (known !== undefined) {
    restore(evaluator, known);
    for (const name of known.missing) session.missing(name);
    return;
  }
  const readings: Reading[] = [];
  const add = evaluator.addDependencies;
  evaluator.addDependencies = (position, ranges) => {
    readings.push([position, ranges]);
    add(position, ranges);
  };
  try {
    evaluate();
  } finally {
    evaluator.addDependencies = add;
  }
  if (isOfTheMoment(getters)) return;
  keep(evaluations, key, {
    cells: copied(evaluator.evaluatedCells.map),
    arrays: [...evaluator.spreadingRelations.arrayFormulasToResults.entries()],
    blocked: [...evaluator.blockedArrayFormulas],
    readings,
    missing: [...session.unavailable],
  });
}
