/** Top-level functions of a script and the comment directly above each, as Google's scan of the pushed text sees them. */
import { type Comment, type Program, parse } from 'acorn';

export interface Stub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Text of the block comment that ends right above the function; null when there is none. */
  readonly help: string | null;
}

export interface ReadScript {
  readonly stubs: readonly Stub[];
  readonly comments: readonly string[];
}

/** Throws acorn's message for anything newer than ES2020, as for `static` and `#private` members of classes, which Google refuses. */
export function readScript(code: string): ReadScript {
  const comments: Comment[] = [];
  const program: Program = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  const stubs = program.body.flatMap((node): Stub[] => {
    if (node.type !== 'FunctionDeclaration') return [];
    const above = comments.find(({ type, end }) => type === 'Block' && end <= node.start && code.slice(end, node.start).trim() === '');
    const parameters = node.params.map(parameter => (parameter.type === 'Identifier' ? parameter.name : `(${parameter.type})`));
    return [{ name: node.id.name, parameters, help: above?.value ?? null }];
  });
  return { stubs, comments: comments.map(({ value }) => value) };
}

/** The names after `@param`, in their order. */
export function documentedParameters(help: string): readonly string[] {
  return [...help.matchAll(/@param\s+\{.*?\}\s+(\w+)\s/g)].map(([, name = '']) => name);
}
