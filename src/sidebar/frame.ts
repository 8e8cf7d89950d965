/**
 * What every panel may use: the wire, the words, what the server said on opening, and the way to other panels.
 *
 * Provided by sidebar.tsx, read by panels with `useFrame`. Panels take nothing from globals, so that a test can stand in for all of it.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Opening, Panel } from '../contract';
import type { Wire } from './wire/wire';
import type { Words } from './words';

export interface Frame {
  readonly wire: Wire;
  readonly words: Words;
  readonly opening: Opening;
  /** True once the server refused a write: buttons that save are off from then on. */
  readonly viewOnly: boolean;
  /** Shows a panel. */
  readonly go: (panel: Panel) => void;
  /** Takes over a newer opening, e.g. after the language or the person changed. */
  readonly reopen: (opening: Opening) => void;
}

export const FrameContext = createContext<Frame | null>(null);

/** The frame around the calling panel; throws outside of one, which is a slip in the code and never in the data. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('A panel needs the frame around it.');
  return frame;
}
