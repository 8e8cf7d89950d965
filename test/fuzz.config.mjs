/** Properties of everything that needs no spreadsheet, with new cases each time: a failure prints its seed, which becomes a test. */
import config from '../jest.config.mjs';

export default { ...config, rootDir: '..', setupFiles: [] };
