/** Before every test file: gives the functions from the sources what the pushed bundle reads from files: sentences, the look-back on rules. */
import { readLongTexts } from '../../src/functions/foreign-words';
import { readRuleTables } from '../../src/functions/rule-history';
import { rulesInTables } from '../../src/functions/rule-tables';
import { sentences } from '../../src/languages/en/functions';
import { utm } from '../../src/languages/en/utm';

readLongTexts(() => ({ sentences, utm }));
readRuleTables(() => rulesInTables);
