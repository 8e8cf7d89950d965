/**
 * A control of a scene pressed by key.
 *
 * Used by presses.long.test.ts and waits.long.test.ts.
 */
import { bad, type Reactions } from '../fake-server';
import type { OpenedPage, Stage } from '../opened-page';
import { type Scene, scenes } from './scenes';

const CONTROLS = '#app :is(button, summary, input[type=checkbox], input[type=radio])';
/** What is brought to the front stands in the spreadsheet, and the wizard reads the playbooks as it opens: the panel has nothing to say of either. */
const SILENT: ReadonlySet<string> = new Set(['show', 'cards']);

/** What a scene has no answer for is refused, so that each press has an outcome; once it is `mute` nothing is answered any more. */
export function reactionsOf(scene: Scene): { readonly reactions: Reactions; mute(): void } {
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

export async function openScene(stage: Stage, scene: Scene, reactions: Reactions): Promise<OpenedPage> {
  const opened = await stage.show(scene.panel, reactions, scene.language);
  await scene.act?.(opened);
  await opened.see(scene.shows);
  return opened;
}

/** A control that can be pressed: its place among all controls, and what it is called. */
export interface Pressable {
  readonly at: number;
  readonly name: string;
}

export const pressable = ({ page }: OpenedPage): Promise<readonly Pressable[]> =>
  page
    .locator(CONTROLS)
    .evaluateAll(all =>
      all.flatMap((each, at) =>
        each.checkVisibility() && !each.matches(':disabled, [aria-disabled=true]')
          ? [{ at, name: `${each.tagName} ${(each.closest('label') ?? each).textContent?.slice(0, 40)}` }]
          : [],
      ),
    );

/** Presses it by key; it is known to the page as `pressed` from now on. */
export async function press({ page }: OpenedPage, at: number): Promise<void> {
  const control = page.locator(CONTROLS).nth(at);
  await control.focus();
  const isBox = await control.evaluate(each => {
    Object.assign(window, { pressed: each });
    return each.tagName === 'INPUT';
  });
  await page.keyboard.press(isBox ? 'Space' : 'Enter');
}

/** Runs in the page. */
export const isSettled = () => document.querySelector('.waiting, [aria-busy=true]') === null;

/** What has been asked since so many calls, as far as a panel has something to say of it. */
export const asksOf = ({ server }: OpenedPage, before: number): readonly string[] =>
  server.asked
    .slice(before)
    .map(({ endpoint }) => endpoint)
    .filter(endpoint => !SILENT.has(endpoint));

/** Scenes that wait for ever: what is pressed there waits, too. */
const AT_WORK: ReadonlySet<string> = new Set(['loading', 'check-at-work', 'build-under-way']);
export const answered = scenes.filter(({ name }) => !AT_WORK.has(name));
