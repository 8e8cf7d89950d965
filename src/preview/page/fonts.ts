/**
 * Loads the grid's font before the grid paints.
 *
 * Used once at start. The grid draws on a canvas and remembers text widths: a font that arrives later would leave
 * everything measured with the wrong one.
 */
import { declareFonts } from './font-faces';

/** Declares and loads the families the grid and the page ask for; resolves when text can be measured. */
export async function loadFonts(): Promise<void> {
  await Promise.all(declareFonts(['Roboto', 'Arial', 'Arimo']).map(face => face.load()));
}
