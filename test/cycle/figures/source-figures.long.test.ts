/**
 * The checklist of the sources held against cells: each figure whose tab is built stands in its row of a cycle built in the source's own
 * language and spreadsheet locale, and a changed one is found. Elements of tabs yet to come are held by test/playbooks/sources.test.ts.
 */
import { LANGUAGES } from '../../../src/languages';
import type { LanguageCode } from '../../../src/languages/codes';
import { PLAYBOOKS, type PlaybookId } from '../../../src/playbooks';
import type { Playbook } from '../../../src/playbooks/playbook';
import { figures } from '../../languages/figures';
import { danish, finnish, malay, type SourceItem } from '../../playbooks/source-items';
import { openCycle, TabView } from '../built-cycle';

jest.setTimeout(300_000);

/** What a person reads about an element of the playbook, by its path; only elements that have a tab. */
type Shown = ReadonlyMap<string, string>;

interface Source {
  readonly playbook: PlaybookId;
  readonly language: LanguageCode;
  readonly locale: string;
  readonly items: readonly SourceItem[];
  /** KPI, baseline, target as typed and cadence; in the figures of the source. */
  readonly kpis: readonly (readonly [id: string, baseline: string, target: string, cadence: 'weekly' | 'two_weeks' | 'monthly'])[];
  /** First and last day of each phase. */
  readonly days: readonly (readonly [string, string])[];
  /** Bound of a threshold in its row of Rules & risks. */
  readonly bounds: readonly (readonly [id: string, bound: string])[];
}

const SOURCES: readonly Source[] = [
  {
    playbook: 'foundation-scale-profit',
    language: 'ms',
    locale: 'en_GB',
    items: malay,
    kpis: [
      ['posting_consistency', '', '≥ 90%', 'weekly'],
      ['ctr', '', '+20%', 'weekly'],
      ['retention_10s', '', '+10%', 'weekly'],
      ['engagement_rate', '', '+15%', 'weekly'],
      ['conversion_rate', '', '+25%', 'weekly'],
      ['cost_per_result', '', '-15%', 'weekly'],
      ['cycle_time', '', '-30%', 'two_weeks'],
      ['brand_searches', '', '+10%', 'monthly'],
    ],
    days: [
      ['1', '30'],
      ['31', '60'],
      ['61', '90'],
    ],
    bounds: [
      ['missed_weeks', '90'],
      ['takedown', '0'],
    ],
  },
  {
    playbook: 'signals',
    language: 'fi',
    locale: 'fi_FI',
    items: finnish,
    kpis: [
      ['impressions_week', '100\u00a0000', '180000', 'weekly'],
      ['average_view', '38,0%', '48\u00a0%', 'weekly'],
      ['saves_per_thousand', '6,0', '10', 'weekly'],
      ['profile_clicks', '12,0', '18', 'weekly'],
      ['link_ctr', '1,20%', '2\u00a0%', 'weekly'],
      ['qualified_leads', '15', '35', 'weekly'],
      ['cost_per_lead', '35,00 €', '25\u00a0€', 'two_weeks'],
      ['lead_time', '7,0', '3', 'weekly'],
    ],
    days: [
      ['1', '14'],
      ['15', '42'],
      ['43', '70'],
      ['71', '90'],
    ],
    bounds: [
      ['short_views', '35'],
      ['few_tests', '20,0%'],
    ],
  },
  {
    playbook: 'growth-loop',
    language: 'da',
    locale: 'da_DK',
    items: danish,
    kpis: [
      ['cadence', '8', '14', 'weekly'],
      ['retention_3s', '52,0%', '60\u00a0%', 'weekly'],
      ['view_time', '7,5', '9,5', 'weekly'],
      ['ctr_landing', '0,80%', '1,2\u00a0%', 'weekly'],
      ['conversion_landing', '1,60%', '2,2\u00a0%', 'two_weeks'],
      ['cost_per_lead', '220 kr.', '170\u00a0kr.', 'weekly'],
      ['production_minutes', '75', '50', 'weekly'],
      ['repurpose_rate', '20%', '45\u00a0%', 'weekly'],
    ],
    days: [
      ['1', '14'],
      ['15', '28'],
      ['29', '42'],
      ['43', '63'],
      ['64', '84'],
      ['85', '90'],
    ],
    bounds: [
      ['strike', '0,0'],
      ['qa_errors', '0,0%'],
      ['one_channel', '54,9%'],
    ],
  },
];

type Row = Readonly<Record<string, string>>;

const joined = (row: Row, ...keys: readonly string[]) => keys.map(key => row[key] ?? '').join(' ');

interface Tables {
  readonly dashboard: readonly Row[];
  readonly roadmap: readonly Row[];
  readonly rules: readonly Row[];
  readonly setup: readonly Row[];
}

function readElements(id: PlaybookId, { dashboard, roadmap, rules, setup }: Tables): Shown {
  const playbook: Playbook = PLAYBOOKS[id];
  const shown = new Map<string, string>();
  for (const row of roadmap) shown.set(`tasks.${row.id}`, joined(row, 'task', 'done_when'));
  for (const row of dashboard) shown.set(`kpis.${row.id}`, joined(row, 'kpi', 'definition', 'below_action'));
  for (const row of rules) {
    const [risk, name = ''] = /^risk-(.+)$/.exec(row.id ?? '') ?? [];
    const section = risk !== undefined ? 'risks' : playbook.rules.some(rule => rule.id === row.id) ? 'rules' : 'thresholds';
    shown.set(`${section}.${name || row.id}`, joined(row, 'sign', 'action', 'bound_1'));
  }
  playbook.phases.forEach(({ id: phase }, index) => {
    const row = setup[index] ?? {};
    shown.set(`phases.${phase}`, joined(row, 'phase', 'first_day', 'last_day', 'phase_goal', 'exit'));
  });
  return shown;
}

