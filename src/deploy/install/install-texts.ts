/**
 * What the page INSTALL.html says, by language. `**…**` is a name on the screen. Used by ./install-page.
 *
 * Google's script editor and its questions are named by their English words in every language, because not every account sees them translated; what
 * accounts in the language may show stands in brackets behind, without asterisks. Koodi.gs, Kod.gs and Google's warning in Finnish and Danish are taken
 * from public guides; Kode.gs and the words of buttons are the usual translations, not yet seen on a screen.
 */
/** One thing to do; with a file, the button that copies it stands below. */
export interface Step {
  readonly text: string;
  readonly file?: 'Code.gs' | 'Sidebar.html' | 'appsscript.json';
}

/** A screen or an error, what it means and what to do. */
export interface ScreenMeaning {
  readonly says: string;
  readonly means: string;
}

export interface InstallTexts {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  /** `menu` is where the commands stand, `first` the one to begin with. */
  readonly steps: (menu: string, first: string) => readonly Step[];
  readonly screens: { readonly heading: string; readonly lead: string; readonly rows: readonly ScreenMeaning[] };
  readonly trust: { readonly heading: string; readonly points: readonly string[] };
  readonly troubles: { readonly heading: string; readonly rows: readonly ScreenMeaning[] };
  readonly later: { readonly heading: string; readonly rows: readonly ScreenMeaning[] };
  /** Google's menu of extensions, as accounts in this language name it. */
  readonly extensions: string;
}
