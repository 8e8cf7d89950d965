/**
 * What custom functions have answered, so that they run again only for other arguments, as on Google.
 *
 * Filled by `custom-functions.ts`, which alone knows what an answer is; a host hands it on to the next file with the same functions.
 */
import type { FirstEvaluations } from './evaluation/evaluator';

const KEPT_ANSWERS = 5000;
const KEPT_CHARACTERS = 20_000_000;

/** Answers by name and arguments of the call; everything goes when it has become too much. */
export class Answers {
  /** What whole files showed with these functions when they were opened. */
  readonly firstEvaluations: FirstEvaluations = new Map();
  private readonly known = new Map<string, object>();
  private characters = 0;

  /** Undefined for a call that was not answered yet. */
  get(call: string): object | undefined {
    return this.known.get(call);
  }

  keep(call: string, answer: object): void {
    this.characters += call.length;
    if (this.known.size >= KEPT_ANSWERS || this.characters > KEPT_CHARACTERS) {
      this.known.clear();
      this.characters = call.length;
    }
    this.known.set(call, answer);
  }
}
