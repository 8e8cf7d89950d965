/**
 * What the page and a sidebar or dialog frame say to each other over their message channel: types only.
 *
 * Used by the page (`../html-frame.ts`) and the script inside the frame (`bridge.ts`).
 */
import type { FontBytes } from '../font-faces';
import type { Wire } from './wire';

/** Sent once, with one end of the channel: the HTML to show. */
export interface Opening {
  readonly kind: 'open';
  readonly html: string;
  /** The site's fonts, which a static server need not give to a frame of no origin; none in the local preview. */
  readonly fonts: FontBytes;
}

/** What the frame asks of the page. */
export type FromFrame =
  | { readonly kind: 'run'; readonly call: number; readonly functionName: string; readonly args: readonly Wire[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly dimension: 'width' | 'height'; readonly pixels: number }
  | { readonly kind: 'focusEditor' }
  /** The region shortcut was pressed inside the frame, where the page cannot hear it. */
  | { readonly kind: 'leave'; readonly backwards: boolean };

/** The answer to a run call. */
export type ToFrame =
  | { readonly kind: 'result'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly call: number; readonly message: string };
