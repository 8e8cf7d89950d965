/** Whether a test that a page names without its ending is there. Used by the tests of the pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './table';

/** @example isTest('test/cycle/review/review') // true, as review.long.test.ts */
export const isTest = (path: string): boolean => ['.test.ts', '.long.test.ts'].some(ending => existsSync(join(ROOT, `${path}${ending}`)));
