import { appendFileSync } from 'node:fs';
import { reportText } from '../../../src/sidebar/monday/report-text';
import { wordsOf } from '../../../src/sidebar/words';
import { ask, get, openCycle } from '../built-cycle';

test.each([
  ['en', 'en_US', 'growth-loop'],
  ['fi', 'fi_FI', 'signals'],
] as const)('x %s', async (language, locale, playbook) => {
  const host = await openCycle({ locale }, { language, playbook });
  const review = await get(host, 'review', null);
  const rules = await get(host, 'history', null);
  const t = await get(host, 'today', null);
  appendFileSync(
    '/tmp/life/report.log',
    reportText({ name: 'Q4', review, tests: [], rules: rules.rules }, wordsOf(language)) +
      '\n' +
      JSON.stringify([
        review.alarms,
        review.due.length,
        review.due.filter(d => d.late).length,
        t.due.length,
        t.due.filter(d => d.overdueDays > 0).length,
      ]) +
      '\n======\n',
  );
});
