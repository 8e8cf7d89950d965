/**
 * Runs a command of the terminal: its output, its exit code, its sentences.
 *
 * Used by `start.ts`, `demo.ts` and `formula.ts`. What the reader can mend is a sentence; everything else keeps its stack for a bug report.
 */
import { BadFlag } from './flags';

/** Something the reader can mend; `message` says how. */
export class CommandProblem extends Error {}

/** Runs the command; a failure is written to the error output and ends the process with exit code 1. */
export function runCommand(command: (args: readonly string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((problem: unknown) => {
    console.error(complaintOf(problem));
    process.exitCode = 1;
  });
}

/** The sentence for a problem the reader can mend, the stack for any other. */
function complaintOf(problem: unknown): string {
  if (problem instanceof BadFlag || problem instanceof CommandProblem) return problem.message;
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
