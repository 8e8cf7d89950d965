/**
 * Expected trouble on its way to the person: a code with parameters, thrown by endpoints and caught by the dispatcher. The sentence
 * is chosen where it is shown.
 */
import type { Problem, ProblemCode } from '../contract';

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export function refuse(code: ProblemCode, parameters: Problem['parameters'] = {}): never {
  throw new Refusal({ code, parameters });
}
