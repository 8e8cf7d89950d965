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
  testSequencer: '<rootDir>/test/slowest-first.mjs',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    'o_spreadsheet\\.cjs$': '<rootDir>/test/captured-globals.cjs',
    '/src/preview/(engine|host)/.*\\.ts$': ['<rootDir>/test/shared-host/module-of-host.cjs', SWC],
    '^.+\\.(t|j)sx?$': ['@swc/jest', SWC],
  },
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet/dist/o_spreadsheet\\.cjs)'],
  // A whole cycle is built in a local spreadsheet: seconds on a quiet machine, minutes beside other work.
  testTimeout: 900000,
};
