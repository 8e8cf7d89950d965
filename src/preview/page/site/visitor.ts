/**
 * What is different on the published site: a first visit opens the example cycle in the language of the browser, and everything is kept for a
 * visit without a network. Used by ../main and by the frame of the add-on's HTML. The site's index.html says by a mark that it is one; the local preview has none.
 */
import { type FontBytes, fontFiles } from '../font-faces';
import { languages } from '../state/preview-settings';
import type { PreviewState } from '../state/state-store';
import { exampleFile, FRAME_FILE, SITE_MARK, WORKER_FILE } from './names';

const isSite = (): boolean => document.querySelector(`meta[name="${SITE_MARK}"]`) !== null;

/** The example cycle for somebody who has nothing saved here; null in the local preview. */
export async function exampleForVisitor(): Promise<PreviewState | null> {
  if (!isSite()) return null;
  const spoken = navigator.languages.map(name => name.slice(0, 2));
  const language = spoken.flatMap(name => languages.filter(code => code === name))[0] ?? 'en';
  const response = await fetch(exampleFile(language));
  return response.ok ? ((await response.json()) as PreviewState) : null;
}

/** Registers the worker that answers without a network. A browser that refuses one shows the site all the same. */
export function keepOffline(): void {
  if (isSite() && 'serviceWorker' in navigator) void navigator.serviceWorker.register(WORKER_FILE).catch(() => undefined);
}

let kept: string | null = null;
let fonts: FontBytes = new Map();

/**
 * Fetches the frame's document and its fonts ahead on the site: a worker does not answer for a sandboxed frame, which would stay empty without
 * a network, and a server that does not know of frames without an origin keeps fonts from it.
 */
export async function keepFrame(): Promise<void> {
  if (!isSite()) return;
  kept = await (await fetch(FRAME_FILE)).text();
  fonts = new Map(
    await Promise.all(fontFiles.map(async ({ file }) => [file, await (await fetch(`fonts/${file}`)).arrayBuffer()] as const)),
  );
}

export const frameFontBytes = (): FontBytes => fonts;

/** Where the frame of the add-on's HTML gets its document from. */
export const frameSource = (): Readonly<Record<string, string>> => (kept === null ? { src: FRAME_FILE } : { srcdoc: kept });
