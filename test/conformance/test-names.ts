/**
 * The names of the tests in a file, read from its code: what a test is called is what it proves, and a rule whose test is gone is gone from the
 * list. Used by the page about the host.
 */
import { type CallExpression, type Expression, parseSync } from '@swc/core';

/** What is wrapped around a name: `test`, `test.each(…)`, `describe.each(…)`. */
function wordOf(callee: CallExpression['callee']): string | null {
  if (callee.type === 'Identifier') return callee.value;
  if (callee.type === 'MemberExpression') return wordOf(callee.object as CallExpression['callee']);
  return callee.type === 'CallExpression' ? wordOf(callee.callee) : null;
}

const textOf = (expression: Expression | undefined): string | null => (expression?.type === 'StringLiteral' ? expression.value : null);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Each name with those of the groups around it in front. Example: `describe('a', () => { test('b', …) })` → ['a: b']. */
export function testNames(code: string): readonly string[] {
  const names: string[] = [];
  const walk = (node: unknown, around: readonly string[]): void => {
    if (!isNode(node)) return;
    let within = around;
    if (node.type === 'CallExpression') {
      const call = node as unknown as CallExpression;
      const word = wordOf(call.callee);
      const name = textOf(call.arguments[0]?.expression);
      if (name !== null && (word === 'test' || word === 'describe') && call.arguments.length > 1) {
        within = [...around, name];
        if (word === 'test') names.push(within.join(': '));
      }
    }
    for (const part of Object.values(node)) walk(part, within);
  };
  walk(parseSync(code, { syntax: 'typescript' }), []);
  return names;
}
