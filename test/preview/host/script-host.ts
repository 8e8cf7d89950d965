/**
 * A host with a tiny add-on, for tests that want to say only what the script does.
 *
 * Used by the tests beside it. The add-on's `main` runs the text it is sent, so that one host serves a whole table of cases.
 */
import type { OpenWorkbook } from '../../../src/preview/engine/open-workbook';
import type { Host, HostOptions, PushedFile } from '../../../src/preview/host/host';
import { openHost } from '../../../src/preview/host/open';
import { nodeRealm } from '../../../src/preview/host/script/node-realm';

export const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

const MAIN = 'function main(source) { return new Function(source)(); }';

/** The manifest of the tests' add-on. */
export function manifest(scopes: readonly string[] = [CURRENT_ONLY, CONTAINER_UI], timeZone = 'Etc/UTC'): PushedFile {
  return { name: 'appsscript', type: 'JSON', source: JSON.stringify({ timeZone, runtimeVersion: 'V8', oauthScopes: scopes }) };
}

export interface ScriptOptions extends Partial<HostOptions> {
  readonly scopes?: readonly string[];
  readonly scriptZone?: string;
  readonly html?: Readonly<Record<string, string>>;
}

export type TestHost = Host & { readonly workbook: OpenWorkbook };

/** Opens a host whose add-on has `main` and the given code. */
export function openScript(code = '', options: ScriptOptions = {}): TestHost {
  const { scopes, scriptZone, html = {}, ...rest } = options;
  const pages = Object.entries(html).map(([name, source]): PushedFile => ({ name, type: 'HTML', source }));
  const files: PushedFile[] = [{ name: 'Code', type: 'SERVER_JS', source: `${MAIN}\n${code}` }, manifest(scopes, scriptZone), ...pages];
  return openHost({ files, realm: nodeRealm, ...rest });
}

/** What a piece of script code returns when the sidebar calls it; `ss` and `sheet` are the open file and its active tab. */
export function inScript(host: Host, body: string): Promise<unknown> {
  return host.run('main', [`var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();\n${body}`]);
}

/** Id of the tab at a position. */
export function tabId(host: TestHost, index = 0): string {
  const sheet = host.workbook.sheets()[index];
  if (sheet === undefined) throw new Error(`There is no tab ${index}.`);
  return sheet.id;
}
