/**
 * Entry of the sidebar's script: reads what the template wrote on <body> and mounts the sidebar.
 *
 * Bundled into dist/Sidebar.html by webpack.config.mjs. No logic; the only file that touches `google`.
 */
import { render } from 'preact';
import type { Panel } from '../contract';
import { LANGUAGE_CODES } from '../languages/codes';
import { Sidebar } from './sidebar';
import { openWire } from './wire/wire';

/** Each panel once: one that is missing does not compile. */
const PANELS: Readonly<Record<Panel, true>> = {
  today: true,
  cycle: true,
  numbers: true,
  links: true,
  check: true,
  rules: true,
  channels: true,
};
const isPanel = (text: string | undefined): text is Panel => text !== undefined && Object.keys(PANELS).includes(text);

const { panel, language } = document.body.dataset;
const root = document.getElementById('app');
if (root !== null) {
  const wire = openWire(() => {
    // Opened outside a spreadsheet there is no server: the wire turns this into its sentence about the connection.
    if (typeof google === 'undefined') throw new Error('google.script is absent.');
    return google.script.run;
  });
  render(
    <Sidebar wire={wire} panel={isPanel(panel) ? panel : 'today'} language={LANGUAGE_CODES.find(each => each === language) ?? 'en'} />,
    root,
  );
}
