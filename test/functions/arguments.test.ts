/**
 * What every function does with blanks, errors, wrong kinds of cells and ranges, from its record: its example with one argument exchanged.
 * What a person sees is a result or one of the documented problems, never an exception of another kind.
 */
import { LISTED } from '../../src/functions';
import type { Argument } from '../../src/functions/cells/argument';
import { FunctionError } from '../../src/functions/cells/problem';
import type { FunctionResult, Kind, ListedFunction, Parameter } from '../../src/functions/record';

type Answer = { readonly result: FunctionResult } | { readonly code: string };

function answerOf({ run }: ListedFunction, cells: readonly Argument[]): Answer {
  try {
    return { result: run(...cells) };
  } catch (error) {
    if (error instanceof FunctionError) return { code: error.code };
    throw error;
  }
}

/** The example with another argument in one place; what lies between is left out as a person leaves it out. */
function exchanged({ example }: ListedFunction, place: number, argument: Argument): readonly Argument[] {
  const cells: Argument[] = [...example.given];
  while (cells.length < place) cells.push('');
  cells[place] = argument;
  return cells;
}

const places = LISTED.flatMap(record =>
  record.parameters.map((parameter, place) => [`${record.name} ${parameter.name}`, record, parameter, place] as const),
);
const single = places.filter(([, , { as }]) => as !== 'range');

/** A cell that is none of the kind. Texts take every cell, so what is wrong for them is wrong for all: an error from elsewhere. */
const WRONG: Readonly<Record<Kind, Argument>> = {
  number: new Date(Date.UTC(2026, 9, 5)),
  text: '#DIV/0!',
  'number or text': '#DIV/0!',
  day: 'soon',
  flag: '#DIV/0!',
  'flag or text': '#DIV/0!',
  'number, text or day': '#DIV/0!',
};

describe('an error of another cell', () => {
  test.each(single)('%s: is refused, not worked with', (_, record, __, place) => {
    expect(answerOf(record, exchanged(record, place, '#N/A'))).toEqual({ code: 'cell_error' });
  });
});

describe('a cell of the wrong kind', () => {
  test.each(single)('%s', (_, record, { takes }, place) => {
    expect(answerOf(record, exchanged(record, place, WRONG[takes]))).toEqual({ code: expect.any(String) });
  });
});

describe('a column where a cell may stand', () => {
  const columns = places.filter(([, , { as }]) => as === 'cells');
  const rowsOf = (result: FunctionResult): readonly unknown[] => (Array.isArray(result) ? result : [result]);

  test.each(columns)('%s: gives a row for each', (_, record, __, place) => {
    const given = record.example.given[place] ?? '';
    const column = [[given], [given], [given]] as Argument;
    const [one, three] = [answerOf(record, exchanged(record, place, given)), answerOf(record, exchanged(record, place, column))];
    if (!('result' in one) || !('result' in three)) throw new Error(`${JSON.stringify(one)}, ${JSON.stringify(three)}`);
    expect(rowsOf(three.result)).toHaveLength(3);
    // A link that stands in several rows is told so in each of them.
    const [first] = rowsOf(three.result);
    const row = record.name === 'UTM_CHECK' && place === 0 ? first : Array.isArray(one.result) ? one.result[0] : [one.result];
    for (const each of rowsOf(three.result)) expect(each).toEqual(row);
  });

  test.each(columns)('%s: an error in one row spares the others', (_, record, { takes }, place) => {
    const given = record.example.given[place] ?? '';
    const column = [[given], ['#N/A'], [given]] as Argument;
    const answer = answerOf(record, exchanged(record, place, column));
    if (!('result' in answer)) throw new Error(`${takes}: ${answer.code}`);
    const [first, second, third] = rowsOf(answer.result);
    expect(first).toEqual(third);
    expect(second).not.toEqual(first);
  });
});

describe('nothing at all', () => {
  const isBlank = (result: FunctionResult): boolean => [result].flat(2).every(cell => cell === '');

  test.each(LISTED.map(record => [record.name, record] as const))('%s: blank in gives blank out', (_, record) => {
    const blanks = record.parameters.map(({ as }: Parameter): Argument => (as === 'range' ? [[''], ['']] : ''));
    const answer = answerOf(record, blanks);
    expect('result' in answer ? isBlank(answer.result) : answer.code).toBe(record.name === 'CYCLE_PHASE' ? 'no_phases' : true);
  });
});

describe('ranges of different sizes', () => {
  const pairs = LISTED.flatMap(record => {
    const cells = record.parameters.flatMap(({ as }, place) => (as === 'cells' ? [place] : []));
    return cells.length < 2 ? [] : [[record.name, record, cells] as const];
  });

  test.each(pairs)('%s: are refused as a whole', (_, record, [first = 0, second = 1]) => {
    const given = [...exchanged(record, first, [[''], ['']])];
    given[second] = [[''], [''], ['']];
    expect(answerOf(record, given)).toEqual({ code: 'unequal_sizes' });
  });
});
