/** The weekly report: all parts in their order, nothing where there is nothing to say, each language by itself. */
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { type ReportFacts, reportText } from '../../../src/sidebar/monday/report-text';
import { wordsOf } from '../../../src/sidebar/words';
import { review, reviewed } from '../review-samples';
import { history } from '../samples';

const texts = {
  hypothesis: 'A question lifts clicks',
  kpi: 'Leads / week',
  threshold: '',
  owner: '',
  guardrail: '',
  kept: 'B',
  learned: '',
};
const FACTS: ReportFacts = {
  name: 'Q4 2026',
  review: {
    ...review,
    decided: [
      {
        ...reviewed.decided[0],
        subject: 'Reels',
        decision: 'repeat',
        owner: 'Aino',
        note: 'Two more\na week',
        was: '',
        until: null,
        mark: '',
      },
      { ...reviewed.decided[0], subject: 'Stories', decision: 'stop', owner: '', note: '', was: '', until: null, mark: '' },
      { ...reviewed.decided[0], subject: 'Leads', decision: 'unknown', owner: 'Bo', note: '', was: '', until: '2026-11-27', mark: '' },
    ],
  },
  tests: [{ texts, verdict: '✓ Clear win' }],
  rules: history.rules,
};

const lines = (facts: ReportFacts) => reportText(facts, wordsOf('en')).split('\n');

test('its parts stand in their order, each line with who sees to it', () => {
  expect(lines(FACTS)).toEqual([
    'Weekly report: Q4 2026, week 7 (16 Nov)',
    '',
    'KPIs',
    '– ★ Median 3-second retention: 49%, target 60%, ▽ Worsened',
    '– Click rate to landing page: 0.9%, target 1.2%, ◐ At risk',
    '– Posts / week: 11, target 14, ↻ Update',
    '– ★ Cost per lead: 210 kr., target 170 kr., ■ Off track',
    '– Average view time: 8.4, target 9.5, ● On track',
    '',
    'To do, and who',
    '– Median 3-second retention: Change the first frame and cut the intro below two seconds (Content lead)',
    '– Click rate to landing page: Look at it in Friday’s review (Analyst)',
    '– Cost per lead: Shorten the form to three fields (Analyst)',
    '',
    'Repeat',
    '– Reels: Two more a week (Aino)',
    '',
    'Stop',
    '– Stories',
    '',
    'Change or look again',
    '– Leads (Bo, 27 Nov)',
    '',
    'Tests',
    '– A question lifts clicks: Leads / week, ✓ Clear win, → B',
    '',
    'Rules & risks',
    '– ■ Click rate below its baseline: Strengthen call and offer; leave the pacing alone (Growth marketer)',
    '– not measured: 1',
    '',
    'Next review: 20 Nov',
  ]);
});

test('what a KPI asks for already is not asked for again by the rule that fires', () => {
  const [firing] = history.rules.filter(({ state }) => state.startsWith('■'));
  const action = review.kpis.find(kpi => kpi.action !== '')?.action ?? '';
  const said = lines({ ...FACTS, rules: firing === undefined ? [] : [{ ...firing, action }] });
  expect(said.filter(line => line.includes(action))).toHaveLength(1);
  expect(said).toContain(`– ■ ${firing?.sign}`);
});

test('a KPI without figures says so, and a rule that is switched off is not counted', () => {
  const [kpi] = review.kpis.slice(2).map(each => ({ ...each, now: '' }));
  const bare = kpi === undefined ? [] : [kpi, { ...kpi, name: 'Leads', target: '', status: '– No data' }];
  const found = lines({ ...FACTS, review: { ...FACTS.review, kpis: bare }, rules: history.rules.map(rule => ({ ...rule, on: false })) });
  expect(found).toEqual(expect.arrayContaining(['– Posts / week: –, target 14, ↻ Update', '– Leads: – No data']));
  expect(found).not.toContain('Rules & risks');
});

test('what nobody has begun is left out', () => {
  const empty = { ...FACTS, name: 'Q4', review: { ...FACTS.review, kpis: [], decided: [] }, tests: [], rules: [] };
  expect(lines(empty)).toEqual(['Weekly report: Q4, week 7 (16 Nov)', '', 'Next review: 20 Nov']);
});

test.each(LANGUAGE_CODES)('in %s no placeholder is left, and every part has its own words', language => {
  const said = reportText(FACTS, wordsOf(language));
  expect(said).not.toMatch(/[{}|]/);
  const { report } = wordsOf(language).sidebar.monday;
  for (const part of [report.kpis, report.act, report.repeat, report.stop, report.tests, report.risks])
    expect(said.split('\n')).toContain(part);
});
