/** The order of the build, where it stops and where it goes on. */
import type { BuildStep } from '../../../src/contract';
import { BUILD_STEPS } from '../../../src/cycle-tabs';
import type { Reply, ResultOf, Wire } from '../../../src/sidebar/wire/wire';
import { buildMissing } from '../../../src/sidebar/wizard/build-run';
import { choices } from '../samples';

function wireTo(build: (step: BuildStep) => Reply<ResultOf<'build'>>): Wire {
  return {
    call: async (endpoint, argument) => {
      if (endpoint !== 'build') throw new Error(`Unexpected ${endpoint}.`);
      return build((argument as { step: BuildStep }).step) as never;
    },
  };
}

test('follows the order the server gives and tells what is left before each step', async () => {
  const order: readonly BuildStep[] = ['sheets', 'links', 'setup'];
  const built: BuildStep[] = [];
  const told: number[] = [];
  const wire = wireTo(step => {
    built.push(step);
    return { ok: true, value: { missing: order.slice(order.indexOf(step) + 1) } };
  });
  expect(await buildMissing(wire, choices, BUILD_STEPS, left => told.push(left.length))).toBeNull();
  expect(built).toEqual(order);
  expect(told).toEqual([BUILD_STEPS.length, 2, 1, 0]);
});

test('stops at trouble without asking for more', async () => {
  const built: BuildStep[] = [];
  const trouble = { code: 'busy', parameters: {} } as const;
  const wire = wireTo(step => {
    built.push(step);
    return { ok: false, trouble };
  });
  expect(await buildMissing(wire, choices, ['roadmap', 'links'], () => undefined)).toEqual(trouble);
  expect(built).toEqual(['roadmap']);
});

test('an answer that never gets further ends instead of going round for ever', async () => {
  const wire = wireTo(() => ({ ok: true, value: { missing: ['roadmap'] } }));
  expect(await buildMissing(wire, choices, ['roadmap'], () => undefined)).toEqual({ code: 'unexpected', parameters: {} });
});
