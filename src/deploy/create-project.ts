/**
 * Makes a new spreadsheet with a script project for the add-on and remembers its id. Used by create.ts.
 *
 * clasp creates only where there is no .clasp.json, and pulls the new project's empty files over what it finds. So it works in an empty
 * folder, and only the id comes back.
 */
import { DeployProblem, scriptIdOf, withScriptId } from './settings';

export interface ProjectPlace {
  /** The committed settings. */
  readonly settings: string;
  /** Runs clasp in an empty folder with the terminal as it is; gives the exit code and the .clasp.json it wrote, null if none. */
  readonly runInEmptyFolder: (args: readonly string[]) => { readonly exitCode: number; readonly written: string | null };
  readonly save: (settings: string) => void;
}

/** Gives the new script id; throws `DeployProblem` when there is one already, or Google refuses. */
export function createProject({ settings, runInEmptyFolder, save }: ProjectPlace): string {
  const known = scriptIdOf(settings);
  if (known !== null)
    throw new DeployProblem(
      `.clasp.json names a script project already (${known}). Put PUT-YOUR-SCRIPT-ID-HERE in its place first if you want another.`,
    );
  const { exitCode, written } = runInEmptyFolder(['create-script', '--type', 'sheets', '--title', 'Quarterdeck']);
  const created = written === null ? null : scriptIdOf(written);
  if (exitCode !== 0 || created === null)
    throw new DeployProblem(
      'No project was created, see above. Run "npm run login" first, and switch the Apps Script API on at https://script.google.com/home/usersettings.',
    );
  save(withScriptId(settings, created));
  return created;
}