/** Items whose element has no row or not all of its figures, as sentences. */
function missingFigures(items: readonly SourceItem[], shown: Shown, language: LanguageCode): readonly string[] {
  return items.flatMap(([item, element, expected]) => {
    const text = shown.get(element);
    if (text === undefined || text.trim() === '') return [`${item}: ${element} stands in no row`];
    const there = figures(text, language);
    return expected.filter(figure => !there.includes(String(figure))).map(figure => `${item}: ${figure} is not in “${text}”`);
  });
}

describe.each(SOURCES)('$playbook in $language and $locale', source => {
  const { playbook: id, language, locale } = source;
  const playbook: Playbook = PLAYBOOKS[id];
  const { lists } = LANGUAGES[language];
  let tables: Tables = { dashboard: [], roadmap: [], rules: [], setup: [] };
  let shown: Shown = new Map();
  let titles: readonly string[] = [];

  beforeAll(async () => {
    // In the currency of the playbook, which the wizard offers.
    const host = await openCycle({ locale }, { playbook: id, language, sample: false });
    const table = (tab: 'dashboard' | 'roadmap' | 'rules' | 'setup', filledBy: string) => new TabView(host, tab).table(filledBy);
    tables = {
      dashboard: table('dashboard', 'kpi'),
      roadmap: table('roadmap', 'task'),
      rules: table('rules', 'sign'),
      setup: table('setup', 'fact_key'),
    };
    shown = readElements(id, tables);
    const strip = new TabView(host, 'roadmap');
    titles = Array.from({ length: 13 }, (_, week) => host.workbook.note(strip.at(`w${week + 1}`, 2)));
  });

  /** Watch KPIs are no rows until the team switches them on; the other sections have tabs. */
  const hasTab = ([, element]: SourceItem): boolean => {
    const [section = '', name = ''] = element.split('.');
    if (section === 'kpis') return playbook.kpis.some(kpi => kpi.id === name && kpi.watch !== true && kpi.optional !== true);
    return ['tasks', 'rules', 'risks', 'thresholds', 'phases'].includes(section);
  };
  const items = source.items.filter(hasTab);

  test('every figure stands in the row of its element', () => {
    expect(items.length).toBeGreaterThan(40);
    expect(missingFigures(items, shown, language)).toEqual([]);
  });

  test('every element of the playbook that has a tab is on the list', () => {
    const listed = new Set(items.map(([, element]) => element));
    const unlisted = [...shown.keys()].filter(element => !listed.has(element) && !/^(kpis|tasks)\./.test(element));
    expect(unlisted).toEqual([]);
  });

  test('a changed figure and a lost row are found', () => {
    for (const item of items) {
      const [, element, expected] = item;
      const [without, other] = [new Map(shown), new Map(shown)];
      without.delete(element);
      expect([element, missingFigures([item], without, language).length]).toEqual([element, 1]);
      other.set(element, (shown.get(element) ?? '').replace(/\d+(?:[.,\u00a0]\d+)*/g, '7777'));
      expect([element, missingFigures([item], other, language).length]).toEqual([element, expected.length]);
    }
  });

  test('the table of KPIs: baseline, target, owner, cadence and an action each', () => {
    const seats = { data: 'Data', production: 'Production', community: 'Community' };
    const read = (id: string) => {
      const row = tables.dashboard.find(kpi => kpi.id === id) ?? {};
      return [id, row.baseline_typed, row.target_text, row.owner, row.cadence];
    };
    const seatOf = (id: string) => seats[playbook.kpis.find(kpi => kpi.id === id)?.seat ?? 'data'];
    for (const [id, baseline, target, cadence] of source.kpis)
      expect(read(id)).toEqual([id, baseline, target, seatOf(id), lists.cadences[cadence]]);
    expect(tables.dashboard.map(row => row.id).sort()).toEqual(source.kpis.map(([id]) => id).sort());
    expect(tables.dashboard.filter(row => row.below_action === '')).toEqual([]);
  });

  test('phases, thresholds, channels, link words and conversions', () => {
    expect(tables.setup.slice(0, source.days.length).map(row => [row.first_day, row.last_day])).toEqual(source.days);
    for (const [from, to] of source.days)
      expect(titles.some(note => figures(note, language).includes(from) && note.includes(to))).toBe(true);
    for (const [id, bound] of source.bounds) expect([id, shown.get(`thresholds.${id}`)]).toEqual([id, expect.stringContaining(bound)]);
    expect(source.bounds.map(([id]) => id).sort()).toEqual(playbook.thresholds.map(({ id }) => id).sort());
    const channels = playbook.channels.map(({ role, signal }) => [lists.channelRoles[role], lists.signals[signal]]);
    expect(tables.setup.slice(0, 3).map(row => [row.role, row.signal])).toEqual(channels);
    const words = (key: string) => tables.setup.map(row => row[key] ?? '').filter(word => word !== '');
    const { formats, concepts, creators, batches } = playbook.utm;
    expect([words('format'), words('concept'), words('creator'), words('batch')]).toEqual([formats, concepts, creators, batches]);
    const fact = (key: string) => tables.setup.find(row => row.fact_key === key)?.value;
    expect([fact('conversion'), fact('micro_1'), fact('micro_2')].filter(word => (word ?? '') === '')).toEqual([]);
  });
});
