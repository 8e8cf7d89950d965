/**
 * Where the deploy commands meet the machine: the project's folder, clasp as it is installed here, and the way a sentence reaches the reader.
 *
 * Used by the commands of this folder, which start it; the only file here that runs programs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectPlace } from './create-project';
import type { RunCommand } from './push-addon';
import { DeployProblem } from './settings';

export const PROJECT = join(__dirname, '..', '..');
const CLASP = join(PROJECT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

export const SETTINGS = join(PROJECT, '.clasp.json');

function runClasp(args: readonly string[], folder: string): number {
  return spawnSync(process.execPath, [CLASP, ...args], { cwd: folder, stdio: 'inherit' }).status ?? 1;
}

export const runHere: RunCommand = (command, args) =>
  command === 'clasp'
    ? runClasp(args, PROJECT)
    : // npm is a script on Windows, which only a shell can start; the arguments are our own.
      (spawnSync('npm', [...args], { cwd: PROJECT, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1);

export const runInEmptyFolder: ProjectPlace['runInEmptyFolder'] = args => {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-'));
  try {
    const exitCode = runClasp(args, folder);
    const settings = join(folder, '.clasp.json');
    return { exitCode, written: existsSync(settings) ? readFileSync(settings, 'utf8') : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs a command; a problem the reader can mend is one sentence, and the exit code is 1. */
export function runDeployCommand(command: () => void | Promise<void>): void {
  const complain = (problem: unknown) => {
    if (!(problem instanceof DeployProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  };
  // A command that waits for nothing fails at once, with its own stack.
  try {
    void command()?.catch(complain);
  } catch (problem) {
    complain(problem);
  }
}
