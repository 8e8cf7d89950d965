/** dist/Code.js in a V8 scope with the language's own names and nothing else, where every Google service bites. */
import vm from 'node:vm';
import { utm } from '../../src/languages/fi/utm';
import { builtFile } from './built';
import { readScript } from './stubs';

const CODE = builtFile('Code.js');
const LINK = 'https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=autumn';

const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService', 'Utilities', 'Session', 'ScriptApp', 'Logger'],
  ...['UrlFetchApp', 'DriveApp', 'MailApp', 'Browser', 'CardService', 'LanguageApp', 'ContentService', 'Charts', 'console'],
];

/** Names that V8 or Node may bring and Apps Script does not have. */
const ABSENT = [
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone'],
  ...['Buffer', 'process', 'global', 'self', 'window', 'require', 'module', 'exports', 'fetch', 'crypto', 'performance', 'atob', 'btoa'],
];

function bareScope(): { readonly scope: vm.Context; readonly touched: string[] } {
  const scope = vm.createContext({});
  const touched: string[] = [];
  for (const name of SERVICES) {
    const bite = (what: string) => {
      touched.push(what);
      throw new Error(`You do not have permission to call ${what}`);
    };
    const service = new Proxy(() => undefined, {
      get: (_, member) => bite(`${name}.${String(member)}`),
      apply: () => bite(name),
      has: (_, member) => bite(`${name}.${String(member)}`),
    });
    Object.defineProperty(scope, name, { value: service, configurable: true });
  }
  return { scope, touched };
}

test('the scope is as bare as that of Apps Script', () => {
  const { scope } = bareScope();
  expect(ABSENT.filter(name => vm.runInContext(`typeof ${name} !== 'undefined'`, scope))).toEqual([]);
});

test('the code loads without touching a service, and every stub has become a function of the bundle', () => {
  const { scope, touched } = bareScope();
  vm.runInContext(CODE, scope, { filename: 'Code.js' });
  expect(touched).toEqual([]);
  const { stubs } = readScript(CODE);
  const empty = stubs.filter(({ name }) => /\{\s*\}$/.test(String(vm.runInContext(`String(${name})`, scope))));
  expect(empty).toEqual([]);
});

test('functions of a cell answer there without touching a service', () => {
  const { scope, touched } = bareScope();
  vm.runInContext(CODE, scope, { filename: 'Code.js' });
  const answer = (call: string): unknown => vm.runInContext(`JSON.stringify(${call})`, scope);
  expect(answer(`KPI_STATUS(0.42, 0.38, 0.48, 0.5)`)).toBe('"◐ At risk"');
  expect(answer(`UTM_SLUG('Kesä & Ale')`)).toBe('"kesa-ale"');
  expect(answer(`KPI_STATUS(0.42, 0.38, 0.48, 0.5, 'fi')`)).toMatch(/^"◐ /);
  expect(touched).toEqual([]);
});

test('an address, a sentence and a look-back on rules are answered there too', () => {
  const { scope, touched } = bareScope();
  vm.runInContext(CODE, scope, { filename: 'Code.js' });
  const answer = (call: string): unknown => JSON.parse(String(vm.runInContext(`JSON.stringify(${call})`, scope)));
  expect(answer(`UTM_LINK([['https://kahvilä.fi/x'], ['https://exa<mple']], 'a', 'b', 'c')`)).toEqual([
    ['https://kahvilä.fi/x?utm_source=a&utm_medium=b&utm_campaign=c'],
    [expect.stringMatching(/^◆ /)],
  ]);
  expect(answer(`UTM_CHECK(${JSON.stringify(LINK)}, '', '', 'fi')`)).toBe(utm.check.fine);
  const rules = `[['all', 1, 'CTR', 'below', 1]], [['CTR', 'last', 7, 'higher', '']], [['CTR', 46304, 0.9], ['CTR', 46311, 1.2]]`;
  expect(answer(`KPI_RULES(${rules}, 46300, 46314)`)).toEqual([[1, 1, 2, 0, 0]]);
  expect(touched).toEqual([]);
});

test('a scope with a bite notices what touches it', () => {
  const { scope, touched } = bareScope();
  expect(() => vm.runInContext('SpreadsheetApp.getActive()', scope)).toThrow('You do not have permission');
  expect(touched).toEqual(['SpreadsheetApp.getActive']);
});
