/** The line above Content that holds what was done against what was planned: gate, schedule, minutes and quotas. Used by the boards of Content and Calendar. */
import { type GateReport, gateReport } from '../../core/content/gate';
import { postingConsistency, shareOf } from '../../core/content/schedule';
import { fill } from '../../languages/text';
import type { NumberSigns } from '../clock';
import { groupedText, percentText } from '../figure-text';
import type { BoardWords } from '../words';
import type { ContentPlan, Shared } from './plan';

/** What the gate found, and how many it missed. */
function gateLine({ caught, published, errorRate }: GateReport, { tabs }: BoardWords, signs: NumberSigns): string {
  const { gate, errors } = tabs.content.band;
  const missed = errorRate === null ? null : { share: percentText(errorRate, 0, signs), published: groupedText(published, signs) };
  return [fill(gate, { caught: groupedText(caught, signs) }), ...(missed === null ? [] : [fill(errors, missed)])].join(', ');
}

/** "on schedule 5 of 6 weeks"; '' before the first week that can be judged. */
export function scheduleText({ items, cycle, texts, weeksOff }: Pick<Shared, 'items' | 'cycle' | 'texts' | 'weeksOff'>): string {
  const { clock } = cycle;
  const planned = items.map(({ publishOn, journey }) => ({
    publishOn,
    isPublished: journey.standing === 'published',
    published: journey.published,
  }));
  const { onSchedule, weeks } = postingConsistency(planned, clock.start, clock.asOf, weeksOff);
  return weeks === 0 ? '' : fill(texts.tabs.content.band.schedule, { n: onSchedule, weeks });
}

/** A share against what the playbook asks for: ✓ once it reads as the aim or more, ◐ below. Example: 0.33 of 0.7 → "◐ proven 33% (aim 70%)". */
export function mixShareText(what: string, share: number, aim: number, { cycle, texts }: Pick<Shared, 'cycle' | 'texts'>): string {
  const percent = (value: number) => percentText(value, 0, cycle.signs);
  const sign = Math.round(100 * share) >= Math.round(100 * aim) ? '✓' : '◐';
  return `${sign} ${fill(texts.tabs.content.band.aim, { what, share: percent(share), aim: percent(aim) })}`;
}

/** Gate, schedule, minutes and quotas. */
export function planLine(shared: Shared, { aims }: ContentPlan): string {
  const { items, cycle, texts } = shared;
  const { band } = texts.tabs.content;
  const { signs } = cycle;
  const report = gateReport(
    items.map(({ journey, caught, corrected }) => ({ isPublished: journey.standing === 'published', caught, corrected })),
  );
  const minutes = items.flatMap(item => (item.minutes === null || item.journey.standing !== 'published' ? [] : [item.minutes]));
  const shares = [
    [
      band.proven,
      aims.proven,
      shareOf(
        items.map(({ mix }) => mix),
        mix => mix === 'proven',
      ),
    ],
    [
      band.new,
      aims.new_tests,
      shareOf(
        items.map(({ mix }) => mix),
        mix => mix === 'new',
      ),
    ],
    // An asset without a word about its proof has none: the quota is of all that left the stage of an idea.
    [
      band.proof,
      aims.proof,
      shareOf(
        items.flatMap(({ journey, proof }) => (journey.standing === 'idea' ? [] : [proof || 'none'])),
        proof => proof !== 'none',
      ),
    ],
    [
      band.measurable,
      aims.measurable,
      shareOf(
        items.map(({ distribution }) => distribution),
        way => way !== 'partner',
      ),
    ],
  ] as const;
  return [
    ...(report.published === 0 && report.caught === 0 ? [] : [gateLine(report, texts, signs)]),
    ...[scheduleText(shared)].filter(text => text !== ''),
    ...(minutes.length === 0
      ? []
      : [fill(band.minutes, { n: groupedText(minutes.reduce((sum, each) => sum + each, 0) / minutes.length, signs) })]),
    ...shares.flatMap(([what, aim, share]) => (aim === null || share === null ? [] : [mixShareText(what, share, aim, shared)])),
  ].join(' · ');
}
