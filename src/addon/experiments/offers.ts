/** What the panel Experiments asks for where somebody wants it: the pillars of the library, and posts that could get budget. Used by the endpoints. */
import { RESULT_INPUTS, resultsIn } from '../../boards/experiment/counts';
import type { TestOffers } from '../../contract';
import { nameKey } from '../../core/name-key';
import { figureOf, textOf } from '../../sheet/read/read-table';
import { caughtUpWorkbook } from '../catch-up';
import { tableOf } from '../workbook/current';

export function testOffers(): TestOffers {
  const workbook = caughtUpWorkbook([]);
  const rowsOf = (id: 'library' | 'content' | 'links') => tableOf(workbook, id)?.rows ?? [];
  const counted = resultsIn([
    RESULT_INPUTS,
    ...rowsOf('links').map(({ cells }) => RESULT_INPUTS.map(key => (key === 'concept' ? '' : cells[key]))),
  ]);
  const posts = rowsOf('content').flatMap(({ cells }) => {
    const [title, rate] = [textOf(cells.title), figureOf(cells.result)];
    if (title === '' || rate === null) return [];
    return { title, kpi: textOf(cells.kpi), rate, conversion: counted.get(nameKey(title)) ?? null };
  });
  const named = new Set(posts.map(({ title }) => nameKey(title)));
  return {
    pillars: rowsOf('library').flatMap(({ cells }) => textOf(cells.pillars) || []),
    posts,
    linksApart: rowsOf('links').filter(({ cells }) => (figureOf(cells.clicks) ?? 0) > 0 && !named.has(nameKey(textOf(cells.item)))).length,
  };
}
