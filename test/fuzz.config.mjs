/** The property tests with the seed that fuzz.ts hands over. Everything else is as in `npm test`. */
import config from '../jest.config.mjs';

export default { ...config, rootDir: '..', setupFiles: ['<rootDir>/test/fuzz-seed.ts'], reporters: ['summary'] };
