/**
 * The panels for those who see little and for those whom movement disturbs. Zoomed to 200% the sidebar has half of its height: what has the focus is in
 * sight, not below the foot that speaks while Google is at work. With letters twice as large, as Firefox makes them alone, nothing is cut off or sticks
 * out; tables of figures may, as WCAG 1.4.10 lets them. Who asks for less motion sees none. A sample of the scenes; all with --whole.
 */
import { apart } from '../../sample';
import { closeBrowser, openStage, type Stage } from '../opened-page';
import { answered, isSettled } from './pressing';
import { scenes } from './scenes';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.page.setViewportSize({ width: 300, height: 360 });
  await stage.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(closeBrowser);

/** Runs in the page: what moves by itself. */
const movingThings = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;

/** Runs in the page: controls of which nothing is to be seen once they have the focus (WCAG 2.4.11). */
function coveredControls(): readonly string[] {
  const found: string[] = [];
  const controls = [...document.querySelectorAll<HTMLElement>('#app :is(button, a, input, select, textarea, summary)')];
  for (const [at, control] of controls.entries()) {
    if (!control.checkVisibility() || control.matches(':disabled')) continue;
    // From above and from below.
    window.scrollTo(0, at % 2 === 0 ? 0 : document.documentElement.scrollHeight);
    control.focus();
    const { left, top, width, height } = control.getBoundingClientRect();
    const isSeen = [4, height / 2, height - 4].some(down => {
      const seen = document.elementFromPoint(left + width / 2, top + down);
      return seen !== null && (control.contains(seen) || seen.contains(control));
    });
    if (!isSeen)
      found.push(
        `${control.outerHTML.slice(0, 60)} at ${Math.round(top)} of ${innerHeight}, scrolled ${Math.round(scrollY)} of ${document.documentElement.scrollHeight}`,
      );
  }
  return found;
}

/** Runs in the page: every letter twice as large, lengths in pixels as they are. */
function doubleLetters(): void {
  const sizes = [...document.querySelectorAll<HTMLElement>('#app, #app *')].map(
    element => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
  );
  for (const [element, size] of sizes) element.style.fontSize = `${2 * size}px`;
  for (const table of document.querySelectorAll<HTMLElement>('table.results')) table.hidden = true;
}

const looked = scenes.filter((scene, at) => at % apart(3) === 0 || scene.name === 'check-at-work');

test.each(looked)('$name at twice the size', async scene => {
  const opened = await stage.show(scene.panel, scene.reactions, scene.language);
  await scene.act?.(opened);
  await opened.see(scene.shows);
  if (answered.includes(scene)) await stage.page.waitForFunction(isSettled);
  expect(await stage.page.evaluate(movingThings)).toBe(0);
  expect(await opened.overflow()).toEqual([]);
  expect(await stage.page.evaluate(coveredControls)).toEqual([]);
  await stage.page.evaluate(doubleLetters);
  expect(await opened.overflow()).toEqual([]);
});

test('what moves does so for everybody else', async () => {
  const loading = scenes.find(({ name }) => name === 'loading');
  if (loading === undefined) throw new Error('No scene waits.');
  await stage.page.emulateMedia({ reducedMotion: 'no-preference' });
  const opened = await stage.show(loading.panel, loading.reactions, loading.language);
  await opened.see(loading.shows);
  expect(await stage.page.evaluate(movingThings)).toBeGreaterThan(0);
});
