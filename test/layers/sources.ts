/** The files of src and what each imports, read from their text. Used by the tests of the layers. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

export interface Import {
  /** Path below the root, such as src/core/day/day, or the name of a package. */
  readonly target: string;
  /** Falls away when compiled. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path below the root with "/" between folders. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every file below a folder of the root, by its path with "/". */
export function pathsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? pathsBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

const IMPORT = /^(?:import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+|)['"]([^'"]+)['"]/gm;

/** `{ type A, type B }` is as much a type import as `type { A, B }`. */
const onlyTypes = (clause: string): boolean => /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s+from\s+$/.test(clause);

/** The imports of a text that stands at `path`. Example: `importsOf('src/a/b.ts', "import { x } from '../c';")` → src/c. */
export function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, clause = '', target = '']) => ({
    target: target.startsWith('.')
      ? normalize(join(dirname(path), target))
          .split(sep)
          .join('/')
      : target,
    typeOnly: type !== undefined || onlyTypes(clause),
  }));
}

/** All TypeScript files of src. */
export const SOURCES: readonly Source[] = pathsBelow('src')
  .filter(path => /\.tsx?$/.test(path))
  .map(path => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
