/** Every call settles, whatever comes back or does not. */
import { problems } from '../../../src/languages/en/problems';
import { fill, type Template } from '../../../src/languages/text';
import type { ScriptRun } from '../../../src/sidebar/wire/google';
import { sentenceFor } from '../../../src/sidebar/wire/trouble';
import { type After, openWire, PATIENCE, readReply } from '../../../src/sidebar/wire/wire';
import { wordsOf } from '../../../src/sidebar/words';

type Handler = (value: unknown) => void;

/** Google's runner with the test's own end: `react` gets the request and the two handlers. */
function runner(
  react: (request: string, success: Handler, failure: Handler) => void,
  success: Handler = () => undefined,
  failure: Handler = () => undefined,
): ScriptRun {
  return {
    withSuccessHandler: handler => runner(react, handler, failure),
    withFailureHandler: handler => runner(react, success, handler),
    call: request => react(request, success, failure),
  };
}

const never: After = () => () => undefined;
const atOnce: After = (_, then) => {
  then();
  return () => undefined;
};
const unexpected = { ok: false, trouble: { code: 'unexpected', parameters: {} } };

test('a call is one JSON text with endpoint and argument', async () => {
  const sent: string[] = [];
  const keep = (request: string, success: Handler) => {
    sent.push(request);
    success('{"ok":true,"value":null}');
  };
  const wire = openWire(() => runner(keep), never);
  expect(await wire.call('finishTask', { id: 't1' })).toEqual({ ok: true, value: null });
  expect(sent).toEqual(['{"endpoint":"finishTask","argument":{"id":"t1"}}']);
});

test('the failure handler, a runner that throws and a page without one are a lost connection', async () => {
  const lost = { ok: false, trouble: { code: 'no_connection', parameters: {} } };
  const refuse = () => {
    throw new TypeError('Failed due to illegal value in property: 0');
  };
  expect(await openWire(() => runner((_, __, failure) => failure(new Error('Eroare'))), never).call('today', null)).toEqual(lost);
  expect(await openWire(() => runner(refuse), never).call('today', null)).toEqual(lost);
  expect(await openWire(refuse, never).call('today', null)).toEqual(lost);
});

test('silence ends in a sentence with the seconds waited; a step of the build may take longer', async () => {
  const wire = openWire(() => runner(() => undefined), atOnce);
  const reply = await wire.call('today', null);
  expect(reply).toEqual({ ok: false, trouble: { code: 'no_answer', parameters: { seconds: PATIENCE.ordinary } } });
  if (!reply.ok) expect(sentenceFor(reply.trouble, wordsOf('en'))).toContain('did not answer in 45 seconds');
  const waited: number[] = [];
  const clock: After = (seconds, then) => {
    waited.push(seconds);
    then();
    return () => undefined;
  };
  await openWire(() => runner(() => undefined), clock).call('check', null);
  expect(waited[0]).toBeLessThan(PATIENCE.build);
});

test('an answer that comes in time stops the clock', async () => {
  const stopped: string[] = [];
  const clock: After = () => () => stopped.push('stopped');
  await openWire(() => runner((_, success) => success('{"ok":true,"value":[]}')), clock).call('check', null);
  expect(stopped).toEqual(['stopped']);
});

test.each([
  [null],
  [undefined],
  [{ ok: true, value: 1 }],
  ['<html>'],
  ['null'],
  ['[]'],
  ['{"ok":true}'],
  ['{"ok":false}'],
  ['{"ok":false,"problem":{"code":"constructor","parameters":{}}}'],
  ['{"ok":false,"problem":{"code":7}}'],
])('%j is no answer of ours', answer => {
  expect(readReply(answer)).toEqual(unexpected);
});

test('parameters that are neither text nor number are left out', () => {
  expect(readReply('{"ok":false,"problem":{"code":"busy","parameters":{"n":1,"t":"a","x":{},"y":null}}}')).toEqual({
    ok: false,
    trouble: { code: 'busy', parameters: { n: 1, t: 'a' } },
  });
});

test('days and tabs in a problem are read by name', () => {
  expect(sentenceFor({ code: 'tab_missing', parameters: { tab: 'checkins' } }, wordsOf('en'))).toContain('“Check-ins”');
  expect(sentenceFor({ code: 'bad_day', parameters: { text: 'soon' } }, wordsOf('en'))).toContain('“soon”');
  expect(sentenceFor({ code: 'day_outside_cycle', parameters: { day: '2026-01-02', from: 'a', to: 'b' } }, wordsOf('en'))).toContain(
    '2 Jan 2026',
  );
});

test('every code of the wire has a sentence', () => {
  for (const code of Object.keys(problems) as (keyof typeof problems)[]) {
    expect(sentenceFor({ code, parameters: {} }, wordsOf('en'))).toBe(fill(problems[code] as Template<string>, {}));
  }
});
