/**
 * Columns as text with marks in place of titles, letters and rows: what can be written when the bundle is made.
 *
 * The formulas of the large tabs are long to write and the same in every workbook but for where things stand. So the build writes them once
 * per language into the data files (column-marks.ts), and Code.js only puts the real places in. Pure; used by the tab files.
 */
import type { TabId } from '../contract';
import { FACTS, letters, type Place, quoteTitle } from './place';
import type { ColumnSpec } from './spec';

/** Stands for the row in a formula that every row has; far beyond any real row. */
export const ROW_MARK = 7_900_000;
/** Row of a fact's mark: this number plus its position among the facts. */
export const FACT_MARK = 7_000_000;

export interface ColumnTemplate extends Omit<ColumnSpec, 'each'> {
  readonly each: string | null;
}

export type TemplateTab = 'dashboard' | 'checkins' | 'roadmap' | 'links' | 'scorecard' | 'rules' | 'setup';
export type ColumnTemplates = Readonly<Record<TemplateTab, readonly ColumnTemplate[]>>;

export const titleMark = (tab: TabId): string => `«${tab}»`;
export const letterMark = (tab: TabId, key: string): string => `«${tab}.${key}»`;

/** The columns with the places of a workbook in their formulas. */
export function columnsFrom(templates: readonly ColumnTemplate[], place: Place): readonly ColumnSpec[] {
  return templates.map(({ fill, each, ...rest }) => ({
    ...rest,
    fill: fill === null ? null : placed(fill, place),
    each: each === null ? null : row => placed(each, place).replace(new RegExp(String(ROW_MARK), 'g'), String(row)),
  }));
}

/** A formula with its marks replaced. `='«setup»'!$«setup.value»$7000002` → `='Setup'!$B$8` */
function placed(formula: string, place: Place): string {
  const fact = new RegExp(`${String(FACT_MARK).slice(0, 5)}\\d\\d\\b`, 'g');
  return formula
    .replace(/'«(\w+)»'/g, (_, tab: TabId) => quoteTitle(place.titles[tab]))
    .replace(/«(\w+)\.(\w+)»/g, (_, tab: TabId, key: string) => letters(place.columns[tab][key] ?? 0))
    .replace(fact, row => {
      const name = FACTS[Number(row) - FACT_MARK];
      return name === undefined ? row : String(place.facts[name]);
    });
}
