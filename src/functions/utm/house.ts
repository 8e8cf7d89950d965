/**
 * A team's vocabulary and own sites, read from the ranges given to UTM_CHECK.
 *
 * Used by utm-check.ts. A range is one thing here, never one row per link.
 */
import { isErrorCell } from '../../boards/block';
import { failure, type Outcome, success } from '../../core/outcome';
import type { House } from '../../core/utm/check/finding';
import { ownSitesIn } from '../../core/utm/check/own-sites';
import { type UtmParameter, utmParameterNamed } from '../../core/utm/parameters';
import type { Vocabulary, Word } from '../../core/utm/vocabulary';
import type { TextProblem } from '../../languages/utm-sentence';
import { type Argument, type Cell, matrixOf } from '../cells/argument';
import { listOf } from '../cells/columns';
import type { ArgumentProblem } from '../cells/problem';

const wordsOfCell = (cell: Cell | null | undefined): readonly string[] =>
  String(cell ?? '')
    .split(/[,;|\n]/)
    .map(word => word.trim())
    .filter(word => word !== '');

/**
 * The vocabulary of a range: in each row the parameter, the agreed word, then its other spellings (in further cells or separated by commas).
 *
 * A cell further right that is a parameter with its utm_ starts another word, so that a row may hold a source and its medium. A range of one
 * column lists words agreed for source and medium alike. A heading row is skipped; any other row must start with a parameter.
 *
 * @example readVocabulary([['source', 'facebook', 'fb, meta']]) // { utm_source: [{ word: 'facebook', synonyms: ['fb', 'meta'] }] }
 */
export function readVocabulary(argument: Argument): Outcome<Vocabulary, TextProblem> {
  const rows = matrixOf(argument);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const found: { [P in UtmParameter]?: Word[] } = {};
  const add = (parameter: UtmParameter, word: Word): void => {
    const words = found[parameter];
    if (words === undefined) found[parameter] = [word];
    else words.push(word);
  };
  for (const [at, row] of rows.entries()) {
    const cells = row.map(cell => String(cell ?? '').trim());
    if (width === 1) {
      for (const word of wordsOfCell(cells[0]))
        for (const parameter of ['utm_source', 'utm_medium'] as const) add(parameter, { word, synonyms: [] });
      continue;
    }
    if (at === 0 && utmParameterNamed(cells[0] ?? '') === null) continue;
    for (const [first = '', word = '', ...synonyms] of entriesOf(cells)) {
      if (first === '' || word === '') continue;
      const parameter = utmParameterNamed(first);
      if (parameter !== null) add(parameter, { word, synonyms: synonyms.flatMap(wordsOfCell) });
      else return failure({ code: 'vocabulary_field', text: first.slice(0, 60) });
    }
  }
  return success(found);
}

/** A row cut before each parameter that is written with its utm_. */
function entriesOf(cells: readonly string[]): readonly (readonly string[])[] {
  const starts = cells.flatMap((cell, at) => (at === 0 || /^utm_/i.test(cell) ? [at] : []));
  return starts.map((start, place) => cells.slice(start, starts[place + 1]));
}

/** Host names from cells with one or several, also when whole addresses were pasted. @example readDomains('https://a.fi/x, b.dk') // ['a.fi', 'b.dk'] */
export function readDomains(argument: Argument): readonly string[] {
  return listOf(argument).flatMap(cell => ownSitesIn(String(cell ?? '')));
}

/** Both together, or what is wrong with them: a failed formula is no word and no site. */
export function readHouse(vocabulary: Argument, ownDomains: Argument): Outcome<House, TextProblem | ArgumentProblem> {
  for (const [name, argument] of Object.entries({ vocabulary, own_domains: ownDomains })) {
    const failed = listOf(argument).find(isErrorCell);
    if (failed !== undefined) return failure({ code: 'cell_error', name, text: String(failed) });
  }
  const words = readVocabulary(vocabulary);
  return words.ok ? success({ vocabulary: words.value, ownDomains: readDomains(ownDomains) }) : words;
}
