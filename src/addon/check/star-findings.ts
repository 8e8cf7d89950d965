/**
 * What is odd about the north stars: there should be two, and one of them should count a conversion. Sentences for the sheet check;
 * only a person can mend it. KPIs of the team's own may count anything, so nothing is said about them.
 */
import type { Finding } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { playbookOf } from '../../playbooks';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

const STARS = 2;

export function starFindings({ facts }: OpenWorkbook, dashboard: Table, text: MessageTexts['check']): readonly Finding[] {
  const stars = dashboard.rows.filter(({ cells }) => textOf(cells.star) === '★' && textOf(cells.kpi) !== '');
  const finding = (id: string, said: string): Finding => ({ id, text: said, tab: 'dashboard', repairable: false });
  const counted = stars.length === STARS ? [] : [finding('stars:number', fill(text.starsNumber, { n: stars.length }))];
  const { kpis } = playbookOf(facts.playbook);
  const own = stars.some(({ cells }) => {
    const kpi = kpis.find(({ id }) => id === textOf(cells.id));
    return kpi === undefined || kpi.conversion === true;
  });
  if (own || stars.length === 0) return counted;
  const names = stars.map(({ cells }) => textOf(cells.kpi)).join(', ');
  return [...counted, finding('stars:conversion', fill(text.starsNoConversion, { stars: names }))];
}
