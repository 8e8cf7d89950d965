/**
 * The pillar test week: each pillar told from three angles, as three items of Content and one test of three versions that counts what their
 * links bring. Used by the panel Experiments.
 */

import { boardWords } from '../../boards/words';
import type { ExperimentView } from '../../contract';
import { nameKey } from '../../core/name-key';
import { textOf } from '../../sheet/read/read-table';
import { cellContent } from '../../sheet/write/cell-text';
import { begunItems } from '../content/content';
import { ensureTab } from '../first-use/add-tab';
import { command, restructure } from '../workbook/command';
import { currentWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { newTests, viewOf } from './experiments';

interface PillarWeek {
  readonly pillars: readonly string[];
  readonly kpi: string;
  readonly owner: string;
}

/** What stands there already is not written again, so that a second click adds nothing. */
export function pillarWeek({ pillars, kpi, owner }: PillarWeek): ExperimentView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  const missing = (['content', 'experiments'] as const).filter(tab => currentWorkbook().table(tab) === null);
  if (missing.length > 0) restructure(() => missing.forEach(ensureTab));
  return command(['content', 'experiments'], workbook => {
    const tests = requireTable(workbook, 'experiments', ['hypothesis']);
    const content = requireTable(workbook, 'content', ['title', 'step', 'stamps', 'id']);
    const angles = Object.values<string>(boardWords(workbook.facts.language).tabs.content.angles);
    const plans = [...new Map(pillars.map(pillar => [nameKey(pillar), pillar.trim()])).values()].map(pillar => ({
      hypothesis: `${pillar}: ${angles.join(' / ')}`,
      items: angles.map(angle => ({ title: `${pillar}: ${angle}`, channel: '', publishOn: null, owner, kpi, mix: '', pillar })),
    }));
    const running = new Set(tests.rows.map(({ cells }) => nameKey(textOf(cells.hypothesis))));
    const titles = new Set(content.rows.map(({ cells }) => nameKey(textOf(cells.title))));
    const fresh = plans.filter(({ hypothesis }) => !running.has(nameKey(hypothesis)));
    const begunTests = newTests(
      tests,
      fresh.map(({ hypothesis, items }) =>
        Object.entries({
          ...{ hypothesis, kpi, owner },
          ...Object.fromEntries(items.map(({ title }, at) => [`from_${'abc'.charAt(at)}`, title])),
        }).map(([key, text]) => [key, cellContent(text, '')] as const),
      ),
      workbook.facts.today,
    );
    const items = plans.flatMap(plan => plan.items).filter(({ title }) => !titles.has(nameKey(title)));
    const begunContent = begunItems(workbook, content, items);
    return {
      write: () => {
        if (items.length > 0) begunContent.write();
        if (fresh.length > 0) begunTests.write();
      },
      after: { content: begunContent.after, ...(fresh.length > 0 ? { experiments: begunTests.after } : {}) },
      answer: viewOf,
    };
  });
}
