import { createRunner, type Runner, type Send } from '../../../../src/preview/page/frame/runner';

const settled = () => new Promise(resolve => setTimeout(resolve, 0));

/** Calls a server function with whatever arguments, as untyped sidebar code can. */
function call(runner: Runner, functionName: string, ...args: readonly unknown[]): unknown {
  return (runner[functionName] as (...given: readonly unknown[]) => unknown)(...args);
}

test('a call returns nothing and its result goes to the success handler with the user object', async () => {
  const sent: unknown[] = [];
  const send: Send = async (functionName, args) => {
    sent.push([functionName, args]);
    return 'done';
  };
  const heard: unknown[] = [];
  const runner = createRunner(send, () => undefined)
    .withSuccessHandler((result, userObject) => heard.push([result, userObject]))
    .withUserObject('panel');
  expect(call(runner, 'save', { a: 1 })).toBeUndefined();
  await settled();
  expect([sent, heard]).toEqual([[['save', [{ a: 1 }]]], [['done', 'panel']]]);
});

test('a failure goes to the failure handler, else it is reported', async () => {
  const send: Send = () => Promise.reject(new Error('Service error'));
  const handled: unknown[] = [];
  const reported: Error[] = [];
  const runner = createRunner(send, problem => reported.push(problem));
  call(
    runner.withFailureHandler(problem => handled.push(problem)),
    'save',
  );
  call(runner, 'save');
  await settled();
  expect(handled).toEqual([new Error('Service error')]);
  expect(reported).toEqual([new Error('Service error')]);
});

test('every builder gives a new runner and leaves the old one as it was', async () => {
  const heard: string[] = [];
  const plain = createRunner(
    () => Promise.resolve(1),
    () => undefined,
  );
  const first = plain.withSuccessHandler(() => heard.push('first'));
  const second = first.withSuccessHandler(() => heard.push('second'));
  expect(new Set([plain, first, second]).size).toBe(3);
  for (const runner of [plain, first, second]) call(runner, 'save');
  await settled();
  expect(heard).toEqual(['first', 'second']);
});

test('an illegal argument throws at once and is never sent', () => {
  const send = jest.fn<Promise<unknown>, Parameters<Send>>(() => Promise.resolve(null));
  const failed = jest.fn();
  const runner = createRunner(send, () => undefined).withFailureHandler(failed);
  expect(() => call(runner, 'save', { due: new Date(0) })).toThrow('Failed due to illegal value in property: due');
  expect([send, failed].map(spy => spy.mock.calls.length)).toEqual([0, 0]);
});

test('private functions do not exist, and the runner is no promise', () => {
  const runner = createRunner(
    () => Promise.resolve(1),
    () => undefined,
  );
  expect([runner.secret_, runner.then]).toEqual([undefined, undefined]);
});

test('a form as the sole argument is sent as its fields', async () => {
  const sent: unknown[] = [];
  const form = { tag: 'form' };
  const runner = createRunner(
    async (_name, args) => sent.push(args),
    () => undefined,
    args => (args.length === 1 && args[0] === form ? { name: 'Q4' } : null),
  );
  call(runner, 'save', form);
  await settled();
  expect(sent).toEqual([[{ name: 'Q4' }]]);
});
