import { buildCycle, callAddon, readCards } from '../../../src/preview/cli/addon-call';

/** A host that answers from a list and keeps what it was asked. */
function hostWith(answer: (endpoint: string, argument: unknown) => unknown, log: readonly string[] = []) {
  const asked: { endpoint: string; argument: unknown }[] = [];
  const run = async (functionName: string, args: readonly unknown[]) => {
    expect(functionName).toBe('call');
    const question = JSON.parse(String(args[0])) as { endpoint: string; argument: unknown };
    asked.push(question);
    return JSON.stringify(answer(question.endpoint, question.argument));
  };
  return { host: { run, log }, asked };
}

test('a value is unpacked, a refusal names its code and parameters', async () => {
  const { host } = hostWith(endpoint =>
    endpoint === 'open' ? { ok: true, value: 7 } : { ok: false, problem: { code: 'cycle_exists', parameters: { name: 'Q4' } } },
  );
  await expect(callAddon(host, 'open', null)).resolves.toBe(7);
  await expect(callAddon(host, 'build', null)).rejects.toThrow('The add-on refused "build": cycle_exists {"name":"Q4"}');
});

test('what the add-on did not expect is told from its log', async () => {
  const { host } = hostWith(() => ({ ok: false, problem: { code: 'unexpected', parameters: {} } }), ['first', 'TypeError: no tab']);
  await expect(callAddon(host, 'build', null)).rejects.toThrow('The add-on refused "build": unexpected TypeError: no tab');
});

test('the build goes on with the first missing step until none is missing', async () => {
  const steps = ['sheets', 'setup', 'dashboard'];
  const { host, asked } = hostWith((_endpoint, argument) => {
    const { step } = argument as { step: string };
    return { ok: true, value: { missing: steps.slice(steps.indexOf(step) + 1) } };
  });
  await buildCycle(host, { name: 'Q4' });
  expect(asked.map(({ argument }) => argument)).toEqual(steps.map(step => ({ step, choices: { name: 'Q4' } })));
});

test('a call may finish several steps', async () => {
  const { host, asked } = hostWith((_endpoint, argument) => {
    const { step } = argument as { step: string };
    return { ok: true, value: { missing: step === 'sheets' ? ['dashboard'] : [] } };
  });
  await buildCycle(host, {});
  expect(asked.map(({ argument }) => argument)).toEqual(['sheets', 'dashboard'].map(step => ({ step, choices: {} })));
});

test.each([[['sheets']], ['sheets'], [[7]]])('a build that does not get on (%j) is given up', async missing => {
  const { host } = hostWith(() => ({ ok: true, value: { missing } }));
  await expect(buildCycle(host, {})).rejects.toThrow('another shape');
});

test.each([[null], ['text'], [[{ id: 'growth-loop' }]]])('cards of another shape (%j) are not believed', async value => {
  await expect(readCards(hostWith(() => ({ ok: true, value })).host, 'en')).rejects.toThrow('The add-on\'s answer to "cards"');
});
