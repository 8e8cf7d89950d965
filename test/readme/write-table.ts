/** `npm run readme`: writes the table of functions into the README, and what the page about the visual language measures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { README, ROOT, withTable } from './table';
import { PAGE_FILE, withParts } from './visual-language';

writeFileSync(join(ROOT, 'README.md'), withTable(README));
writeFileSync(PAGE_FILE, withParts(readFileSync(PAGE_FILE, 'utf8')));
