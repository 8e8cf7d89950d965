/**
 * The panels of the sidebar by name, from the text of their list, whose components only a browser loads. Used by the gallery and the pictures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Panel } from '../../src/contract';

const list = readFileSync(join(__dirname, '..', '..', 'src', 'sidebar', 'panels', 'index.tsx'), 'utf8');
const [, lines = ''] = /export const PANELS[^{]*(?:\{[^{}]*\}[^{]*)?= \{\n([\s\S]*?)\n\};/.exec(list) ?? [];

export const PANEL_NAMES: readonly Panel[] = [...lines.matchAll(/^ {2}(\w+): \w+,$/gm)].map(([, name]) => name as Panel);
