/**
 * What a test file gets when it imports a file of the local host: the module that its worker holds, else the file itself.
 * Used by jest.config.mjs.
 */
const { createTransformer } = require('../captured-globals.cjs');

module.exports = {
  createTransformer(options) {
    const { process, getCacheKey, ...rest } = createTransformer(options);
    const held = path =>
      `"use strict"; if (globalThis.__hostModule) { module.exports = globalThis.__hostModule(${JSON.stringify(path)}); return; } `;
    return {
      ...rest,
      process: (source, path, transform) => {
        const { code, ...more } = process(source, path, transform);
        return { ...more, code: held(path) + code };
      },
      getCacheKey: (source, path, transform) => `held-${getCacheKey(source, path, transform)}`,
    };
  },
};
