/** Before every test file: lets the functions say their sentences, which the pushed bundle reads from a file, from the sources. */
import { readLongTexts } from '../../src/functions/foreign-words';
import { sentences } from '../../src/languages/en/functions';
import { utm } from '../../src/languages/en/utm';

readLongTexts(() => ({ sentences, utm }));
