/**
 * Shows an add-on's HTML in a sandboxed frame and answers its `google.script` calls.
 *
 * Used by the sidebar and the HTML dialogs. On Google the HTML has an origin of its own; here the sandbox gives it an opaque one,
 * so neither the grid nor the browser storage of the page can be reached from it.
 */

import { element } from '../elements';
import type { FromFrame, Opening, ToFrame } from '../frame/messages';
import { frameFontBytes, frameSource } from '../site/visitor';

/** What the page does for a frame. */
export interface FrameOwner {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly resize: (dimension: 'width' | 'height', pixels: number) => void;
  readonly focusEditor: () => void;
  readonly leave: (backwards: boolean) => void;
}

// Google's flags without allow-same-origin, which there means another origin and here would mean this page's.
const sandbox = 'allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** A frame that shows the HTML as soon as it is in the page; the title is what screen readers call it. */
export function htmlFrame(html: string, title: string, owner: FrameOwner): HTMLIFrameElement {
  const frame = element('iframe', { class: 'qd-html-frame', sandbox, title, ...frameSource(), allow: 'clipboard-write' });
  frame.addEventListener(
    'load',
    () => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event: MessageEvent<FromFrame>) => answer(event.data, owner, reply => channel.port1.postMessage(reply));
      const opening: Opening = { kind: 'open', html, fonts: frameFontBytes() };
      // The frame's origin is opaque, so no target origin can be named; the message goes to this very window.
      frame.contentWindow?.postMessage(opening, '*', [channel.port2]);
    },
    { once: true },
  );
  return frame;
}

function answer(message: FromFrame, owner: FrameOwner, reply: (message: ToFrame) => void): void {
  if (message.kind === 'run') {
    const { call } = message;
    owner.run(message.functionName, message.args).then(
      value => reply({ kind: 'result', call, value }),
      (problem: unknown) => reply({ kind: 'failure', call, message: problem instanceof Error ? problem.message : String(problem) }),
    );
  } else if (message.kind === 'size') owner.resize(message.dimension, message.pixels);
  else if (message.kind === 'leave') owner.leave(message.backwards);
  else owner[message.kind]();
}
