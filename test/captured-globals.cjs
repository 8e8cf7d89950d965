/**
 * Modules with the language's own objects at hand: inside jest every look at a global goes through the test's own global object, which takes
 * a hundred times as long as a look at a variable. Used by jest.config.mjs and, for the local host, by shared-host/module-of-host.cjs.
 *
 * What tests replace (Date, timers, anything of a page) is not among them, and packages are as shipped.
 */
const { createHash } = require('node:crypto');
const swc = require('@swc/jest');

const NAMES = [
  ...['Array', 'BigInt', 'Boolean', 'Error', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RangeError', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'TypeError', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'WeakMap'],
  ...['decodeURIComponent', 'encodeURIComponent', 'isNaN', 'parseFloat', 'parseInt'],
];

/** The module's text inside a function that takes the objects it names; a block of its own, so that it may declare the same names. */
function captured(code) {
  const names = NAMES.filter(name => new RegExp(`\\b${name}\\b`).test(code)).join(', ');
  const strict = /^['"]use strict['"]/.test(code) ? '"use strict"; ' : '';
  return `${strict}((${names}) => {{ ${code}\n}})(${names});`;
}

const keyOf = (...parts) =>
  createHash('sha256')
    .update(JSON.stringify([NAMES, captured.toString(), ...parts]))
    .digest('hex');

module.exports = {
  /** With options for swc a module of ours, without a package's. */
  createTransformer(options) {
    if (options === undefined || Object.keys(options).length === 0)
      return { process: code => ({ code: captured(code) }), getCacheKey: code => keyOf(code) };
    const { process, getCacheKey, ...rest } = swc.createTransformer(options);
    return {
      ...rest,
      process: (source, path, transform) => {
        const { code, ...more } = process(source, path, transform);
        return { ...more, code: captured(code) };
      },
      getCacheKey: (source, path, transform) => keyOf(getCacheKey(source, path, transform)),
    };
  },
};
