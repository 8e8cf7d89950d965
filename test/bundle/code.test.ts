/** dist/Code.js as Google reads it: which functions exist, what Sheets shows of them, how large it is. */
import { GLOBALS } from '../../src/entry';
import { LISTED } from '../../src/functions';
import { builtFile } from './built';
import { documentedParameters, readScript } from './stubs';

const CODE = builtFile('Code.js');
/** Bytes. A call of a cell loads all of it; that costs milliseconds, which `npm run bench` prints. */
const LIMIT = 1_062_000;

const { stubs, comments } = readScript(CODE);
const custom = stubs.filter(({ name }) => LISTED.some(listed => listed.name === name));

test('the functions at the top are those of the records and no others, with their parameters', () => {
  expect(stubs.map(({ name, parameters }) => [name, parameters])).toEqual(GLOBALS.map(({ name, parameters }) => [name, parameters]));
});

test('what Google calls by itself is there', () => {
  expect(stubs.map(({ name }) => name)).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit', 'call']));
  expect(custom).toHaveLength(LISTED.length);
});

test.each(custom.map(stub => [stub.name, stub] as const))('%s has its help directly above, naming its parameters in order', (_, stub) => {
  expect(stub.help).toMatch(/@customfunction\s/);
  expect(stub.help).toMatch(/@return \{/);
  expect(documentedParameters(stub.help ?? '')).toEqual(stub.parameters);
  expect(stub.parameters.length).toBeGreaterThan(0);
  expect((stub.help ?? '').split('@')[0]).toContain(`Example: =${stub.name}(`);
});

test('nothing else carries the tag, and no comment is carried twice', () => {
  expect(comments).toHaveLength(LISTED.length);
  expect(CODE.match(/@customfunction/g)).toHaveLength(LISTED.length);
  expect(LISTED.filter(({ help }) => CODE.split(help).length !== 2).map(({ name }) => name)).toEqual([]);
});

test('private and static members of classes are refused by this reading, as Google refuses them', () => {
  expect(() => readScript('class A { #x = 1 }')).toThrow(SyntaxError);
  expect(() => readScript('class A { static x = 1 }')).toThrow(SyntaxError);
});

test('the number of its module is that of ./server.mjs, and of no path of the machine that built it', () => {
  expect(CODE).toMatch(/=\{384:\(function\(/);
});

test('the size stays below its bound', () => {
  expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(LIMIT);
});

test('no code is made from text, and no file is read from the project', () => {
  expect(CODE.match(/\bnew Function\b|\beval\s*\(|createHtmlOutputFromFile|\.getContent\(/g)).toBeNull();
});
