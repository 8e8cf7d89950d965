/** The property tests with the seed that fuzz.ts hands over, and of what fails everything, the counterexample too. Else as in `npm test`. */
import config from '../jest.config.mjs';

export default { ...config, rootDir: '..', setupFiles: ['<rootDir>/test/fuzz-seed.ts'], reporters: [['summary', { summaryThreshold: 0 }]] };
