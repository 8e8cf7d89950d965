/** dist/Code.js in a V8 scope with the language's own names and nothing else, where every Google service bites. */
import vm from 'node:vm';
import { builtFile } from './built';
import { readScript } from './stubs';

const CODE = builtFile('Code.js');

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

test('an address is read by the pushed library, from nothing but HtmlService and Utilities', () => {
  const { scope } = bareScope();
  const read: string[] = [];
  const HtmlService = {
    createHtmlOutputFromFile: (name: string) => {
      read.push(name);
      return { getContent: () => builtFile(`${name}.html`) };
    },
  };
  const Utilities = { base64Decode: (text: string) => [...Buffer.from(text, 'base64')].map(byte => (byte << 24) >> 24) };
  Object.defineProperty(scope, 'HtmlService', { value: HtmlService });
  Object.defineProperty(scope, 'Utilities', { value: Utilities });
  vm.runInContext(CODE, scope, { filename: 'Code.js' });
  const links = vm.runInContext(`JSON.stringify(UTM_LINK([['https://kahvilä.fi/x'], ['https://exa<mple']], 'a', 'b', 'c'))`, scope);
  const [[link], [problem]] = JSON.parse(String(links)) as [[string], [string]];
  expect(link).toBe('https://kahvilä.fi/x?utm_source=a&utm_medium=b&utm_campaign=c');
  expect(problem).toMatch(/^◆ /);
  expect(read).toEqual(['url-library', 'functions-en']);
});

test('a scope with a bite notices what touches it', () => {
  const { scope, touched } = bareScope();
  expect(() => vm.runInContext('SpreadsheetApp.getActive()', scope)).toThrow('You do not have permission');
  expect(touched).toEqual(['SpreadsheetApp.getActive']);
});
