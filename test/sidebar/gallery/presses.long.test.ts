/**
 * Every control of every panel pressed by key: the keyboard keeps its place, what came of it is said to those who do not see it, and a wait of more than
 * a second is put into words. The first scene of each panel and every sixth of its controls; with --whole all controls of all scenes, with axe after each.
 */
import { apart, isWhole } from '../../sample';
import { bad, type Reactions } from '../fake-server';
import { closeBrowser, type OpenedPage, openStage, type Stage } from '../opened-page';
import { type Scene, scenes } from './scenes';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(closeBrowser);

const CONTROLS = '#app :is(button, summary, input[type=checkbox], input[type=radio])';
/** What is brought to the front stands in the spreadsheet, and the wizard reads the playbooks as it opens: the panel has nothing to say of either. */
const SILENT: ReadonlySet<string> = new Set(['show', 'cards']);

/** What a scene has no answer for is refused, so that each press has an outcome; once it is `mute` nothing is answered any more. */
function reactionsOf(scene: Scene): { readonly reactions: Reactions; mute(): void } {
  let muted = false;
  const reactions = new Proxy(scene.reactions, {
    get: (own, name) => (muted ? () => 'silent' : (Reflect.get(own, name) ?? (() => bad('busy')))),
  });
  return {
    reactions,
    mute: () => {
      muted = true;
    },
  };
}

async function open(scene: Scene, reactions: Reactions): Promise<OpenedPage> {
  const opened = await stage.show(scene.panel, reactions, scene.language);
  await scene.act?.(opened);
  await opened.see(scene.shows);
  return opened;
}

/** Places of the controls that can be pressed. */
const pressable = ({ page }: OpenedPage): Promise<readonly number[]> =>
  page
    .locator(CONTROLS)
    .evaluateAll(all =>
      all.flatMap((each, at) => (each.checkVisibility() && !each.matches(':disabled, [aria-disabled=true]') ? [at] : [])),
    );

async function press({ page }: OpenedPage, at: number): Promise<string> {
  await page.evaluate(listenForWords);
  const control = page.locator(CONTROLS).nth(at);
  const name = await control.evaluate(each => `${each.tagName} ${(each.closest('label') ?? each).textContent?.slice(0, 40)}`);
  await control.focus();
  await page.keyboard.press((await control.evaluate(each => each.tagName)) === 'INPUT' ? 'Space' : 'Enter');
  return name;
}

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
const isSettled = () => document.querySelector('.waiting, [aria-busy=true]') === null;
const isWaitNamed = () => (document.querySelector('.atWork')?.textContent ?? '') !== '';
const isFocusHeld = () => document.activeElement !== null && document.activeElement !== document.body;

const asksOf = ({ server }: OpenedPage, before: number) => server.asked.slice(before).filter(({ endpoint }) => !SILENT.has(endpoint));

/** Scenes that wait for ever: what is pressed there waits, too. */
const AT_WORK: ReadonlySet<string> = new Set(['loading', 'check-at-work', 'build-under-way']);
const answered = scenes.filter(({ name }) => !AT_WORK.has(name));
const walked = answered.filter(({ panel }, at) => isWhole || answered.findIndex(scene => scene.panel === panel) === at);

test.each(walked)('the controls of $name', async scene => {
  const first = await open(scene, reactionsOf(scene).reactions);
  for (const at of (await pressable(first)).filter((_, place) => (place + walked.indexOf(scene)) % apart(6) === 0)) {
    const opened = await open(scene, reactionsOf(scene).reactions);
    const before = opened.server.asked.length;
    const name = await press(opened, at);
    await opened.page.waitForFunction(isSettled);
    const asked = asksOf(opened, before).map(({ endpoint }) => endpoint);
    if (asked.length > 0) await opened.page.waitForFunction(isSaid);
    expect([name, await opened.page.evaluate(isFocusHeld), opened.errors]).toEqual([name, true, []]);
    if (isWhole) expect([name, await opened.violations()]).toEqual([name, []]);
    if (asked.length === 0 || asked.includes('build')) continue;
    const { reactions, mute } = reactionsOf(scene);
    const waiting = await open(scene, reactions);
    mute();
    await press(waiting, at);
    // A control that is switched off meanwhile gives the focus back with the answer: ../focus.
    await waiting.page.waitForFunction(isWaitNamed);
    expect([name, waiting.errors]).toEqual([name, []]);
  }
});
