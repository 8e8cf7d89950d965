/**
 * What a test file gets when it imports a file of the local host: the module that its worker holds, else the file itself.
 * Used by jest.config.mjs.
 */
const { createTransformer } = require('@swc/jest');

module.exports = {
  createTransformer(options) {
    const { process, getCacheKey, ...swc } = createTransformer(options);
    const held = path =>
      `"use strict"; if (globalThis.__hostModule) { module.exports = globalThis.__hostModule(${JSON.stringify(path)}); return; } `;
    return {
      ...swc,
      process: (source, path, transform) => {
        const { code, ...rest } = process(source, path, transform);
        return { ...rest, code: held(path) + code };
      },
      getCacheKey: (source, path, transform) => `held-${getCacheKey(source, path, transform)}`,
    };
  },
};
