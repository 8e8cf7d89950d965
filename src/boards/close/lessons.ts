/**
 * What a closed cycle suggests to keep, to stop and to try, drafted from its figures, rules, tests, library and decisions. Keys with parameters; the
 * sentences are in the languages. Pure. Used by the page Retrospective.
 */
import type { Decision } from '../review/decisions';
import type { CloseRecord, KpiClose } from './close-record';
import { type LibraryEvidence, type Lifted, lifted } from './library-evidence';

export const LESSON_GROUPS = ['keep', 'stop', 'try'] as const;
export type LessonGroup = (typeof LESSON_GROUPS)[number];

export type LessonKey =
  | ('reached' | 'rule_helped' | 'test_kept' | 'library_better' | 'go_on' | 'library_worse' | 'worse' | 'rule_retire' | 'stopped')
  | ('missed' | 'too_easy' | 'unmeasured' | 'test_runs' | 'undecided');

export interface Lesson {
  readonly key: LessonKey;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface TestClose {
  readonly hypothesis: string;
  /** The version that is kept; blank while the test runs. */
  readonly kept: string;
  readonly learned: string;
}

/** One page holds no more. */
const MOST = 5;
/** Entries of the library, so that they leave room for what a team has decided. */
const SHOWN_ENTRIES = 2;
/** Names on one line; all of them stand above with their verdicts. */
const NAMED = 3;

/**
 * At most five of each, figures first. `decisions` are the last ones about each subject.
 * @example lessonsOf(record, [], [], []).try[0] // { key: 'missed', parameters: { kpis: 'Leads, CTR' } }
 */
export function lessonsOf(
  { kpis, rules }: CloseRecord,
  tests: readonly TestClose[],
  decisions: readonly Decision[],
  library: readonly LibraryEvidence[],
): Readonly<Record<LessonGroup, readonly Lesson[]>> {
  const named = (key: LessonKey, holds: (kpi: KpiClose) => boolean): readonly Lesson[] => {
    const names = kpis.filter(holds).map(({ each }) => each.kpi.name);
    const more = names.length > NAMED ? ` (+${names.length - NAMED})` : '';
    return names.length === 0 ? [] : [{ key, parameters: { kpis: names.slice(0, NAMED).join(', ') + more } }];
  };
  const shown = lifted(library);
  const fromLibrary = (key: LessonKey, entries: readonly Lifted[]) =>
    entries.slice(0, SHOWN_ENTRIES).map(({ name, lift }): Lesson => ({ key, parameters: { name, lift } }));
  const decided = (key: LessonKey, ...which: readonly Decision['decision'][]) =>
    decisions
      .filter(({ decision }) => which.includes(decision))
      .map(({ subject, note }): Lesson => ({ key, parameters: { subject, note: after(note) } }));
  const groups: Readonly<Record<LessonGroup, readonly Lesson[]>> = {
    keep: [
      ...named('reached', ({ outcome }) => outcome === 'achieved'),
      ...rules
        .filter(({ helped }) => helped > 0)
        .map(({ sign, helped, judged }): Lesson => ({ key: 'rule_helped', parameters: { rule: sign, helped, judged } })),
      ...tests
        .filter(({ kept }) => kept !== '')
        .map(
          ({ hypothesis, kept, learned }): Lesson => ({ key: 'test_kept', parameters: { test: hypothesis, kept, note: after(learned) } }),
        ),
      ...fromLibrary(
        'library_better',
        shown.filter(({ points }) => points > 0),
      ),
      ...decided('go_on', 'scale', 'repeat'),
    ],
    stop: [
      ...named('worse', ({ isWorse }) => isWorse),
      ...rules
        .filter(({ retire }) => retire)
        .map(({ sign, judged }): Lesson => ({ key: 'rule_retire', parameters: { rule: sign, judged } })),
      ...fromLibrary('library_worse', shown.filter(({ points }) => points < 0).reverse()),
      ...decided('stopped', 'stop'),
    ],
    try: [
      ...named('missed', ({ outcome, isWorse }) => outcome === 'missed' && !isWorse),
      ...named('too_easy', ({ asks }) => asks === 'too_easy'),
      ...named('unmeasured', ({ checkIns }) => checkIns === 0),
      ...tests.filter(({ kept }) => kept === '').map(({ hypothesis }): Lesson => ({ key: 'test_runs', parameters: { test: hypothesis } })),
      ...decided('undecided', 'iterate', 'unknown'),
    ],
  };
  return { keep: groups.keep.slice(0, MOST), stop: groups.stop.slice(0, MOST), try: groups.try.slice(0, MOST) };
}

const after = (note: string): string => (note === '' ? '' : `: ${note}`);
