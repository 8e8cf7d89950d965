/**
 * Writes the columns of the large tabs with marks for places. Used when the bundle is made (pushed.ts), never in Code.js: that
 * is what keeps some thirty thousand characters of formula writing out of what every custom-function call loads.
 */
import type { TabId } from '../contract';
import { checkinColumns } from './checkins-columns';
import { type ColumnTemplate, type ColumnTemplates, FACT_MARK, letterMark, ROW_MARK, titleMark } from './column-templates';
import { dashboardColumns } from './dashboard/columns';
import type { PlainWords } from './drawing';
import { linkColumns } from './links-columns';
import { FACTS, type Fact, type Place, standardPlace } from './place';
import { roadmapColumns } from './roadmap-columns';
import { rulesColumns } from './rules-columns';
import { scorecardColumns } from './scorecard-columns';
import { setupColumns } from './setup-columns';
import type { ColumnSpec } from './spec';

export function columnTemplates(words: PlainWords): ColumnTemplates {
  const titles = Object.fromEntries(Object.keys(words.tabs.titles).map(tab => [tab, titleMark(tab as TabId)])) as Record<TabId, string>;
  const facts = Object.fromEntries(FACTS.map((fact, index) => [fact, FACT_MARK + index])) as Record<Fact, number>;
  const place: Place = { ...standardPlace(titles), facts, letterOf: letterMark };
  return {
    dashboard: dashboardColumns({ words, place }).map(template),
    checkins: checkinColumns({ words, place }).map(template),
    links: linkColumns({ words, place }).map(template),
    roadmap: roadmapColumns({ words, place }).map(template),
    scorecard: scorecardColumns({ words, place }).map(template),
    rules: rulesColumns({ words, place }).map(template),
    setup: setupColumns({ words, place }).map(template),
  };
}

function template({ each, ...rest }: ColumnSpec): ColumnTemplate {
  return { ...rest, each: each === null ? null : each(ROW_MARK) };
}
