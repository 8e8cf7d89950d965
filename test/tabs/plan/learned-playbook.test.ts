/** A plan with what its cycle has taught. */
import type { Learned } from '../../../src/boards/close/learned';
import { withLearned } from '../../../src/tabs/plan/learned-playbook';
import { own } from './own-sample';

const NOTHING: Learned = { targets: new Map(), finals: new Map(), dropped: new Set(), reasons: new Map(), formats: [] };

test('nothing learned leaves the plan as it is', () => expect(withLearned(own, NOTHING, 'Q4')).toEqual(own));

test('targets, closing values and reasons go to their KPI, the others stay', () => {
  const learned = {
    ...NOTHING,
    targets: new Map([['ctr', '+26%']]),
    finals: new Map([['ctr', 0.0151]]),
    reasons: new Map([['ctr', 'The form.']]),
  };
  const [ctr, leads] = withLearned(own, learned, 'Q4').kpis;
  expect(ctr).toEqual({ ...own.kpis[0], targetText: '+26%', example: 0.0151, definition: 'Clicks / views Q4: The form.' });
  expect(leads).toEqual(own.kpis[1]);
});

test('a rule without effect is gone, however its sign is written', () => {
  const [rule] = own.rules;
  expect(withLearned(own, { ...NOTHING, dropped: new Set(['up and down']) }, 'Q4').rules).toEqual([]);
  expect(withLearned(own, { ...NOTHING, dropped: new Set(['another']) }, 'Q4').rules).toEqual([rule]);
});

test('formats with evidence come first, in its order', () => {
  const plan = { ...own, vocabulary: { ...own.vocabulary, formats: ['story', 'reel', 'demo', 'carousel'] } };
  const { formats } = withLearned(plan, { ...NOTHING, formats: ['Carousel', 'Reel'] }, 'Q4').vocabulary;
  expect(formats).toEqual(['carousel', 'reel', 'story', 'demo']);
});

test('a sentence of any length leaves a text that a playbook can hold', () => {
  const learned = { ...NOTHING, reasons: new Map([['ctr', 'word '.repeat(2000)]]) };
  expect(withLearned(own, learned, 'Q4').kpis[0]?.definition.length).toBe(5000);
});
