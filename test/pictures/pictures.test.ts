import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/preview/cli/project';
import { PICTURES } from './scenes';

const FOLDER = join(projectRoot, 'docs', 'pictures');
const committed = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(path => statSync(join(FOLDER, path)).isFile())
  .map(path => path.replaceAll('\\', '/'));

test('every tab, every panel and the way to a cycle has its picture in each language, and nothing else lies there', () => {
  expect([...committed].sort()).toEqual([...PICTURES].sort());
});

/** Width and height in the extended head of a WebP: three bytes each, one less than they are. */
function sizeOf(bytes: Buffer): readonly [string, number, number] {
  return [bytes.toString('latin1', 8, 16), bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}

test('each is a window of 1366 × 768, and all together stay small enough to be committed', () => {
  const files = committed.map(path => readFileSync(join(FOLDER, path)));
  expect(new Set(files.map(bytes => sizeOf(bytes).join(' ')))).toEqual(new Set(['WEBPVP8X 1366 768']));
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(7_000_000);
});
