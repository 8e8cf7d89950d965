/**
 * Entry of the sidebar's script: reads what the template wrote on <body> and mounts the sidebar.
 *
 * Bundled into dist/Sidebar.html by webpack.config.mjs. No logic; the only file that touches `google`.
 */
import { render } from 'preact';
import { LANGUAGE_CODES } from '../languages/codes';
import { isPanel } from './panels';
import { Sidebar } from './sidebar';
import { openWire } from './wire/wire';

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
