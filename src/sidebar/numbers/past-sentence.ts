/** The sentence for a pasted line that could not be read. Used beside the text area, in the Numbers panel and in the wizard. */
import type { NumberHabit } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { readingSentence } from '../reading-sentence';
import type { Words } from '../words';
import type { LineProblem, PastProblem } from './past-values';

/** More lines than these are only counted. */
const SHOWN = 4;

/** Line by line, the first few; null when all could be read. */
export function pastSentence(problems: readonly LineProblem[], habit: NumberHabit, words: Words): string | null {
  if (problems.length === 0) return null;
  const texts = words.sidebar.past;
  const lines = problems.slice(0, SHOWN).map(({ line, problem }) => fill(texts.line, { n: line, text: sentenceOf(problem, habit, words) }));
  const more = problems.length - SHOWN;
  return [...lines, ...(more > 0 ? [fill(texts.moreLines, { n: more })] : [])].join('\n');
}

function sentenceOf(problem: PastProblem, habit: NumberHabit, words: Words): string {
  const texts = words.sidebar.past.problems;
  const day = (iso: string) => dayText(iso, words.calendar, true);
  switch (problem.code) {
    case 'no_day':
      return texts.no_day;
    case 'bad_day':
      return fill(texts.bad_day, { text: problem.text });
    case 'outside':
      return fill(texts.outside, { day: day(problem.day) });
    case 'twice':
      return fill(texts.twice, { day: day(problem.day) });
    case 'unknown_kpi':
      return fill(texts.unknown_kpi, { text: problem.text });
    case 'no_name':
      return fill(texts.no_name, { text: problem.text });
    case 'value':
      return problem.problem.code === 'blank' ? texts.blank : readingSentence(problem.problem, problem.measure, null, habit, words);
  }
}
