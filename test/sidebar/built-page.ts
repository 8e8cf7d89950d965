/**
 * The sidebar's page as it ships: dist/Sidebar.html with its scriptlets filled as Google's templates fill them, and fonts of known widths.
 *
 * Used by the component tests and the gallery, so that both see what ships and not a part of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode, Panel } from '../../src/contract';

const root = join(__dirname, '..', '..');
const page = join(root, 'dist', 'Sidebar.html');

/** Arial's free twin with the same widths, so that a machine without Arial measures what Google's people see. */
function arial(): string {
  const face = (weight: 400 | 700) => {
    const file = join(root, 'node_modules', '@fontsource', 'arimo', 'files', `arimo-latin-${weight}-normal.woff2`);
    return `@font-face{font-family:Arial;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`;
  };
  return face(400) + face(700);
}

/** `panel` and `language` as the add-on fills them in. */
export function sidebarPage(panel: Panel, language: LanguageCode = 'en'): string {
  if (!existsSync(page)) throw new Error('There is no built sidebar: run `npm run build` first.');
  return readFileSync(page, 'utf8')
    .replace('<style>', () => `<style>${arial()}`)
    .replace('<?= panel ?>', panel)
    .replace('<?= language ?>', language);
}
