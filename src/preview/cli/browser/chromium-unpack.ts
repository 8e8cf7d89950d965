/**
 * Unpacks the Chromium that ships inside the npm package `@sparticuz/chromium` (Linux x64 only).
 *
 * Used by `chromium.ts`. The package unpacks into the temporary folder of its process and skips what is
 * already there, half-written or not. So it runs in a process of its own with a folder of its own, which
 * is moved into place only when whole: two test processes starting at once cannot break each other.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectRoot } from '../project';

const packageFile = join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json');

/** A browser that can be started, and what its process needs beyond our own environment. */
export interface Executable {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The packaged Chromium, unpacked on first use (about 200 MB below `node_modules/.cache`), or null where
 * the package is absent or made for another system, or where the program does not start even with the libraries it brings.
 */
export function packagedChromium(): Executable | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFile)) return null;
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const path = join(folder, 'chromium');
  const bare: Executable = { path, environment: {} };
  if (starts(bare)) return bare;
  // Slim Linux images lack libnss3 and any font; the package carries both for that case.
  const environment = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  const withLibraries: Executable = { path, environment };
  return starts(withLibraries) ? withLibraries : null;
}

/** True when the program answers `--version`, that is: its shared libraries are found. */
export function starts(executable: Executable): boolean {
  const run = spawnSync(executable.path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...executable.environment },
    stdio: 'ignore',
    timeout: 20_000,
  });
  return run.status === 0;
}

function unpackInto(folder: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  const unpacking = mkdtempSync(join(cacheFolder, 'unpack-'));
  // The package adds its shared libraries only where it believes to run on Amazon Linux 2023.
  const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const program = "import('@sparticuz/chromium').then((found) => found.default.executablePath())";
  try {
    execFileSync(process.execPath, ['-e', program], { cwd: projectRoot, env, stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(unpacking, folder);
  } catch (problem) {
    rmSync(unpacking, { recursive: true, force: true });
    // Another process was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw problem;
  }
}
