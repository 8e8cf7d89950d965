/**
 * The sentence for a number that could not be read, with an example in the spreadsheet's own habit.
 *
 * Used by the Numbers panel and the wizard, beside the field.
 */
import type { NumberHabit } from '../contract';
import { fill } from '../languages/text';
import { type Measure, type ReadingProblem, showMeasure } from './measure';
import type { Words } from './words';

/** `like` is a typical value of the KPI for the example, null when none is known. A blank is the caller's affair and gives a blank sentence. */
export function readingSentence(problem: ReadingProblem, measure: Measure, like: number | null, habit: NumberHabit, words: Words): string {
  const texts = words.sidebar.numbers.problems;
  const share = measure.unit === 'percent' || measure.unit === 'share_of_weeks';
  const example = showMeasure(like ?? (share ? 0.125 : 12.5), measure, habit);
  switch (problem.code) {
    case 'blank':
      return '';
    case 'unreadable':
      return fill(texts.unreadable, { text: problem.text.trim(), example });
    case 'percent':
      return fill(texts.percent, { example });
    case 'unit':
      return fill(texts.unit, { unit: problem.unit, example });
    case 'factor':
      return fill(texts.factor, {
        unit: problem.unit,
        one: showMeasure(problem.one, measure, habit),
        other: showMeasure(problem.other, measure, habit),
      });
  }
}
