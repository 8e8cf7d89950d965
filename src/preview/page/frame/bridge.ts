/**
 * Runs inside the sandboxed frame of a sidebar or dialog: provides `google.script` and then writes the add-on's HTML.
 *
 * Bundled into `frame.html` on its own. The frame has an opaque origin, so its only way out is the message channel.
 * The HTML is written into the very document that got the frame's content security policy, which therefore holds for it.
 */
import { frameFonts } from './frame-fonts';
import type { FromFrame, Opening, ToFrame } from './messages';
import { createRunner, type Send } from './runner';
import type { Wire } from './wire';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: Error) => void;
}

window.addEventListener(
  'message',
  (event: MessageEvent<Opening>) => {
    const port = event.ports[0];
    if (event.source !== window.parent || event.data.kind !== 'open' || !port) return;
    open(event.data, port);
  },
  { once: true },
);

function open({ html, fonts }: Opening, port: MessagePort): void {
  const say = (message: FromFrame) => port.postMessage(message);
  Object.assign(window, { google: { script: { run: createRunner(sender(port, say), reportUnhandled, readForm), host: hostOf(say) } } });
  document.open();
  // `document.open` has removed every listener of the window, so ours are added after it.
  addEventListener('keydown', event => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    say({ kind: 'leave', backwards: event.shiftKey });
  });
  document.write(html);
  document.close();
  frameFonts(fonts);
}

function sender(port: MessagePort, say: (message: FromFrame) => void): Send {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  port.onmessage = (event: MessageEvent<ToFrame>) => {
    const answer = event.data;
    const found = waiting.get(answer.call);
    waiting.delete(answer.call);
    if (answer.kind === 'result') found?.resolve(answer.value);
    else found?.reject(Object.assign(new Error(answer.message), { name: 'ScriptError' }));
  };
  return (functionName, args) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      say({ kind: 'run', call: calls, functionName, args });
    });
}

function hostOf(say: (message: FromFrame) => void) {
  return {
    close: () => say({ kind: 'close' }),
    setHeight: (pixels: number) => say({ kind: 'size', dimension: 'height', pixels }),
    setWidth: (pixels: number) => say({ kind: 'size', dimension: 'width', pixels }),
    editor: { focus: () => say({ kind: 'focusEditor' }) },
    origin: 'https://docs.google.com',
  };
}

function reportUnhandled(problem: Error): void {
  console.error(`Uncaught ${problem.name}: ${problem.message}`);
}

function readForm(args: readonly unknown[]): Wire | null {
  const [form] = args;
  if (args.length !== 1 || !(form instanceof HTMLFormElement)) return null;
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    const before = fields.get(name);
    fields.set(name, before === undefined ? text : [...(typeof before === 'string' ? [before] : before), text]);
  }
  return Object.fromEntries(fields);
}
