/** The functions of the built bundle, called as Google calls them but without a spreadsheet in between. Used by the benches of this folder. */
import { join } from 'node:path';
import { loadDist } from '../../src/preview/host/dist';
import { openHost } from '../../src/preview/host/open';
import { nodeRealm } from '../../src/preview/host/script/node-realm';

export type Call = (name: string, args: readonly unknown[]) => unknown;

export function bundleFunctions(): Call {
  let global: Record<string, unknown> = {};
  const realm = () => {
    const made = nodeRealm();
    global = made.global;
    return made;
  };
  // A list of its own: what the functions of another file with the same list have answered would be known, and no call load the script.
  const files = [...loadDist(join(__dirname, '..', '..', 'dist'))];
  const host = openHost({ files, realm, locale: 'en_US', timeZone: 'Etc/UTC' });
  host.workbook.evaluate('=KPI_PACE(46300;46301)');
  return (name, args) => {
    const called = global[name];
    if (typeof called !== 'function') throw new Error(`${name} is no function of the bundle.`);
    return called(...args);
  };
}
