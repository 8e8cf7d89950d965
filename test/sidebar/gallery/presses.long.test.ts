/**
 * Every control of every panel pressed by key: the keyboard keeps its place, what came of it is said to those who do not see it, and a wait of more than
 * a second is put into words. The first scene of each panel and every sixth of its controls; with --whole all controls of all scenes, with axe after each.
 */
import { apart, isWhole } from '../../sample';
import { closeBrowser, openStage, type Stage } from '../opened-page';
import { answered, asksOf, isSettled, openScene, press, pressable, reactionsOf } from './pressing';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(closeBrowser);

/** Runs in the page: keeps what is said in its live regions from now on. */
function listenForWords(): void {
  const words: string[] = [];
  Object.assign(window, { words });
  const regions = '[role=status], [role=alert]';
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      const within = [...addedNodes].flatMap(node => (node instanceof Element ? [node, ...node.querySelectorAll(regions)] : []));
      for (const region of [around, ...within]) if (region?.matches(regions) && region.textContent) words.push(region.textContent);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page. */
const isSaid = () => (window as unknown as { readonly words: readonly string[] }).words.length > 0;
const isWaitNamed = () => (document.querySelector('.atWork')?.textContent ?? '') !== '';
const isFocusHeld = () => document.activeElement !== null && document.activeElement !== document.body;

const walked = answered.filter(({ panel }, at) => isWhole || answered.findIndex(scene => scene.panel === panel) === at);

test.each(walked)('the controls of $name', async scene => {
  const first = await openScene(stage, scene, reactionsOf(scene).reactions);
  for (const { at, name } of (await pressable(first)).filter((_, place) => (place + walked.indexOf(scene)) % apart(6) === 0)) {
    const opened = await openScene(stage, scene, reactionsOf(scene).reactions);
    const before = opened.server.asked.length;
    await opened.page.evaluate(listenForWords);
    await press(opened, at);
    await opened.page.waitForFunction(isSettled);
    const asked = asksOf(opened, before);
    if (asked.length > 0) await opened.page.waitForFunction(isSaid);
    expect([name, await opened.page.evaluate(isFocusHeld), opened.errors]).toEqual([name, true, []]);
    if (isWhole) expect([name, await opened.violations()]).toEqual([name, []]);
    if (asked.length === 0 || asked.includes('build')) continue;
    const { reactions, mute } = reactionsOf(scene);
    const waiting = await openScene(stage, scene, reactions);
    mute();
    await press(waiting, at);
    await waiting.page.waitForFunction(isWaitNamed);
    expect([name, waiting.errors]).toEqual([name, []]);
  }
});
