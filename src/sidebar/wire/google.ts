/**
 * The part of Google's client API that the sidebar touches, typed as narrowly as it is used.
 *
 * Used by main.tsx only, which hands it on; everything else takes it as an argument. Google puts `google.script` into the page of a sidebar.
 */

/** `google.script.run`: each `with…` gives a new runner; the server's function is called by its name. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  call(request: string): void;
}

declare global {
  /** Absent when the page is opened outside a spreadsheet. */
  const google: { readonly script: { readonly run: ScriptRun } } | undefined;
}
