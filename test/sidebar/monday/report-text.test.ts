/** The weekly report: all parts in their order, nothing where there is nothing to say, each language by itself. */
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { type ReportFacts, reportText } from '../../../src/sidebar/monday/report-text';
import { wordsOf } from '../../../src/sidebar/words';
import { closeView } from '../gallery/close-scenes';
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
  closing: closeView,
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
    '– Click rate to landing page: 1.31%, target 1.44%, ✕ Missed by 0.13 pp',
    '– Retention at 15 s: 1.31%, target 1.44%, ✓ Achieved',
    '– Saves per thousand: 1.31%, target 1.44%, ✓ Achieved',
    '– Leads / week: –, target 40, – No data',
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
    'Tests',
    '– A question lifts clicks: Leads / week, ✓ Clear win, → B',
    '',
    'Rules and risks',
    '– ■ Click rate below its baseline: Strengthen call and offer; leave the pacing alone (Growth marketer)',
    '– not measured: 1',
    '',
    'Next review: 20 Nov',
  ]);
});

test('a star is marked, and a rule that is switched off is not counted', () => {
  const talk = review.talk.map(kpi => ({ ...kpi, name: 'Retention at 15 s' }));
  const rules = history.rules.map(rule => ({ ...rule, on: false }));
  const found = lines({ ...FACTS, review: { ...FACTS.review, talk: talk.slice(0, 1) }, rules });
  expect(found).toContain('– ★ Retention at 15 s: 1.31%, target 1.44%, ✓ Achieved');
  expect(found).not.toContain('Rules and risks');
});

test('what nobody has begun is left out', () => {
  const empty = { ...FACTS, review: { ...FACTS.review, talk: [], decided: [] }, tests: [], rules: [], closing: { name: 'Q4', kpis: [] } };
  expect(lines(empty)).toEqual(['Weekly report: Q4, week 7 (16 Nov)', '', 'Next review: 20 Nov']);
});

test.each(LANGUAGE_CODES)('in %s no placeholder is left, and every part has its own words', language => {
  const said = reportText(FACTS, wordsOf(language));
  expect(said).not.toMatch(/[{}|]/);
  const { report } = wordsOf(language).sidebar.monday;
  for (const part of [report.kpis, report.act, report.repeat, report.stop, report.tests, report.risks])
    expect(said.split('\n')).toContain(part);
});
