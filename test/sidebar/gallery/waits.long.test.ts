/**
 * Every press that begins a call, in every scene: while the call lasts the focus stays on what was pressed, which says that it is busy and takes no
 * second press, and after it the keyboard still has its place. Buttons and ticks, of one name once for each panel, every third of
 * them; all with --whole.
 */
import { apart } from '../../sample';
import { closeBrowser, openStage, type Stage } from '../opened-page';
import { answered, asksOf, isSettled, openScene, press, pressable, reactionsOf } from './pressing';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(closeBrowser);

/** Runs in the page: once two frames are drawn, where the focus is and what became of the control that was pressed. */
async function stateOfPress() {
  for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn));
  const { pressed } = window as unknown as { readonly pressed: Element };
  const { activeElement } = document;
  return {
    focus: activeElement === pressed ? 'pressed' : activeElement === null || activeElement === document.body ? 'lost' : 'elsewhere',
    isThere: pressed.isConnected,
    isBusy: pressed.getAttribute('aria-busy') === 'true',
  };
}

const pressedBefore = new Set<string>();
/** How many presses began a call: a walk that begins none proves nothing. */
let begun = 0;

test.each(answered)('presses of $name that begin a call', async scene => {
  const first = await openScene(stage, scene, reactionsOf(scene).reactions);
  for (const { at, name } of await pressable(first)) {
    const key = `${scene.panel} ${name}`;
    if (name.startsWith('SUMMARY') || pressedBefore.has(key)) continue;
    pressedBefore.add(key);
    if (pressedBefore.size % apart(3) !== 0) continue;
    const opened = await openScene(stage, scene, reactionsOf(scene).reactions);
    await opened.page.waitForFunction(isSettled);
    const before = opened.server.asked.length;
    const release = opened.server.hold();
    await press(opened, at);
    const during = await opened.page.evaluate(stateOfPress);
    const asked = asksOf(opened, before);
    if (asked.length === 0 || asked.includes('build')) continue;
    begun++;
    // What went with the press, as a form that gave way to an answer, has left the focus to what stands there now.
    expect([name, during]).toEqual([
      name,
      during.isThere ? { focus: 'pressed', isThere: true, isBusy: during.isBusy } : { ...during, focus: 'elsewhere' },
    ]);
    if (during.isBusy) {
      await opened.page.keyboard.press('Enter');
      await opened.page.keyboard.press('Space');
      expect([name, (await opened.page.evaluate(stateOfPress)).focus, asksOf(opened, before)]).toEqual([name, 'pressed', asked]);
    }
    release();
    await opened.page.waitForFunction(isSettled);
    const after = await opened.page.evaluate(stateOfPress);
    expect([name, after.focus === 'lost', after.isBusy, opened.errors]).toEqual([name, false, false, []]);
  }
});

test('presses that begin a call were among them', () => {
  expect(begun).toBeGreaterThan(240 / apart(3));
});
