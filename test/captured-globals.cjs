/**
 * Loads the spreadsheet engine for jest with its globals at hand: inside jest every look at a global goes through the test's own global
 * object, and the engine asks `Array.isArray` for every cell. The package itself is as shipped. Used by jest.config.mjs.
 */
const NAMES = ['Array', 'Boolean', 'Error', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Symbol'];

module.exports = {
  process: source => ({ code: `const { ${NAMES.join(', ')} } = globalThis; ${source}` }),
};
