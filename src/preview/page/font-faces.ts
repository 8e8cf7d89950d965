/**
 * The font files that stand in for Arial: Arimo has the same widths, so what fits here fits on Google.
 *
 * Used by the page, whose grid asks for Roboto and then Arial, and by the sidebar frame. Only the subsets our
 * languages need; symbols such as ★ ● ◐ come from the machine, here as on Google.
 */

/** One file: the page serves it below `fonts/`. */
export interface FontFile {
  readonly file: string;
  readonly weight: '400' | '700';
  readonly style: 'normal' | 'italic';
  readonly unicodeRange: string;
}

const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** Every file, regular before bold. */
export const fontFiles: readonly FontFile[] = (['400', '700'] as const).flatMap(weight =>
  (['normal', 'italic'] as const).flatMap(style =>
    Object.entries(subsets).map(([subset, unicodeRange]) => ({
      file: `arimo-${subset}-${weight}-${style}.woff2`,
      weight,
      style,
      unicodeRange,
    })),
  ),
);

/** Font files that were read ahead, by name. */
export type FontBytes = ReadonlyMap<string, ArrayBuffer>;

/** Declares the files under the given family names; they load when text needs them, those that were read ahead at once. */
export function declareFonts(families: readonly string[], read: FontBytes = new Map()): readonly FontFace[] {
  const faces = families.flatMap(family =>
    fontFiles.map(
      ({ file, weight, style, unicodeRange }) =>
        new FontFace(family, read.get(file) ?? `url(fonts/${file})`, { weight, style, unicodeRange }),
    ),
  );
  for (const face of faces) document.fonts.add(face);
  return faces;
}
