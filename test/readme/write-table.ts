/** `npm run readme`: writes the table of functions into the README. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { README, ROOT, withTable } from './table';

writeFileSync(join(ROOT, 'README.md'), withTable(README));
