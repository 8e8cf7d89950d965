/**
 * The help of a custom function as Sheets shows it, read from the JSDoc block above its declaration.
 *
 * Used by `entry-points.ts`. Names of parameters come from the declaration, types and texts from the block.
 */
import type { CustomFunction } from '../../engine/workbook';

export type FunctionHelp = Pick<CustomFunction, 'description' | 'parameters'>;

function typeAndRest(text: string): { readonly type: string; readonly rest: string } {
  if (!text.startsWith('{')) return { type: '', rest: text };
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}' && --depth === 0) return { type: text.slice(1, index).trim(), rest: text.slice(index + 1).trim() };
  }
  return { type: '', rest: text };
}

/**
 * Reads a block comment's inside; null unless it has `@customfunction`.
 *
 * `readHelp('* Doubles.\n * @param {number} n A number.\n * @customfunction ', ['n'])` → description `Doubles.`, one parameter.
 */
export function readHelp(comment: string, parameters: readonly string[]): FunctionHelp | null {
  if (!comment.startsWith('*') || !/@customfunction\b/i.test(comment)) return null;
  const lines = comment.split(/\r?\n/).map(line => line.replace(/^\s*\*+ ?/, '').trim());
  const blocks = lines.join('\n').split(/\n?(?=@[a-z]+)/i);
  const description = (blocks.find(block => !block.startsWith('@')) ?? '').replace(/\s+/g, ' ').trim();
  const documented = new Map<string, { type: string; description: string; optional: boolean }>();
  for (const block of blocks) {
    const tag = /^@param\s+([\s\S]*)$/i.exec(block);
    if (tag === null) continue;
    const { type, rest } = typeAndRest((tag[1] ?? '').replace(/\s+/g, ' ').trim());
    const name = /^\[?([\w$]+)(?:=[^\]]*)?\]?\s*(?:-\s*)?(.*)$/.exec(rest);
    if (name === null) continue;
    documented.set(name[1] ?? '', {
      type: type.replace(/=$/, ''),
      description: name[2] ?? '',
      optional: rest.startsWith('[') || type.endsWith('='),
    });
  }
  return {
    description,
    parameters: parameters.map(name => ({ name, ...(documented.get(name) ?? { type: '', description: '', optional: false }) })),
  };
}
