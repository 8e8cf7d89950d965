/**
 * The sidebar's page as the build makes it: markers replaced by style and script, scriptlets filled as Google's templates fill them.
 *
 * Used by the component tests and the gallery, so that both see what ships and not a part of it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode, Panel } from '../../src/contract';

const root = join(__dirname, '..', '..');
const folder = join(root, 'src', 'sidebar');
let script: string | null = null;

/** Bundled in a process of its own: esbuild refuses the typed arrays of jest's realm. */
function bundle(): string {
  const options = {
    entryPoints: [join(folder, 'main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  };
  const program = `process.stdout.write(require('esbuild').buildSync(${JSON.stringify(options)}).outputFiles[0].text)`;
  script ??= execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', cwd: root, maxBuffer: 1 << 24 });
  return script;
}

/** Arial's free twin with the same widths, so that a machine without Arial measures what Google's people see. */
function arial(): string {
  const face = (weight: 400 | 700) => {
    const file = join(root, 'node_modules', '@fontsource', 'arimo', 'files', `arimo-latin-${weight}-normal.woff2`);
    return `@font-face{font-family:Arial;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`;
  };
  return face(400) + face(700);
}

export function sidebarPage(panel: Panel, language: LanguageCode = 'en'): string {
  const style = arial() + readFileSync(join(folder, 'sidebar.css'), 'utf8');
  const code = bundle().replaceAll('</script', '<\\/script');
  return readFileSync(join(folder, 'sidebar.html'), 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => code)
    .replace('<?= panel ?>', panel)
    .replace('<?= language ?>', language);
}
