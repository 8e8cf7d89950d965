/** Property tests draw new cases in each round of `npm run fuzz`: fuzz.ts hands the seed of the round over. Set up by fuzz.config.mjs. */
import fc from 'fast-check';
import { SEED_VARIABLE } from './fuzz-order';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env[SEED_VARIABLE]) });
