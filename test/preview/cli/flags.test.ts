import { BadFlag, readChoice, readDay, readFlags, readPort } from '../../../src/preview/cli/flags';

const options = { port: { type: 'string' }, sample: { type: 'boolean' } } as const;

test.each([
  [['--port', '9000'], { port: '9000' }],
  [['--port=9000', '--sample'], { port: '9000', sample: true }],
  [[], {}],
])('%j is read', (args, expected) => {
  expect({ ...readFlags(args, options).values }).toEqual(expected);
});

test.each([[['--prot', '9000']], [['--port']], [['--sample=yes']]])('%j is answered with the possible flags', args => {
  expect(() => readFlags(args, options)).toThrow(BadFlag);
  expect(() => readFlags(args, options)).toThrow(/Possible flags: --port VALUE, --sample\.$/);
});

test.each(['2026-10-05', '2024-02-29'])('%s is a day', day => expect(readDay('start', day)).toBe(day));

test.each(['2026-02-30', '5.10.2026', '2026-1-5', '', 'today'])('"%s" is no day', text => {
  expect(() => readDay('start', text)).toThrow(`--start takes a day such as 2026-10-05, not "${text}".`);
});

test('a choice outside the list names the list', () => {
  expect(readChoice('language', 'da', ['en', 'da'])).toBe('da');
  expect(() => readChoice('language', 'de', ['en', 'da'])).toThrow('--language takes one of en, da, not "de".');
});

test.each(['0', '65536', '80a', '-1', ''])('%j is no port', text => expect(() => readPort(text)).toThrow(BadFlag));
test.each([
  ['1', 1],
  ['65535', 65_535],
])('%s is a port', (text, port) => expect(readPort(text)).toBe(port));
