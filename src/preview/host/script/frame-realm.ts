/**
 * A fresh global scope in the browser: a hidden iframe of the same origin.
 *
 * Used by the page, whose content security policy must allow `'unsafe-eval'` for it. `window`, `document`, `location`
 * and `top` cannot be removed from a frame; they are shadowed for the code that runs, so that it finds them undefined.
 */
import type { Realm } from '../host';

const SHADOW = 'let window, document, location, top, self, frames, parent;\n';

/** Makes a hidden frame and runs code in its global scope; `dispose` removes the frame. */
export function frameRealm(): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const inner = frame.contentWindow as unknown as (Record<string, unknown> & { eval(code: string): unknown }) | null;
  if (inner === null) throw new Error('The browser gave no window to a hidden frame.');
  const evaluate = inner.eval;
  return {
    global: inner,
    run: (code, fileName) => {
      evaluate(`${SHADOW}${code}\n//# sourceURL=${fileName}`);
    },
    dispose: () => frame.remove(),
  };
}
