/**
 * Where planned links will land, by channel, so that a stray is seen and mended before hundreds are written.
 *
 * Used by many-links.tsx.
 */
import type { LinkOrder, LinkVocabulary } from '../../contract';
import type { PlannedLink } from '../../core/utm/bulk';
import { landingOf, type Visit } from '../../core/utm/ga4/channel';
import { type Trap, trapOf } from '../../core/utm/ga4/trap';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { LandingNote } from './landing-note';
import { trapFix } from './preview';

interface PlanNoteProps {
  readonly plan: readonly PlannedLink[];
  readonly change: (values: Partial<LinkOrder>) => void;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

/** Links of one channel that land in the same place. */
interface Group {
  readonly key: string;
  readonly count: number;
  readonly order: LinkOrder;
  readonly visit: Visit;
  readonly trap: Trap | null;
}

export function PlanNote({ plan, change, learn }: PlanNoteProps) {
  const texts = useFrame().words.sidebar.links;
  const groups = groupsOf(plan);
  return (
    <section class="block">
      <h2>{fill(texts.planned, { n: plan.length })}</h2>
      <ul class="lines">
        {groups.map(({ key, count, trap }) => (
          <li key={key}>
            <span class={trap === null ? '' : 'problem'}>{key}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      {strays(groups).map(({ key, order, visit, trap }) => (
        <LandingNote key={key} order={order} visit={visit} landing={landingOf(visit)} trap={trap} change={change} learn={learn} />
      ))}
    </section>
  );
}

function groupsOf(plan: readonly PlannedLink[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { page, choice, tags, channel } of plan) {
    const key = `${choice.channel} → ${channel}`;
    const known = groups.get(key);
    if (known !== undefined) {
      groups.set(key, { ...known, count: known.count + 1 });
      continue;
    }
    const visit = { source: tags.utm_source ?? '', medium: tags.utm_medium ?? '', campaign: tags.utm_campaign ?? '' };
    // Only what all planned links share can be mended here, so formats and creators stay out of the order.
    const order = { ...choice, url: page, format: '', creator: '', item: '' };
    groups.set(key, { key, count: 1, order, visit, trap: trapOf(visit) });
  }
  return [...groups.values()];
}

/** One note for each thing to mend: a word that all channels share is told once. */
function strays(groups: readonly Group[]): readonly Group[] {
  const told = new Set<string>();
  return groups.filter(({ key, order, visit, trap }) => {
    if (trap === null) return false;
    const fix = trapFix(trap, order, visit);
    const mend = fix?.kind === 'word' ? fix.field : key;
    const news = !told.has(mend);
    told.add(mend);
    return news;
  });
}
