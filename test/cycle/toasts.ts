/** The screen of a host that only listens: what toasts say is handed on, everything else is shown nowhere. Used by tests of what edits say. */
import type { HostOptions } from '../../src/preview/host/host';

/** Example: `const said: string[] = []; await openCycle({ screen: toastsTo(text => said.push(text)) })`. */
export function toastsTo(said: (text: string) => void): NonNullable<HostOptions['screen']> {
  const ignore = () => undefined;
  return { menus: ignore, sidebar: ignore, dialog: ignore, toast: text => said(text), alert: () => 'OK' };
}
