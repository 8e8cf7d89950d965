/**
 * `npm run pictures`: every tab, every panel and the way to a cycle at 1366 × 768 in four languages, below docs/pictures, packed small.
 *
 * `npm run pictures -- --compare` takes them too, writes nothing there, and lists which differ from the committed ones by more than 0.1% of their
 * pixels; before and after stand side by side below out/pictures, and the exit code is 1. `--language fi` and `--only panel-,tab-links` take a part.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { serve } from '../../src/preview/cli/browser/serve';
import { CommandProblem, runCommand } from '../../src/preview/cli/command';
import { readFlags } from '../../src/preview/cli/flags';
import { buildWhenStale } from '../../src/preview/cli/fresh-build';
import { outFolder, projectRoot } from '../../src/preview/cli/project';
import { type Darkroom, openDarkroom } from './darkroom';
import { pathOf, SCENES } from './scenes';
import { shootLanguage } from './shoot';

const FOLDER = join(projectRoot, 'docs', 'pictures');
const BESIDE = join(outFolder, 'pictures');
const BOUND = 0.001;

async function pictures(args: readonly string[]): Promise<void> {
  const { values } = readFlags(args, { compare: { type: 'boolean' }, language: { type: 'string' }, only: { type: 'string' } });
  const languages = LANGUAGE_CODES.filter(code => values.language === undefined || code === values.language);
  const only = typeof values.only === 'string' ? values.only : '';
  const scenes = SCENES.filter(({ name }) => only.split(',').some(part => name.includes(part)));
  if (languages.length * scenes.length === 0) throw new CommandProblem('No picture is meant by this language and name.');
  buildWhenStale();
  if (values.compare === true) rmSync(BESIDE, { recursive: true, force: true });
  const preview = await serve({ port: 0 });
  const browser = await launchChromium();
  let [taken, bytes, changed] = [0, 0, 0];
  try {
    const darkroom = await openDarkroom(browser);
    for (const language of languages)
      await shootLanguage(
        browser,
        preview.url,
        language,
        async (name, png) => {
          const webp = await darkroom.develop(png);
          taken += 1;
          bytes += webp.length;
          if (values.compare !== true) write(join(FOLDER, pathOf(language, name)), webp);
          else if (await differs(darkroom, pathOf(language, name), webp)) changed += 1;
        },
        scene => scenes.includes(scene),
      );
  } finally {
    await browser.close();
    await preview.close();
  }
  console.log(`${taken} pictures, ${Math.round(bytes / 1024)} KB.`);
  if (values.compare !== true) console.log('Written to docs/pictures. Look at what git shows as changed before it is committed.');
  else if (changed > 0) {
    console.log(`${changed} differ; before, now and what differs stand side by side in out/pictures.`);
    process.exitCode = 1;
  } else console.log('None differs.');
}

async function differs(darkroom: Darkroom, path: string, now: Uint8Array): Promise<boolean> {
  const { share, beside } = await darkroom.compare(readFileSync(join(FOLDER, path)), now);
  if (share <= BOUND) return false;
  write(join(BESIDE, path.replace('.webp', '.png')), beside);
  console.log(`${path}: ${(share * 100).toFixed(1)}% of the pixels`);
  return true;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

runCommand(pictures);
