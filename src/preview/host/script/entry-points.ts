/**
 * What Google finds in the pushed text without running it: top-level functions, and custom functions with their help.
 *
 * Used when a host opens. Only declarations at the top of a file count; syntax that Apps Script's parser refuses
 * (modules, class static fields, private names, anything after ES2020) is refused here.
 */
import { type Comment, type Node, type Program, parse } from 'acorn';
import type { PushedFile } from '../host';
import type { EntryPoint } from './entry-point';
import { readHelp } from './jsdoc';

type Child = Node & Record<string, unknown>;

const isNode = (value: unknown): value is Child => typeof value === 'object' && value !== null && 'type' in value;

function refuseNewSyntax(node: Child, file: string): void {
  if (node.type === 'PrivateIdentifier' || node.type === 'StaticBlock' || (node.type === 'PropertyDefinition' && node.static === true)) {
    throw new SyntaxError(`${file}: class static and private fields do not parse on Apps Script.`);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) refuseNewSyntax(child, file);
  }
}

function parseFile(file: PushedFile, comments: Comment[]): Program {
  try {
    return parse(file.source, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  } catch (error) {
    // Read once more with newer syntax only to say more clearly what is wrong.
    let program: Program;
    try {
      program = parse(file.source, { ecmaVersion: 2022, sourceType: 'script' });
    } catch {
      throw new SyntaxError(`${file.name}: ${String(error)}`);
    }
    refuseNewSyntax(program as unknown as Child, file.name);
    throw new SyntaxError(`${file.name}: ${String(error)} (newer than ES2020)`);
  }
}

const parameterName = (node: Child): string => {
  if (node.type === 'Identifier') return String(node.name);
  const inner = node.left ?? node.argument;
  return isNode(inner) ? parameterName(inner) : '';
};

function functionsOf(
  node: Child,
): readonly { readonly name: string; readonly declared: boolean; readonly parameters: readonly string[] }[] {
  if (node.type === 'FunctionDeclaration' && isNode(node.id)) {
    return [{ name: String(node.id.name), declared: true, parameters: (node.params as Child[]).map(parameterName) }];
  }
  if (node.type !== 'VariableDeclaration') return [];
  return (node.declarations as Child[]).flatMap(declarator => {
    const holds = isNode(declarator.init) && /^(?:Arrow)?FunctionExpression$/.test(declarator.init.type);
    return holds && isNode(declarator.id) && declarator.id.type === 'Identifier'
      ? [{ name: String(declarator.id.name), declared: false, parameters: [] }]
      : [];
  });
}

/** A host is opened anew for the same pushed text again and again, and reading it takes longer than running it. */
const readBefore = new Map<string, { readonly name: string; readonly found: readonly EntryPoint[] }>();
const KEPT_FILES = 8;

function entryPointsOf(file: PushedFile): readonly EntryPoint[] {
  if (file.entryPoints !== undefined) return file.entryPoints;
  const known = readBefore.get(file.source);
  if (known?.name === file.name) return known.found;
  const comments: Comment[] = [];
  const program = parseFile(file, comments);
  const found = (program.body as unknown as Child[]).flatMap(statement => {
    const above = comments.filter(comment => comment.end <= statement.start).at(-1);
    const touches = above !== undefined && above.type === 'Block' && file.source.slice(above.end, statement.start).trim() === '';
    return functionsOf(statement).map(({ name, declared, parameters }): EntryPoint => {
      const help = touches && declared ? readHelp(above.value, parameters) : null;
      return { name, file: file.name, declared, parameters, help };
    });
  });
  if (readBefore.size >= KEPT_FILES) readBefore.clear();
  readBefore.set(file.source, { name: file.name, found });
  return found;
}

/** The top-level functions of the pushed files in push order; a later one of the same name replaces the earlier. */
export function findEntryPoints(files: readonly PushedFile[]): readonly EntryPoint[] {
  const found = new Map<string, EntryPoint>();
  for (const file of files) {
    if (file.type === 'SERVER_JS') for (const entry of entryPointsOf(file)) found.set(entry.name, entry);
  }
  return [...found.values()];
}

/**
 * The files with what was found in them, for a page that would read a megabyte at every load otherwise. Text that Apps Script would refuse goes
 * without: whoever opens it reads it then, and says why.
 */
export function withEntryPoints(files: readonly PushedFile[]): readonly PushedFile[] {
  return files.map(file => {
    if (file.type !== 'SERVER_JS') return file;
    try {
      return { ...file, entryPoints: entryPointsOf(file) };
    } catch {
      return file;
    }
  });
}

/** True for names that menus, triggers and the sidebar may call: `isPublic('build_')` → false. */
export function isPublic(name: string): boolean {
  return !name.endsWith('_');
}
