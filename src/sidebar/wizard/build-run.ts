/**
 * The build of a cycle: call by call, each going on with as many tabs as it has time for, in the order the server gives, from wherever it stands.
 *
 * Used by build.tsx. Calling a finished step again changes nothing on the server, so after any trouble the same step is simply asked for again.
 */
import type { BuildStep, Choices } from '../../contract';
import type { Trouble } from '../wire/trouble';
import type { Wire } from '../wire/wire';

/** Builds what is missing, telling before each step what is still to do. Null when all is built, else why it stopped. */
export async function buildMissing(
  wire: Wire,
  choices: Choices,
  missing: readonly BuildStep[],
  tell: (missing: readonly BuildStep[]) => void,
): Promise<Trouble | null> {
  let left = missing;
  for (let step = left[0]; step !== undefined; step = left[0]) {
    tell(left);
    const reply = await wire.call('build', { step, choices });
    if (!reply.ok) return reply.trouble;
    // An answer that does not move on would keep us here for ever.
    if (reply.value.missing.length >= left.length) return { code: 'unexpected', parameters: {} };
    left = reply.value.missing;
  }
  tell([]);
  return null;
}
