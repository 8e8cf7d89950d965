/** Words of a list of Setup that tags cannot tell apart, such as C++ and C#. Used by the board of Links, the sheet check and the edit of Setup. */

import { nameKey } from '../../core/name-key';
import { slug } from '../../core/utm/slug';

/** The other word by each of them as it compares. @example alikeWords(['C++', 'C#', 'proof']).get('c++') // 'C#' */
export function alikeWords(words: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const word of words) {
    const spelt = slug(word);
    const other = first.get(spelt);
    if (other === undefined) first.set(spelt, word);
    else if (nameKey(other) !== nameKey(word)) {
      alike.set(nameKey(word), other);
      alike.set(nameKey(other), word);
    }
  }
  return alike;
}
