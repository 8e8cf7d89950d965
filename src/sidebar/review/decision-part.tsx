/**
 * Second part of a review: the worst three ask for a decision each; three to repeat and three to stop; anything else; the stop list.
 *
 * Used by the Review panel. Each decision is a row of the spreadsheet as soon as it is written down.
 */
import { useState } from 'preact/hooks';
import type { DecisionEntry, ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { DecisionCard, DecisionForm } from './decision-card';
import { Three } from './three';

interface DecisionPartProps {
  readonly view: ReviewView;
  readonly put: (view: ReviewView) => void;
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The id of the KPI that goes by a name in what the panel shows; nothing for any other name. */
export function kpiIdIn({ kpis }: ReviewView, name: string): { readonly kpiId?: string } {
  const found = kpis.find(kpi => sameName(kpi.name, name));
  return found === undefined ? {} : { kpiId: found.id };
}

export function DecisionPart({ view, put }: DecisionPartProps) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.review;
  const saving = useDoing();
  const [others, setOthers] = useState<readonly string[]>([]);
  const save = async (decisions: readonly DecisionEntry[]): Promise<boolean> => {
    const known = decisions.map(each => ({ ...each, ...kpiIdIn(view, each.subject) }));
    const reply = await saving.run(() => wire.call('saveDecisions', { decisions: known }));
    if (reply?.ok !== true) return false;
    setOthers(reply.value.others);
    put(reply.value.view);
    return reply.value.others.length === 0;
  };
  const worst = view.talk.filter(({ id }) => view.worst.includes(id)).sort((a, b) => view.worst.indexOf(a.id) - view.worst.indexOf(b.id));
  const decidedOf = (subject: string) => view.decided.filter(each => sameName(each.subject, subject)).at(-1) ?? null;
  const isListed = (decision: ReviewView['decided'][number]) => decision.decision === 'repeat' || decision.decision === 'stop';
  const elsewhere = view.decided.filter(each => !isListed(each) && !worst.some(({ name }) => sameName(name, each.subject)));
  return (
    <>
      <p class="hint">{worst.length === 0 ? texts.noWorst : texts.about}</p>
      <TroubleNotice trouble={saving.trouble} kept />
      {others.map(subject => (
        <Notice key={subject} kind="plain">
          {fill(texts.others, { subject })}
        </Notice>
      ))}
      <ul class="reviewCards">
        {worst.map(kpi => (
          <DecisionCard
            key={kpi.id}
            subject={kpi.name}
            kpi={kpi}
            decided={decidedOf(kpi.name)}
            next={view.next}
            busy={saving.busy}
            save={entry => save([entry])}
          />
        ))}
        {elsewhere.map(each => (
          <DecisionCard
            key={each.subject}
            subject={each.subject}
            kpi={null}
            decided={each}
            next={view.next}
            busy={saving.busy}
            save={entry => save([entry])}
          />
        ))}
      </ul>
      <Three kind="repeat" view={view} busy={saving.busy} save={save} />
      <Three kind="stop" view={view} busy={saving.busy} save={save} />
      <Other view={view} busy={saving.busy} save={save} />
      {view.stopped.length > 0 && (
        <>
          <h3>{texts.stopped}</h3>
          <ul class="plainList">
            {view.stopped.map(({ subject, owner }) => (
              <li key={subject}>{[subject, owner].filter(part => part !== '').join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface OtherProps {
  readonly view: ReviewView;
  readonly busy: boolean;
  readonly save: (decisions: readonly DecisionEntry[]) => Promise<boolean>;
}

/** A decision about whatever else came up. */
function Other({ view, busy, save }: OtherProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.review;
  const [subject, keep] = useKept('review subject', '');
  const [missing, setMissing] = useState(false);
  return (
    <details>
      <summary>{texts.more}</summary>
      <div class="reviewForm snug">
        <TextField
          label={texts.subject}
          value={subject}
          offers={[...view.talk.map(({ name }) => name), ...view.normal]}
          problem={missing ? texts.chooseSubject : null}
          onInput={text => {
            setMissing(false);
            keep(text);
          }}
        />
        <DecisionForm
          subject=""
          first={{ decision: null, owner: opening.person ?? '', until: view.next, note: '' }}
          busy={busy}
          save={async entry => {
            setMissing(subject.trim() === '');
            if (subject.trim() === '') return false;
            const isSaved = await save([{ ...entry, subject: subject.trim(), seen: '' }]);
            if (isSaved) keep(null);
            return isSaved;
          }}
        />
      </div>
    </details>
  );
}
