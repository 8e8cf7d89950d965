/** Tests mirror src; TypeScript is stripped by swc, types are checked by `npm run types`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  testSequencer: '<rootDir>/test/slowest-first.mjs',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    'o_spreadsheet\\.cjs$': '<rootDir>/test/captured-globals.cjs',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet/dist/o_spreadsheet\\.cjs)'],
  // A whole cycle is built in a local spreadsheet: seconds on a quiet machine, minutes beside other work.
  testTimeout: 900000,
};
