/**
 * Sends the built add-on to its script project. Used by push.ts.
 *
 * Nothing runs before it is certain where the files go: clasp replaces the whole project it is pointed at.
 */
import { DeployProblem, scriptIdOf } from './settings';

/** Runs a command in the project's folder with the terminal as it is; gives the exit code. */
export type RunCommand = (command: 'npm' | 'clasp', args: readonly string[]) => number;

const NO_ID =
  'Nothing was sent: .clasp.json holds no script id yet. Run "npm run login" and then "npm run create", which makes a new Google ' +
  'spreadsheet with a script project and writes the id; or paste the id of your own project (Extensions → Apps Script → Project ' +
  'settings → Script ID) into .clasp.json.';

/** Builds, then pushes; throws `DeployProblem` when there is no id, or a step fails. */
export function pushAddon(settings: string, run: RunCommand): void {
  if (scriptIdOf(settings) === null) throw new DeployProblem(NO_ID);
  if (run('npm', ['run', '-s', 'build']) !== 0) throw new DeployProblem('Nothing was sent: the build failed, see above.');
  // The manifest is part of the build, so clasp need not ask whether to replace it.
  if (run('clasp', ['push', '--force']) !== 0)
    throw new DeployProblem('Google did not take the files, see above. If it says "No credentials found", run "npm run login" first.');
}
