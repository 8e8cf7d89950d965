/** dist/Code.js as Google reads it: which functions exist, what Sheets shows of them, how much is loaded for each cell. */
import { families } from '../../src/functions/registry';
import { builtFile } from './built';
import { documentedParameters, readScript } from './stubs';

const CODE = builtFile('Code.js');
const LIMIT = 1024 * 1024;

const UTM = ['UTM_LINK', 'UTM_SLUG', 'UTM_CHECK', 'UTM_CHANNEL', 'UTM_PART'];
const CUSTOM = [...families.flatMap(family => family.functions.map(({ name }) => name)), ...UTM];
const DOORS = ['onOpen', 'onInstall', 'onEdit', 'call', 'showHelp'];
const MENU = ['openSidebar', 'openNewCycle', 'openNumbers', 'openLinks', 'openRules', 'openSheetCheck'];
const LANGUAGES = ['speakEnglish', 'speakMalay', 'speakFinnish', 'speakDanish'];

const { stubs, comments } = readScript(CODE);
const custom = stubs.filter(({ name }) => CUSTOM.includes(name));

test('the functions at the top are those of the add-on and no others', () => {
  expect(stubs.map(({ name }) => name).sort()).toEqual([...CUSTOM, ...DOORS, ...MENU, ...LANGUAGES].sort());
});

test.each(custom.map(stub => [stub.name, stub] as const))('%s has its help directly above, naming its parameters in order', (_, stub) => {
  expect(stub.help).toMatch(/@customfunction\s/);
  expect(stub.help).toMatch(/@return \{/);
  expect(documentedParameters(stub.help ?? '')).toEqual(stub.parameters);
  expect(stub.parameters.length).toBeGreaterThan(0);
  expect((stub.help ?? '').split('@')[0]).toContain(`Example: =${stub.name}(`);
});

test('parameters are those the functions have', () => {
  const expected = families.flatMap(family => family.functions.map(({ name, parameters }) => [name, parameters]));
  expect(expected.map(([name]) => [name, stubs.find(stub => stub.name === name)?.parameters])).toEqual(expected);
});

test('nothing else carries the tag, and no comment is carried twice', () => {
  expect(comments).toHaveLength(CUSTOM.length);
  expect(CODE.match(/@customfunction/g)).toHaveLength(CUSTOM.length);
});

test('private and static members of classes are refused by this reading, as Google refuses them', () => {
  expect(() => readScript('class A { #x = 1 }')).toThrow(SyntaxError);
  expect(() => readScript('class A { static x = 1 }')).toThrow(SyntaxError);
});

test('the size stays below what may be loaded for each cell', () => {
  expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(LIMIT);
});
