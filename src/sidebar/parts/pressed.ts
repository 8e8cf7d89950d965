/**
 * Which of several controls was pressed, when all of them wait for the one call it began.
 *
 * Used by button.tsx and tick-box.tsx. A control that waits is never switched off: a browser takes the focus away from what is, and whoever works
 * without a mouse has lost the place. It says that it is busy, and a press does nothing.
 */
import { useRef } from 'preact/hooks';

export interface Pressed {
  /** True from the press until the wait is over. */
  readonly isPressed: boolean;
  readonly press: () => void;
}

export function usePressed(busy: boolean): Pressed {
  // No state: the press and the wait come with the same drawing, and no drawing is worth the end of it.
  const pressed = useRef(false);
  if (!busy) pressed.current = false;
  return {
    isPressed: pressed.current,
    press: () => {
      pressed.current = true;
    },
  };
}
