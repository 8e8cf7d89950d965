/**
 * Public Apps Script projects of the field, run in the same host: what each calls to set up its tabs, and how far it comes. Used by bench.ts.
 *
 * None of their code is ours to carry. Whoever wants the comparison puts the files of a project into `out/peers/<owner>/<name>`, which git
 * ignores; what is not there is left out.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../src/preview/cli/project';
import { loadDist } from '../../src/preview/host/dist';
import { openHost } from '../../src/preview/host/open';
import { nodeRealm } from '../../src/preview/host/script/node-realm';
import { filledCells } from './filled-cells';

/** By name, with the function a person of theirs runs first. */
const PEERS = [
  { name: 'jakebruemmer/simple-gantt-chart', run: 'create_sheet' },
  { name: 'miguelmontanez/google-sheets-dashboard-automation', run: 'setupDashboard' },
] as const;

/** A manifest that asks for all a project of the field may need: theirs are not part of what people paste. */
const MANIFEST = JSON.stringify({
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  oauthScopes: ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'userinfo.email'].map(
    scope => `https://www.googleapis.com/auth/${scope}`,
  ),
});

export interface PeerCost {
  readonly name: string;
  readonly calls: number;
  readonly cells: number;
  /** Why it went no further; null when it came to its end. */
  readonly stopped: string | null;
}

/** The cost of each project that is there. */
export function benchPeers(): readonly PeerCost[] {
  const there = PEERS.filter(({ name }) => existsSync(join(outFolder, 'peers', name)));
  return there.map(({ name, run }) => {
    const files = [...loadDist(join(outFolder, 'peers', name)), { name: 'appsscript', type: 'JSON', source: MANIFEST } as const];
    const host = openHost({ files, realm: nodeRealm });
    host.clearCalls();
    let stopped: string | null = null;
    try {
      host.click(run);
    } catch (problem) {
      stopped = problem instanceof Error ? problem.message : String(problem);
    }
    const cost = { name, calls: host.calls.length, cells: filledCells(host.snapshot()), stopped };
    console.log(`${name}: ${cost.calls} calls for ${cost.cells} filled cells${stopped === null ? '' : `, then: ${stopped}`}`);
    return cost;
  });
}

if (require.main === module) benchPeers();
