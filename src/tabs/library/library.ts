/**
 * Library: a row per pillar, format, hook, angle, call to action, template, prompt or brief that a team keeps, with what speaks for it.
 * Rows are the team's own, but for those of the example.
 */
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { SKY } from '../palette';
import { References } from '../place';
import { SAMPLE_MARK } from '../plan/sample';
import { saidLine } from '../said-line';
import type { RowSpec, TabSpec } from '../spec';
import { libraryColumns } from './library-columns';

/** The largest library of a playbook holds some hundred entries. */
const ROWS = 150;

export function libraryTab(drawing: Drawing): TabSpec {
  const at = new References('library', drawing.place);
  return {
    id: 'library',
    color: SKY,
    columns: libraryColumns(drawing),
    rows: drawing.cycle.sample ? sampleEntries(drawing) : [],
    spareRows: ROWS,
    dropDownRows: ROWS,
    band: [
      ...titleCells(at, { columns: 9, name: 0, dates: 1, line: 2 }),
      saidLine(at, { tab: 'library', row: 2, column: 1, first: 'b_posts', board: 'b_quotas', known: 'known_quotas' }),
    ],
    heights: [34, 24, 20, 2, 36],
    rowHeight: 38,
    frozenColumns: 1,
    conditional: [],
    charts: [],
  };
}

/** What the items of the example are made with, of every kind but templates. Their ids carry the mark by which they go again. */
function sampleEntries({ cycle, words }: Drawing): readonly RowSpec[] {
  const { lists, tabs } = words;
  const { samples } = tabs.library;
  const entry = (kind: keyof typeof lists.library, id: string, name: string, more: RowSpec['cells'] = {}): RowSpec => ({
    cells: { name, kind: lists.library[kind], ...more, id: `${SAMPLE_MARK}${kind}-${id}` },
    formats: {},
  });
  return [
    ...Object.entries<string>(tabs.links.sampleItems).map(([id, name]) => entry('pillar', id, name, { offer: 'https://example.com/' })),
    ...cycle.vocabulary.formats.slice(0, 1).map(name => entry('format', 'first', name)),
    entry('angle', 'waiting', samples.waiting),
    entry('hook', 'question', samples.question),
    entry('hook', 'figure', samples.figure),
    entry('cta', 'save', samples.save),
    entry('cta', 'story', samples.story),
    entry('prompt', 'openings', samples.openings, { text: samples.openingsText }),
    entry('brief', 'portrait', samples.portrait, { text: samples.portraitText }),
  ];
}
