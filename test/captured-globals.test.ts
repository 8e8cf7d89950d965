/** Whatever a module's text looks like, it means the same with its globals at hand. */
import { join } from 'node:path';

interface Transformer {
  createTransformer(options?: object): { process(source: string, path: string): { readonly code: string } };
}

const { createTransformer } = jest.requireActual<Transformer>(join(__dirname, 'captured-globals.cjs'));

/** What a module exports when its text runs as Node runs it. */
function exported(source: string): unknown {
  const module = { exports: {} as unknown };
  new Function('module', 'exports', createTransformer().process(source, 'module.js').code).call(module.exports, module, module.exports);
  return module.exports;
}

test.each([
  ['uses the language’s objects', 'module.exports = [Math.max(1, 2), Array.isArray([]), new Map([[1, 2]]).size];', [2, true, 1]],
  ['uses none', 'module.exports = 7;', 7],
  ['declares a constant of the same name', 'const Map = 3; module.exports = Map;', 3],
  ['declares a variable of the same name', 'var Set = 4; module.exports = Set;', 4],
  ['declares a function of the same name', 'module.exports = Error(); function Error() { return 5; }', 5],
  ['ends in a comment', 'module.exports = 6; // Math', 6],
  ['asks for its own “this”', 'this.x = Number("1"); module.exports.y = this === exports;', { x: 1, y: true }],
  ['is strict', '"use strict"; module.exports = (function () { return this; })() === undefined;', true],
  ['is not strict', 'module.exports = (function () { return this; })() === globalThis;', true],
])('a module that %s', (_kind, source, expected) => {
  expect(exported(source)).toEqual(expected);
});
