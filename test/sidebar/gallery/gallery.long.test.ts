/**
 * Every panel in every state at 300 px: the proof that nothing sticks out of it, that no word is broken in two, that nothing in it jumps when the answer comes, and that axe
 * finds nothing against it, in the first state of each panel and a sample of the others and of the other languages, in all with --whole; then a
 * picture of each is put below out/sidebar too.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { wordsOf } from '../../../src/sidebar/words';
import { TRANSLATED } from '../../languages/habits';
import { apart, isWhole } from '../../sample';
import { good } from '../fake-server';
import { closeBrowser, openStage, type Stage } from '../opened-page';
import { PANEL_NAMES } from '../panel-names';
import { cards, empty } from '../samples';
import { scenes } from './scenes';
import { speaking } from './spoken';

const folder = join(__dirname, '..', '..', '..', 'out', 'sidebar');

let stage: Stage;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  stage = await openStage();
});
afterAll(closeBrowser);

const EXAMINED = new Set(
  scenes.filter(({ panel }, at) => at % apart(60) === 0 || scenes.findIndex(scene => scene.panel === panel) === at).map(({ name }) => name),
);

/** Runs in the page: every word half as long again, as Finnish and Danish words are beside English ones. */
function stretchWords(): void {
  const walker = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}{4,}/gu, word => word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase());
  }
}

test('every panel stands here', () => {
  expect(PANEL_NAMES.filter(panel => !scenes.some(scene => scene.panel === panel))).toEqual([]);
});

test.each(scenes)('$name fits 300 px', async scene => {
  const opened = await stage.show(scene.panel, scene.reactions, scene.language);
  await scene.act?.(opened);
  await opened.see(scene.shows);
  if (scene.act === undefined) expect(await opened.jumps()).toEqual([]);
  if (isWhole) await opened.page.screenshot({ path: join(folder, `${scene.name}.png`), fullPage: true, animations: 'disabled' });
  expect(await opened.overflow()).toEqual([]);
  expect(await opened.broken()).toEqual([]);
  expect(await opened.unnamed()).toEqual([]);
  expect(await opened.misshapen()).toEqual([]);
  if (EXAMINED.has(scene.name)) expect(await opened.violations()).toEqual([]);
  expect(opened.errors).toEqual([]);
  await opened.page.evaluate(stretchWords);
  expect(await opened.overflow()).toEqual([]);
});

/**
 * The scenes that are not of one language in the other ones, what is pressed and typed in them included: every third in one of them, each in all in
 * `npm run fuzz -- --whole`.
 */
const inLanguages = scenes
  .flatMap((scene, place) => {
    const opened = scene.language === undefined ? scene.reactions.open?.(null) : undefined;
    if (typeof opened !== 'object' || !opened.ok) return [];
    const languages = TRANSLATED.filter((_, at) => isWhole || place % (3 * TRANSLATED.length) === 3 * at);
    return languages.map(language => ({
      ...scene,
      language,
      reactions: { ...scene.reactions, open: () => good({ ...opened.value, language }) },
    }));
  })
  .map((scene, at) => ({ ...scene, isExamined: at % apart(6) === 0 }));

test.each(inLanguages)('$name fits 300 px in $language', async ({ language, name, panel, reactions, act, shows, isExamined }) => {
  const opened = speaking(language, await stage.show(panel, reactions, language));
  await act?.(opened);
  await opened.see(shows);
  if (isWhole) await opened.page.screenshot({ path: join(folder, `${name}-${language}.png`), fullPage: true, animations: 'disabled' });
  expect(await opened.overflow()).toEqual([]);
  expect(await opened.broken()).toEqual([]);
  expect(await opened.unnamed()).toEqual([]);
  if (isExamined) expect(await opened.violations()).toEqual([]);
  expect(opened.errors).toEqual([]);
});

test.each(LANGUAGE_CODES)('the steps of the wizard fit 300 px in %s', async language => {
  const { frame } = wordsOf(language).sidebar;
  const opened = await stage.show(
    'cycle',
    { open: () => good({ ...empty, language }), cards: () => good(cards), saveDraft: () => good(null) },
    language,
  );
  for (const step of ['goal', 'channels', 'people', 'numbers']) {
    if (step !== 'goal') await opened.press(frame.next);
    if (step === 'people') for (const field of await opened.page.locator('form input[type=text]').all()) await field.fill('Content lead');
    await opened.page.locator('h1').waitFor();
    for (const summary of await opened.page.locator('summary').all()) await summary.click();
    if (isWhole)
      await opened.page.screenshot({ path: join(folder, `wizard-${step}-${language}.png`), fullPage: true, animations: 'disabled' });
    expect([step, await opened.overflow(), await opened.broken()]).toEqual([step, [], []]);
  }
  expect(opened.errors).toEqual([]);
});
