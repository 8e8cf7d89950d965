/**
 * docs/conformance.md: which of Google's rules the local host enforces, what it refuses by name, and what only Google can settle. Made of the
 * names of the host's tests, of the host's own tables beside Google's declarations, and of the self-check's probes, so that it says what is.
 * Used by `npm run conformance` and the test that holds the page against it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIDEBAR_WORDS } from '../../src/languages';
import type { Table } from '../../src/preview/host/script/script-object';
import { RANGE } from '../../src/preview/host/services/range/range';
import { SHEET } from '../../src/preview/host/services/sheet/sheet';
import { SPREADSHEET } from '../../src/preview/host/services/spreadsheet';
import { SPREADSHEET_APP } from '../../src/preview/host/services/spreadsheet-app';
import { pathsBelow, ROOT } from '../layers/sources';
import { testNames } from './test-names';

export const PAGE = join(ROOT, 'docs', 'conformance.md');

const DECLARED = readFileSync(join(ROOT, 'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts'), 'utf8');

/** The first sentence of a file's head comment. */
function headOf(code: string): string {
  const [, head = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(code) ?? [];
  const text = head
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** What `%s` and the like stand for differs from case to case; a name that is nothing else says no more than its group. */
const plain = (name: string): string =>
  name
    .replace(/%[sdjo]|\$\w+/g, '…')
    .replace(/(?:: [^\p{L}]*)+$/u, '')
    .replace(/[|<>*_]/g, sign => `\\${sign}`);

function enforced(): readonly string[] {
  return pathsBelow('test/preview')
    .filter(path => /^test\/preview\/(?:host|engine)\/.*\.test\.ts$/.test(path))
    .sort()
    .flatMap(path => {
      const code = readFileSync(join(ROOT, path), 'utf8');
      const names = testNames(code);
      return names.length === 0
        ? []
        : [
            `### ${path.slice('test/preview/'.length, -'.test.ts'.length)}`,
            '',
            headOf(code),
            '',
            ...new Set(names.map(name => `- ${plain(name)}`)),
            '',
          ];
    });
}

/** The methods Google declares for a class. */
function declaredOf(name: string): readonly string[] {
  const [, body = ''] = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n {8}\\}`).exec(DECLARED) ?? [];
  return [...new Set([...body.matchAll(/^\s+(\w+)\(/gm)].map(([, method = '']) => method))].sort();
}

function refused(): readonly string[] {
  return [SPREADSHEET_APP, SPREADSHEET, SHEET, RANGE].map(({ name, members }: Table) => {
    const declared = declaredOf(name);
    const missing = declared.filter(method => members[method] === undefined);
    return `| \`${name}\` | ${declared.length} | ${declared.length - missing.length} | ${missing.map(method => `\`${method}\``).join(' ')} |`;
  });
}

/** What no spreadsheet can be asked for by a script: it takes a person with an account. */
const BY_HAND = [
  'whether Sheets offers our functions while a formula is typed, with their help, from a test deployment',
  'how each scope is named on Google’s screen of permission',
  'what turning one of our tabs into a Google Table with typed columns does',
  'whether a card dragged on a Sheets canvas fires `onEdit`: we assume it does not',
  'whether our marks in a copy of the whole file take changes; the self-check tries a copied tab',
  'each formula of each tab in each locale: build the example there and look for a cell that begins with #',
  'what Google’s own download as .xlsx makes of our functions',
] as const;

/** What the fact sheet of the platform leaves open and nothing here leans on, with what keeps it so. */
const NOT_LEANT_ON = [
  [
    'array literals in formulas, and how each locale writes them',
    'no formula of a tab has one (test/tabs/formulas), nor an example that is inserted where the comma is the decimal sign (test/functions/example-formula)',
  ],
  ['our functions in rules of colour', 'no rule names one (test/tabs/formulas)'],
  ['days that a custom function hands back, or null', 'they hand back numbers, texts, true and false (the type of their results)'],
  ['a `Date` on the way to the sidebar', 'answers cross as JSON text (test/addon/endpoints)'],
  ['methods newer than ES2020', 'they do not compile; private and static members of classes are refused in the bundle (test/bundle/code)'],
  ['triggers by the clock, mail, the cache', 'not among the services (test/readme/security)'],
  ['what `HtmlService` does to a file that is read back', 'no file is read (test/bundle/code)'],
  ['comments in template literals of the sidebar', 'it has neither (test/bundle/sidebar)'],
] as const;

/** The page, line by line. */
export function conformance(): string {
  return [
    '# What the local host knows of Google',
    '',
    'The tests and the preview run the built add-on on a local host that stands in for Google. This page says how far it can be believed.',
    '`npm run conformance` writes it: from the names of the host’s tests, from its tables beside Google’s declarations, and from the probes of',
    'the self-check. A test holds it equal.',
    '',
    '- **Enforced**: a rule of Google’s that the host applies; the test of that name runs in `npm test`.',
    '- **Refused by name**: what the host does not have throws an error that names it, so that no test passes by accident.',
    '- **Open**: what only a spreadsheet at Google can settle.',
    '',
    '## Enforced',
    '',
    ...enforced(),
    '## Refused by name',
    '',
    '| class | methods Google declares | the host has | refused |',
    '|---|---|---|---|',
    ...refused(),
    '',
    'Every other class is treated alike, and so are formula functions the engine lacks.',
    '',
    '## Open',
    '',
    '*Help → Self-check* tries these in the spreadsheet itself, and on the host in `test/cycle/help/self-check`:',
    '',
    ...Object.entries(SIDEBAR_WORDS.en.sidebar.selfCheck.probes).map(([id, label]) => `- \`${id}\`: ${label}`),
    '',
    'A script cannot ask for these; they take a person with an account:',
    '',
    ...BY_HAND.map(each => `- ${each}`),
    '',
    'Nothing leans on these, so their answer changes nothing:',
    '',
    ...NOT_LEANT_ON.map(([what, why]) => `- ${what}: ${why}`),
    '',
  ].join('\n');
}
