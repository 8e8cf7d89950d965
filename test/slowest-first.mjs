/**
 * The order of the test files: those that open whole cycles first, the larger of two before the smaller. A short file at the end keeps no
 * worker waiting, and a fresh clone, which has no record of how long files take, runs them in the same order as any other.
 * Used by jest.config.mjs.
 */
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** What a file does that takes seconds, most first: it opens cycles again and again, or a browser. */
const LONG = [/\/(built-cycle|demo-cycle)'/, /\/(preview-page|opened-page)'/];

function rank(path) {
  const source = readFileSync(path, 'utf8');
  const kind = LONG.findIndex(pattern => pattern.test(source));
  return { kind: kind < 0 ? LONG.length : kind, size: source.length };
}

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, rank(path)]));
    const byRank = (one, other) => {
      const [a, b] = [ranks.get(one.path), ranks.get(other.path)];
      return a.kind - b.kind || b.size - a.size || (one.path < other.path ? -1 : 1);
    };
    return [...tests].sort(byRank);
  }
}
