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
const FONTS = ([400, 700] as const).map(weight => ({
  path: `/arial-${weight}.woff2`,
  face: `@font-face{font-family:Arial;font-weight:${weight};src:url(/arial-${weight}.woff2)}`,
  bytes: () => readFileSync(join(root, 'node_modules', '@fontsource', 'arimo', 'files', `arimo-latin-${weight}-normal.woff2`)),
}));

const SCRIPT = /<script>([\s\S]*)<\/script>/;

let built: string | null = null;
function builtText(): string {
  if (!existsSync(page)) throw new Error('There is no built sidebar: run `npm run build` first.');
  built ??= readFileSync(page, 'utf8');
  return built;
}

/**
 * `panel` and `language` as the add-on fills them in. The page's script, a megabyte, stands beside it, so that Chromium reads it once and not at
 * every page.
 */
export const sidebarPage = (panel: Panel, language: LanguageCode = 'en'): string =>
  builtText()
    .replace(SCRIPT, '<script src="/sidebar.js"></script>')
    .replace('<style>', () => `<style>${FONTS.map(({ face }) => face).join('')}`)
    .replace('<?= panel ?>', panel)
    .replace('<?= language ?>', language);

/** What stands beside the page, by its path. */
export function besidePage(path: string): { readonly type: string; readonly body: string | Uint8Array } | null {
  if (path === '/sidebar.js') return { type: 'text/javascript; charset=utf-8', body: SCRIPT.exec(builtText())?.[1] ?? '' };
  const font = FONTS.find(each => each.path === path);
  return font === undefined ? null : { type: 'font/woff2', body: font.bytes() };
}
