/** The ten minutes of a day: the two KPIs the playbook looks at daily, what goes out today, and its daily rituals. Used by the endpoints. */
import type { DailyView } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { dailyKpis } from '../../core/review/daily';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { caughtUpWorkbook } from '../catch-up';
import { contentIn } from '../content/content';
import { enteredRows } from '../numbers/entered-rows';
import { dueNumbers } from '../numbers/numbers';
import { outputsOf } from '../review/agenda-in';
import { boardsOf } from '../workbook/current';

export function daily(): DailyView {
  const workbook = caughtUpWorkbook(['dashboard', 'checkins', 'content']);
  const { facts } = workbook;
  const rituals = playbookOf(facts.playbook).rituals.filter(({ every }) => every === 'day');
  const texts: Readonly<Record<string, DailyView['rituals'][number]>> = playbookTexts(facts.language, facts.playbook).rituals;
  const measured = boardsOf(workbook).measured();
  const outputs = measured === null ? new Set() : outputsOf(workbook, measured);
  const two = dailyKpis(
    (measured?.kpis ?? []).map(({ kpi: { id, starPlace, unit, aggregate } }) => ({
      ...{ id, unit, aggregate },
      star: starPlace !== null,
      isOutput: outputs.has(id),
    })),
    rituals.flatMap(({ kpis }) => kpis ?? []),
  );
  const numbers = new Map(dueNumbers(workbook, enteredRows(workbook)).map(each => [each.kpi, each]));
  const today = isoOfDay(facts.effective);
  return {
    rituals: rituals.flatMap(({ id }) => texts[id] ?? []),
    numbers: two.flatMap(id => numbers.get(id) ?? []),
    items: contentIn(workbook).items.filter(
      ({ publishOn, isPublished }) => publishOn === today || (publishOn !== null && publishOn < today && !isPublished),
    ),
  };
}
