/**
 * Finds and starts a Chromium for the browser tests and for `npm run demo -- --screens`.
 *
 * Nothing is downloaded: the browser is the one inside the npm package `@sparticuz/chromium`, else a
 * Chrome or Chromium that is installed, else a sentence. A missing browser is a failure, never a skip.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Executable, packagedChromium, starts } from './chromium-unpack';

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const belowWindowsFolders = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** What a person reads when there is no browser to be had. */
const noBrowserSentence =
  'No browser found: the packaged Chromium does not start on this system and no Chrome or Chromium is installed. ' +
  'Install Chrome, or name the program of a Chromium in the environment variable CHROME_PATH.';

/** The places where an installed Chrome can stand on this system, most likely first. */
export function installedPlaces(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = environment.CHROME_PATH ? [environment.CHROME_PATH] : [];
  if (platform === 'darwin') return [...named, ...onMac];
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA].filter(
      folder => folder !== undefined,
    );
    return [...named, ...folders.flatMap(folder => belowWindowsFolders.map(place => `${folder}\\${place}`))];
  }
  const folders = (environment.PATH ?? '').split(':').filter(folder => folder !== '');
  return [...named, ...folders.flatMap(folder => onPath.map(name => join(folder, name)))];
}

/** The browser to use, or null when there is none. CHROME_PATH goes first, then the package, then what is installed. */
function findChromium(): Executable | null {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? { path: named, environment: {} } : null;
  const packaged = packagedChromium();
  if (packaged) return packaged;
  const installed = installedPlaces(process.platform, process.env).find(place => existsSync(place));
  if (installed === undefined) return null;
  const executable: Executable = { path: installed, environment: {} };
  // Chrome on Windows has no --version; its presence has to do.
  return process.platform === 'win32' || starts(executable) ? executable : null;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // Measured text widths must not depend on the machine's font hinting.
  '--font-render-hinting=none',
  // Nothing leaves the machine: no other name is known.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  // Pages that come one after the other share what was read and compiled for the first.
  '--renderer-process-limit=1',
];

/** Starts a headless browser; throws `noBrowserSentence` when there is none. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executable = findChromium();
  if (executable === null) throw new Error(noBrowserSentence);
  return chromium.launch({
    executablePath: executable.path,
    headless: true,
    env: { ...definedOnly(process.env), ...executable.environment },
    args: ARGUMENTS,
  });
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
