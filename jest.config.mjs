/** Tests mirror src; TypeScript is stripped by swc, types are checked by `npm run types`. */
const SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
};

export default {
  testEnvironment: '<rootDir>/test/shared-host/environment.mjs',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/quick-expect.ts'],
  testSequencer: '<rootDir>/test/slowest-first.mjs',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '/src/preview/(engine|host)/.*\\.ts$': ['<rootDir>/test/shared-host/module-of-host.cjs', SWC],
    // Its parts are modules, which packages seldom ship.
    '/node_modules/bidi-js/src/.*\\.js$': ['<rootDir>/test/captured-globals.cjs', SWC],
    '/node_modules/.*\\.c?js$': '<rootDir>/test/captured-globals.cjs',
    '^.+\\.(t|j)sx?$': ['<rootDir>/test/captured-globals.cjs', SWC],
  },
  // Packages run as shipped; those that tests run again and again get their globals at hand.
  transformIgnorePatterns: [
    '/node_modules/(?!(bidi-js|@odoo/o-spreadsheet|fast-check|tr46|whatwg-url|webidl-conversions|whatwg-url-minimum)/)',
  ],
  // Workbooks of earlier files linger in a worker: close to V8's 4 GB it collects garbage most of the time, and then dies. A new one is warm in seconds.
  workerIdleMemoryLimit: 1_200_000_000,
  // A whole cycle is built in a local spreadsheet: seconds on a quiet machine, minutes beside other work.
  testTimeout: 900000,
};
