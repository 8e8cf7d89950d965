/**
 * Invented items for the example cycle: a series of three on its way through the steps of the playbook. Their ids carry the
 * mark by which they go again.
 */
import { QA_KEYS } from '../../boards/content/items';
import { stampText } from '../../core/content/stamps';
import { isBehindGate } from '../../core/content/steps';
import { addDays, type Day } from '../../core/day/day';
import type { Drawing, TabWords } from '../drawing';
import { SAMPLE_MARK } from '../plan/sample';
import type { RowSpec } from '../spec';
import { stepsOf } from './way';

const PARTS = 4;
/** One goes out every four days, and each step takes about three. */
const FIRST_OUT = 8;
const EVERY = 4;
const STEP_DAYS = 3;
/** The one that went ahead of its gate, and the one that had to be corrected. */
const AHEAD = 4;
const CORRECTED = 2;
const LEAST_MINUTES = 60;
/** Of its KPI's baseline; what went to a partner stayed below it. */
const LIFTS = [1.05, 0.98, 1.12, 0.95];
/** What the team made of them. */
const DECISIONS = ['iterate', 'iterate', 'scale', 'stop'] as const;
const LEAST_REVIEW = 10;
const PERCENT = '0.0%';

/** The titles of the items, each with its part of the series, by a stable id. @example sampleTitles(english).first_1 // 'Customer story 1' */
export function sampleTitles({ tabs }: Pick<TabWords, 'tabs'>): Readonly<Record<string, string>> {
  const parts = Array.from({ length: PARTS }, (_, at) => at + 1);
  return Object.fromEntries(
    parts.flatMap(part => Object.entries<string>(tabs.links.sampleItems).map(([id, title]) => [`${id}_${part}`, `${title} ${part}`])),
  );
}

/** Those that have begun by the day the tab is drawn. */
export function sampleItems({ cycle, words }: Drawing): readonly RowSpec[] {
  const { lists } = words;
  const { samples } = words.tabs.library;
  const { today, people, channels } = cycle;
  const { formats } = cycle.vocabulary;
  const start = cycle.start as Day;
  const [kpi = cycle.kpis[0], other] = cycle.kpis.filter(({ unit }) => unit === 'percent');
  const pillars = Object.values<string>(words.tabs.links.sampleItems);
  const titles = Object.values(sampleTitles(words));
  const steps = stepsOf(cycle.playbook);
  const published = steps.indexOf('published');
  const person = (at: number) => people[at % people.length]?.name ?? '';
  return titles.flatMap((title, at) => {
    const out = addDays(start, FIRST_OUT + EVERY * at);
    const entered = steps.slice(0, published + 1).map((step, place) => {
      const before = published - place;
      return { step, day: addDays(out, -(before * STEP_DAYS + (before > 0 ? at % 2 : 0))), seenLater: false };
    });
    const seen = entered.filter(({ day }) => day <= today);
    const now = seen[seen.length - 1]?.step;
    if (now === undefined) return [];
    const isOut = isBehindGate(now);
    const isPartner = at % PARTS === 3;
    const isTicked = (point: number) => isOut && (at !== AHEAD || point < 2);
    const row: RowSpec = {
      cells: {
        title,
        step: lists.steps[now],
        publish_on: out,
        channel: channels[at % channels.length]?.name ?? '',
        format: formats[at % formats.length] ?? '',
        owner: person(at),
        kpi: kpi?.name ?? '',
        pillar: pillars[Math.floor((at * pillars.length) / titles.length)] ?? '',
        result: isOut && kpi?.baseline != null ? Number((kpi.baseline * (LIFTS[at % PARTS] ?? 1)).toFixed(3)) : null,
        decision: isOut ? lists.decisions[DECISIONS[at % PARTS] ?? 'iterate'] : null,
        hook: at % 2 === 0 ? samples.question : samples.figure,
        cta: at % 3 === 0 ? samples.story : samples.save,
        ai: at % PARTS === 1 ? lists.yesNo.yes : lists.yesNo.no,
        disclosed: isOut && at % PARTS === 1 ? lists.yesNo.yes : null,
        post_url: isOut ? `https://example.com/post-${at + 1}` : null,
        drafter: person(at),
        checker: isOut ? person(at + 1) : null,
        ...Object.fromEntries(QA_KEYS.map((key, point) => [key, isTicked(point) ? lists.yesNo.yes : null])),
        caught: isOut && at % 3 === 0 ? 1 : null,
        corrected: at === CORRECTED && isOut ? 1 : null,
        // The second gate before extra reach, where a post has some.
        other_kpi: isPartner ? (other?.name ?? null) : null,
        other_result: isPartner && isOut && other?.baseline != null ? Number(other.baseline.toFixed(3)) : null,
        distribution: lists.distribution[isPartner ? 'partner' : 'owned'],
        mix: lists.mix[at % 3 === 0 ? 'new' : 'proven'],
        proof: lists.proof[at % 2 === 0 ? 'case' : 'number'],
        series: `${Math.floor((at * PARTS) / titles.length) + 1}/${PARTS}`,
        minutes: isOut ? LEAST_MINUTES + 5 * (at % 3) : null,
        review_minutes: isOut ? LEAST_REVIEW + (at % PARTS) : null,
        // One in three is a new version of the one before.
        made_with: at % 2 === 0 ? samples.openings : `${samples.waiting}\n${samples.portrait}`,
        made_from: at % 3 === 2 ? (titles[at - 1] ?? null) : null,
        stamps: seen.map(stampText).join(' · '),
        id: `${SAMPLE_MARK}item-${at + 1}`,
      },
      formats: { result: kpi?.unit === 'percent' ? PERCENT : '', other_result: PERCENT },
    };
    return [row];
  });
}
