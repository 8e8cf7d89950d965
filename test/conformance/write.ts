/** `npm run conformance`: writes docs/conformance.md. */
import { writeFileSync } from 'node:fs';
import { conformance, PAGE } from './page';

writeFileSync(PAGE, conformance());
