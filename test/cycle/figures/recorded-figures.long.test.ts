/**
 * The figures of three example cycles in weeks 0, 2, 7 and 13 and after the end, as they were recorded when every tab still worked them out
 * by formulas of its own: figures as shown, signs instead of words, keys instead of names. Boards give the same; amounts of the Scorecard have
 * got two decimals or none since, as on the Dashboard.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAYBOOK_IDS } from '../../../src/playbooks';
import { type CycleHost, HEADING, openCycle, TabView } from '../built-cycle';

/** Ten days after the end, so that the examples are whole. */
const TODAY = '2027-01-12';
/** Day 1 as a serial number. */
const START = 46300;
const AS_OF = { w0: START - 1, w2: START + 10, w7: START + 45, w13: START + 88, end: null } as const;
const WEEKS = Array.from({ length: 13 }, (_, index) => `w${index + 1}`);
const LINES = ['value', 'baseline', 'target', 'forecast'].flatMap(line => [`${line}_1`, `${line}_2`]).sort();

function showAsOf(host: CycleHost, day: number | null): void {
  const setup = new TabView(host, 'setup');
  const at = setup.at('value', setup.rowWhere('fact_key', 'as_of'));
  host.workbook.apply([{ kind: 'content', at, content: day === null ? { type: 'blank' } : { type: 'number', value: day } }]);
}

function figuresOf(host: CycleHost) {
  const kpis = new TabView(host, 'dashboard').table('kpi');
  const ids = new Map(kpis.map(({ kpi, id }) => [kpi, id ?? '']));
  const charts = host.workbook.evaluated(new TabView(host, 'figures').area(HEADING + 1, 13));
  const line = (key: string) => {
    const column = new TabView(host, 'figures').column(key);
    const texts = charts.map(row => row[column]?.text ?? '');
    return texts.slice(0, texts.findLastIndex(text => text !== '') + 1).join(' | ');
  };
  return {
    dashboard: Object.fromEntries(
      kpis.map(({ id = '', status = '', now, target, baseline, next, expected, forecast, outlook, do_now: action }) => {
        const said = [outlook === '' ? '' : 'yes', action === '' ? '' : '!'];
        return [id, [status.slice(0, 1), now, target, baseline, next, expected, forecast, ...said].join(' | ')];
      }),
    ),
    scorecard: Object.fromEntries(
      new TabView(host, 'scorecard').table('kpi').map(row => [ids.get(row.kpi) ?? '', WEEKS.map(week => row[week]).join(' | ')]),
    ),
    rules: Object.fromEntries(
      new TabView(host, 'rules')
        .table('id')
        // What a rule that is not measured waits for is none of its figures.
        .map(({ id = '', verdict, fired, helped }) => [
          id,
          verdict === 'not_measured' ? verdict : [verdict, fired, helped].filter(text => text !== '').join(' '),
        ]),
    ),
    charts: Object.fromEntries(LINES.map(key => [key, line(key)])),
  };
}

test.each(PLAYBOOK_IDS.filter(id => id !== 'blank'))('%s', async playbook => {
  const recorded = JSON.parse(readFileSync(join(__dirname, 'recorded', `${playbook}.json`), 'utf8'));
  const host = await openCycle({ today: TODAY }, { playbook });
  const weeks = Object.entries(AS_OF).map(([week, day]) => {
    showAsOf(host, day);
    return [week, figuresOf(host)];
  });
  const links = new TabView(host, 'links').table('url').map(({ id, ga4, tagged }) => [id, `${ga4} ${tagged}`]);
  expect({ links: Object.fromEntries(links), weeks: Object.fromEntries(weeks) }).toEqual(recorded);
});
