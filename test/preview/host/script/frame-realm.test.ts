/**
 * The browser's realm: a hidden frame, with the window shadowed.
 *
 * The document is a stand-in whose frames are vm contexts with a window's unremovable names; a real frame is used by the browser tests.
 */
import { join } from 'node:path';
import vm from 'node:vm';
import type { SelfCheckResult } from '../../../../src/contract';
import { callAddon } from '../../../../src/preview/cli/addon-call';
import { loadDist } from '../../../../src/preview/host/dist';
import { openHost } from '../../../../src/preview/host/open';
import { frameRealm } from '../../../../src/preview/host/script/frame-realm';
import { manifest } from '../script-host';

const WINDOW = `for (const name of ['window', 'document', 'location', 'top'])
  Object.defineProperty(globalThis, name, { value: globalThis, configurable: false });
globalThis.fetch = globalThis.setTimeout = function () {};`;

interface Frame {
  readonly contentWindow: unknown;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

describe('a frame as realm', () => {
  const frames = new Set<Frame>();
  let made = 0;
  const stand = {
    createElement: (): Frame => {
      const context = vm.createContext({});
      vm.runInContext(WINDOW, context);
      made += 1;
      const frame: Frame = {
        contentWindow: vm.runInContext('globalThis', context),
        setAttribute: () => undefined,
        remove: () => frames.delete(frame),
      };
      return frame;
    },
    body: { append: (frame: Frame) => frames.add(frame) },
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');

  beforeAll(() => {
    Object.defineProperty(globalThis, 'document', { value: stand, configurable: true });
  });
  afterAll(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'document');
    else Object.defineProperty(globalThis, 'document', before);
  });

  test('runs an add-on, hides the window and leaves no frame behind', async () => {
    const source = `const shared = 2;
      function look() { return [typeof window, typeof document, typeof location, typeof top, typeof setTimeout, typeof fetch, shared,
        SpreadsheetApp.getActive().getRange('A1').getValues() instanceof Array]; }
      function replaced() {}
      globalThis.replaced = function () { return 'ok'; };`;
    const host = openHost({ files: [{ name: 'Code', type: 'SERVER_JS', source }, manifest()], realm: frameRealm });
    expect(await host.run('look', [])).toEqual([...new Array(6).fill('undefined'), 2, true]);
    expect(await host.run('replaced', [])).toBe('ok');
    expect([made, frames.size]).toEqual([2, 0]);
  });

  test('the self-check of the built add-on finds there what scripts have and lack', async () => {
    const host = openHost({ files: loadDist(join(__dirname, '..', '..', '..', '..', 'dist')), realm: frameRealm });
    const found = (await callAddon(host, 'selfCheck', null)) as SelfCheckResult;
    expect(found.probes.find(({ id }) => id === 'script_globals')).toMatchObject({ verdict: 'holds' });
  });
});
