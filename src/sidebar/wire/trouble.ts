/**
 * Trouble as the sidebar knows it: the server's problems, and two of its own for a call that never came back.
 *
 * Used by wire.ts (makes it) and by the panels (show it beside what caused it). Sentences come from the language, never from the server's exception.
 */
import type { Problem, ProblemCode } from '../../contract';
import { fill, type Template } from '../../languages/text';
import { dayText } from '../day-text';
import type { Words } from '../words';

export type WireCode = 'no_connection' | 'no_answer';
export interface Trouble {
  readonly code: ProblemCode | WireCode;
  readonly parameters: Problem['parameters'];
}

/**
 * The sentence for a trouble, in the person's language.
 *
 * @example sentenceFor({ code: 'no_answer', parameters: { seconds: 45 } }, words) // 'Google Sheets did not answer in 45 seconds. …'
 */
export function sentenceFor(trouble: Trouble, words: Words): string {
  const { code, parameters } = trouble;
  if (code === 'no_connection' || code === 'no_answer') return fill(words.sidebar.wire[code] as Template<string>, parameters);
  return fill(words.problems[code] as Template<string>, inWords(parameters, words));
}

/** Days and tabs cross the wire as ISO text and ids; a person reads their names. */
function inWords(parameters: Problem['parameters'], { calendar, titles }: Words): Problem['parameters'] {
  const tabs: Readonly<Record<string, string | undefined>> = titles;
  const entries = Object.entries(parameters).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    return [name, name === 'tab' ? (tabs[value] ?? value) : dayText(value, calendar, true)];
  });
  return Object.fromEntries(entries);
}
