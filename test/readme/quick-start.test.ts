/** The quick start speaks every language with the words that stand in menu, sidebar and tabs, so that nobody looks for a button of another name. */
import { LANGUAGES, SIDEBAR_WORDS } from '../../src/languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../src/languages/codes';
import { HABITS } from '../languages/habits';
import { README } from './table';

test.each(LANGUAGE_CODES)('%s', code => {
  const [, text = ''] = new RegExp(`### ${LANGUAGE_NAMES[code]}\n([\\s\\S]*?)\n##`).exec(README) ?? [];
  const named = [...text.replace(/\s+/g, ' ').matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => words);
  const { menu } = LANGUAGES[code];
  const { start, wizard } = SIDEBAR_WORDS[code].sidebar;
  const { titles, dashboard } = LANGUAGES[code].tabs;
  const path = [code === 'en' ? 'Extensions' : HABITS[code].extensions, menu.name, menu.newCycle].join(' → ');
  const wanted = [
    ...[path, menu.openSidebar, menu.enterNumbers, menu.buildLink, menu.checkSheet, menu.language],
    ...[start.example, wizard.numbers.build, titles.dashboard, titles.roadmap, dashboard.columns.doNow.label],
  ];
  expect(new Set(named)).toEqual(new Set(wanted));
  expect(text.match(/^\d\. /gm)).toHaveLength(5);
  for (const step of Object.values(wizard.steps)) expect(text.toLowerCase()).toContain(step.toLowerCase());
});
