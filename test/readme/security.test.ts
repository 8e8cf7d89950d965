/** docs/security.md names every door and every service of the built script, and the tests it calls on are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions';
import { builtFile } from '../bundle/built';
import { readScript } from '../bundle/stubs';
import { isTest } from './is-test';
import { ROOT } from './table';

const PAGE = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8');
const CODE = builtFile('Code.js');

/** Services of Apps Script a script may name, those with more power than ours among them. */
const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService', 'Utilities', 'Session', 'ScriptApp', 'Logger'],
  ...[
    'UrlFetchApp',
    'DriveApp',
    'MailApp',
    'GmailApp',
    'CalendarApp',
    'DocumentApp',
    'FormApp',
    'SlidesApp',
    'ContactsApp',
    'Drive',
    'Sheets',
  ],
  ...['Browser', 'CardService', 'LanguageApp', 'ContentService', 'Charts', 'Jdbc', 'Maps', 'console', 'OAuth1', 'XmlService', 'GroupsApp'],
];

test('the services it says are the services the script names', () => {
  const named = SERVICES.filter(service => new RegExp(`(?<![\\w$.'"\`])${service}\\s*\\.\\s*[a-zA-Z]`).test(CODE));
  const said = [...PAGE.matchAll(/^\| `(\w+)` \| /gm)].map(([, name = '']) => name).filter(name => SERVICES.includes(name));
  expect(said.sort()).toEqual(named.sort());
});

test('every global of the script is a door it names, or a function of cells', () => {
  const cells = new Set<string>(FUNCTIONS.map(({ name }) => name));
  const doors = readScript(CODE).stubs.map(({ name }) => name);
  expect(doors.filter(name => !cells.has(name) && !PAGE.includes(`\`${name}\``))).toEqual([]);
});

test('the tests and files it calls on are there', () => {
  const tests = [...PAGE.matchAll(/test\/[\w/-]+\w/g)].map(([path]) => path);
  const files = [...PAGE.matchAll(/`(src\/[\w./-]+)`|\]\(([\w.-]+\.md)\)/g)].map(([, source, page]) => source ?? join('docs', page ?? ''));
  expect(tests.length).toBeGreaterThan(4);
  expect(tests.filter(path => !isTest(path))).toEqual([]);
  expect(files.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});
