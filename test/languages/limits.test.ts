/** Every text fits the place it stands in: names of KPIs, actions, statuses, phases; measured with Arial's own widths. */
import { PLAYBOOK_TEXTS } from '../../src/languages';
import { arialWidth } from './arial';

interface Texts {
  readonly kpis: Readonly<Record<string, { readonly name: string; readonly definition: string; readonly action: string }>>;
  readonly thresholds: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, { readonly sign: string; readonly action: string }>>;
  readonly phases: Readonly<Record<string, { readonly name: string; readonly goal: string }>>;
  readonly tasks: Readonly<Record<string, { readonly title: string; readonly done: string }>>;
}

const DO_NOW_CHARACTERS = 60;
/** Two lines of Do now, 272 px wide, 3 px of padding on each side; a line breaks between words, hence a little less than twice. */
const DO_NOW_PIXELS = 2 * 266 - 40;
const KPI_PIXELS = 190 - 6;
const KPI_CHARACTERS = 27;
const PHASE_CHARACTERS = 16;

const texts = Object.entries(PLAYBOOK_TEXTS).flatMap(([language, playbooks]) =>
  Object.entries(playbooks).map(([id, words]) => [language, id, words as Texts] as const),
);

describe.each(texts)('%s, %s', (_language, _id, words) => {
  const tooWide = (list: readonly string[], pixels: number) => list.filter(text => arialWidth(text, 10) > pixels);
  const tooLong = (list: readonly string[], characters: number) => list.filter(text => [...text].length > characters);

  test('names of KPIs fit their column', () => {
    const names = Object.values(words.kpis).map(kpi => kpi.name);
    expect(tooLong(names, KPI_CHARACTERS)).toEqual([]);
    expect(tooWide(names, KPI_PIXELS)).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('actions fit Do now', () => {
    const actions = [
      ...Object.values(words.kpis).map(kpi => kpi.action),
      ...Object.values(words.rules).map(rule => rule.action),
      ...Object.values(words.thresholds),
    ];
    expect(tooLong(actions, DO_NOW_CHARACTERS)).toEqual([]);
    expect(tooWide(actions, DO_NOW_PIXELS)).toEqual([]);
    expect(actions.filter(action => action.endsWith('.'))).toEqual([]);
  });

  test('tasks and phases stay short', () => {
    expect(
      tooLong(
        Object.values(words.phases).map(phase => phase.name),
        PHASE_CHARACTERS,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        Object.values(words.tasks).map(task => task.title),
        58,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        Object.values(words.tasks).map(task => task.done),
        130,
      ),
    ).toEqual([]);
  });

  test('no text is blank, doubled in its blanks or ragged at the ends', () => {
    const walk = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(walk));
    expect(walk(words).filter(text => text.trim() === '' || text !== text.trim() || /\s{2}/.test(text) || /["']/.test(text))).toEqual([]);
  });
});
