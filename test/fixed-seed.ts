/** Property tests draw the same cases every time, so that what is red once is red again. `npm run fuzz` goes without this file. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261128 });
