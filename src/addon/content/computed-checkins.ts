/**
 * Check-ins that Content works out: rows that are due get their figure from the items, where a team has switched that on. A figure that
 * stands is never touched, and one that cannot be worked out waits for a person. Used by the command that prepares what is due.
 */
import { itemsIn } from '../../boards/content/items';
import { type BoardKpi, cadenceDays } from '../../boards/kpi/kpis';
import { boardWords } from '../../boards/words';
import { contentMeasureOf } from '../../core/content/measured-kpis';
import { type MeasuredItem, type MeasuredValue, measureContent } from '../../core/content/measures';
import { addDays, type Day } from '../../core/day/day';
import type { CheckIn } from '../../core/series/check-in';
import { fill } from '../../languages/text';
import { figureText } from '../../sheet/read/figure-text';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import type { NewCheckin } from '../../sheet/write/write-checkins';
import { boardsOf } from '../workbook/current';
import { fedKpis } from './kpi-feeds';
import { lookedAtOn } from './looked-at';

/** The due rows, filled where Content knows the figure. Content is read only where one of them could come from it. */
export function withComputed(workbook: OpenWorkbook, due: readonly NewCheckin[]): readonly NewCheckin[] {
  if (workbook.tabs.content?.built !== true || !due.some(({ kpiId }) => contentMeasureOf(kpiId) !== null)) return due;
  const fed = fedKpis(workbook);
  if (fed.size === 0) return due;
  const { facts } = workbook;
  const boards = boardsOf(workbook);
  // What is due is due today, also while the tabs show an earlier day.
  const measured = facts.effective === facts.today ? boards.measured() : boards.measuredOn(facts.today);
  const series = new Map((measured?.subjects ?? []).map(each => [each.kpi.id, each]));
  const items = measuredItems(workbook);
  return due.map(row => {
    const subject = fed.has(row.kpiId) ? series.get(row.kpiId) : undefined;
    return subject === undefined ? row : (computed(workbook, row, subject, items) ?? row);
  });
}

function measuredItems(workbook: OpenWorkbook): readonly MeasuredItem[] {
  const { items } = itemsIn(boardsOf(workbook).content(), lookedAtOn(workbook, workbook.facts.today));
  return items.map(item => ({
    ...item,
    isPublished: item.journey.standing === 'published',
    published: item.journey.published,
    cycleDays: item.journey.cycleDays,
  }));
}

/**
 * The row with its figure: of the whole days since the last check-in, that day included and today left out, so that no post is counted twice
 * and none is missed; of one cadence before the first.
 */
function computed(
  workbook: OpenWorkbook,
  row: NewCheckin,
  { kpi, checkIns }: { readonly kpi: BoardKpi; readonly checkIns: readonly CheckIn[] },
  items: readonly MeasuredItem[],
): NewCheckin | null {
  const { today } = workbook.facts;
  const measure = contentMeasureOf(row.kpiId);
  const rhythm = addDays(today, -cadenceDays(kpi));
  const last = checkIns.reduce<Day | null>((latest, { day }) => (latest === null || day > latest ? day : latest), null);
  if (measure === null || (last !== null && last > rhythm)) return null;
  const measuredCycle = boardsOf(workbook).measured()?.cycle;
  const found = measureContent(
    measure,
    items,
    { from: last ?? rhythm, to: addDays(today, -1) },
    {
      ...lookedAtOn(workbook, today),
      channels: setupChannels(workbook.setup).map(({ name }) => name),
    },
  );
  if (found === null || measuredCycle === undefined) return null;
  const texts = boardWords(workbook.facts.language).tabs.content.says;
  const said = figureText(found.kind === 'value' ? found.value : found.numerator / found.of, row.format, measuredCycle.signs);
  const note = fill(measure === 'consistency' ? texts.computedWeeks : texts.computed, { value: said, n: found.of });
  return { ...row, day: today, note, ...figureOf(found) };
}

const figureOf = (found: MeasuredValue): Pick<NewCheckin, 'value' | 'counts'> =>
  found.kind === 'value' ? { value: found.value } : { value: null, counts: { numerator: found.numerator, denominator: found.of } };
