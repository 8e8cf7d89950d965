/**
 * What the browser tests and `npm run demo -- --screens` see of the page, as `window.__preview`: types only.
 *
 * Set by `page.ts` once the grid can be used.
 */
import type { OpenWorkbook } from '../engine/open-workbook';
import type { Host } from '../host/host';
import type { Saving } from './state/saving';
import type { PreviewState } from './state/state-store';

export interface PreviewAccess {
  readonly host: Host;
  readonly workbook: OpenWorkbook;
  readonly saving: Saving;
  /** What would be saved now. */
  readonly state: () => PreviewState;
}

declare global {
  interface Window {
    __preview?: PreviewAccess;
  }
}
