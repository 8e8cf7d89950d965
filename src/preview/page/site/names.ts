/** The names by which the published site and its page know each other. Used by visitor.ts, worker.ts and the command that writes the site. */
import type { Language } from '../state/preview-settings';

/** The name of the meta element that only the site's index.html has. */
export const SITE_MARK = 'quarterdeck-site';

export const WORKER_FILE = 'worker.js';

/** The document around the add-on's HTML, here as in the local preview. */
export const FRAME_FILE = 'frame.html';

/** Example: 'fi' → 'example-fi.json'. */
export const exampleFile = (language: Language): string => `example-${language}.json`;
