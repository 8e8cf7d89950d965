/**
 * The screen of a headless host: shows nothing, and closes every question without an answer.
 *
 * Used when no screen is given; what was asked stands in the host's log.
 */
import type { Screen } from './host';

export const SILENT_SCREEN: Screen = {
  menus: () => undefined,
  sidebar: () => undefined,
  dialog: () => undefined,
  toast: () => undefined,
  alert: () => 'CLOSE',
};
