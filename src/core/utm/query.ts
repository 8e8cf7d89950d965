/**
 * A query as its pieces, so that one parameter can be changed without touching the bytes of the others.
 *
 * Used by link.ts, part.ts and check.ts. Works on the text between `?` and `#`, neither included.
 */
import { decodeQueryText, encodeQueryText } from './percent';

/** One stretch between `&` signs: the text as it stands, and what a browser reads from it. */
export interface QueryPiece {
  readonly text: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The pieces of a query in order, the empty ones too, so that joining their texts with `&` gives the query back byte for byte.
 *
 * @example queryPieces('a=1&&b').map((piece) => piece.name) // ['a', '', 'b']
 */
export function queryPieces(query: string): readonly QueryPiece[] {
  return query.split('&').map(text => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? '' : text.slice(equals + 1);
    return { text, name: decodeQueryText(name), value: decodeQueryText(value) };
  });
}

/**
 * Names and values of a query as URLSearchParams lists them: empty pieces left out, duplicates kept.
 *
 * @example queryPairs('a=1&&b') // [['a', '1'], ['b', '']]
 */
export function queryPairs(query: string): readonly (readonly [name: string, value: string])[] {
  return queryPieces(query)
    .filter(piece => piece.text !== '')
    .map(piece => [piece.name, piece.value] as const);
}

/** One parameter as query text. @example queryText('utm_term', 'a b') // 'utm_term=a%20b' */
function queryText(name: string, value: string): string {
  return `${encodeQueryText(name)}=${encodeQueryText(value)}`;
}

/**
 * The query with each parameter of `changes` set: replaced where it first stands, its later duplicates dropped, new ones at the end in the given order.
 *
 * All other bytes stay. Setting the same again changes nothing.
 *
 * @example setInQuery('x=%20&utm_term=a', [['utm_term', 'b'], ['utm_id', '7']]) // 'x=%20&utm_term=b&utm_id=7'
 */
export function setInQuery(query: string, changes: readonly (readonly [name: string, value: string])[]): string {
  const wanted = new Map(changes);
  const placed = new Set<string>();
  const kept: string[] = [];
  for (const piece of query === '' ? [] : queryPieces(query)) {
    const value = wanted.get(piece.name);
    if (value === undefined || piece.text === '') {
      kept.push(piece.text);
    } else if (!placed.has(piece.name)) {
      placed.add(piece.name);
      kept.push(queryText(piece.name, value));
    }
  }
  const added = [...wanted].filter(([name]) => !placed.has(name)).map(([name, value]) => queryText(name, value));
  if (added.length === 0) return kept.join('&');
  // A query that ends in `&` already has the joint the first new parameter needs.
  if (kept.length > 0 && kept[kept.length - 1] === '') kept.pop();
  return [...kept, ...added].join('&');
}
