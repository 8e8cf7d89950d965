/**
 * One decision: the four words, owner, the day to look again and a note; once it is written down, a line with *Change*.
 *
 * Used by the decisions of a review. What was typed stays while somebody else's decision stands in the way.
 */
import { useId, useState } from 'preact/hooks';
import type { DecisionEntry, DecisionKey, ReviewDecision, ReviewKpi } from '../../contract';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field, TextField } from '../parts/field';
import { StatusPill } from '../parts/status-pill';
import { decisionText } from './decision-text';

const VERBS = ['scale', 'iterate', 'stop', 'unknown'] as const satisfies readonly DecisionKey[];

interface DecisionCardProps {
  readonly subject: string;
  /** Null for what is no KPI of the worst three. */
  readonly kpi: ReviewKpi | null;
  readonly decided: ReviewDecision | null;
  /** The day of the next review. */
  readonly next: string;
  readonly busy: boolean;
  /** Resolves to true once it is written down. */
  readonly save: (entry: DecisionEntry) => Promise<boolean>;
}

export function DecisionCard({ subject, kpi, decided, next, busy, save }: DecisionCardProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.review;
  const [seen, setSeen] = useState<string | null>(null);
  const isOpen = decided === null || seen !== null;
  return (
    <li class="group">
      <p class="reviewHead">
        <b>{subject}</b> {kpi !== null && <StatusPill status={kpi.status} />}
      </p>
      {kpi !== null && kpi.action !== '' && <p class="hint">{kpi.action}</p>}
      {isOpen ? (
        <DecisionForm
          subject={subject}
          first={decided ?? { decision: null, owner: kpi?.owner || (opening.person ?? ''), until: next, note: '' }}
          busy={busy}
          save={async entry => {
            const isSaved = await save({ ...entry, seen: seen ?? '' });
            setSeen(null);
            return isSaved;
          }}
        />
      ) : (
        <>
          <p>✓ {decisionText(decided, words)}</p>
          {decided.note !== '' && <p class="hint">{decided.note}</p>}
          <Button kind="quiet" about={subject} onClick={() => setSeen(decided.mark)}>
            {texts.change}
          </Button>
        </>
      )}
    </li>
  );
}

type Typed = Pick<ReviewDecision, 'decision' | 'owner' | 'until' | 'note'>;

/** The word is one of four, or none yet; what a storage holds beside it is refused by the server. */
const ANY_DECISION: Typed = { decision: null, owner: '', until: null, note: '' };

interface DecisionFormProps {
  readonly subject: string;
  readonly first: Typed;
  readonly busy: boolean;
  readonly save: (entry: Omit<DecisionEntry, 'seen'>) => Promise<boolean>;
}

export function DecisionForm({ subject, first, busy, save }: DecisionFormProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.review;
  const [typed, keep, isBack] = useKept<Typed>(`decision ${subject}`, first, ANY_DECISION);
  const [missing, setMissing] = useState<'word' | 'owner' | null>(null);
  const group = useId();
  const { decision, owner, until, note } = typed;
  const write = async () => {
    const isOwned = owner.trim() !== '';
    setMissing(decision === null ? 'word' : isOwned ? null : 'owner');
    if (decision === null || !isOwned) return;
    if (await save({ subject, decision, owner, until: until === '' ? null : until, note })) keep(null);
  };
  return (
    <form
      class="reviewForm"
      onSubmit={event => {
        event.preventDefault();
        void write();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <fieldset class="verbs" aria-describedby={missing === 'word' ? `${group}-problem` : undefined}>
        <legend class="offstage">{subject}</legend>
        {VERBS.map(verb => (
          <label key={verb} class="tick">
            <input
              type="radio"
              name={group}
              checked={decision === verb}
              onChange={() => {
                setMissing(null);
                keep({ ...typed, decision: verb });
              }}
            />
            <span class="verb">{texts.decisions[verb]}</span>
          </label>
        ))}
      </fieldset>
      {missing === 'word' && (
        <p class="problem" id={`${group}-problem`} role="alert">
          {texts.choose}
        </p>
      )}
      <div class="pair">
        <TextField
          label={texts.owner}
          about={subject}
          value={owner}
          offers={[...new Set(opening.people)]}
          problem={missing === 'owner' && owner.trim() === '' ? texts.whose : null}
          onInput={value => keep({ ...typed, owner: value })}
        />
        <TextField
          label={texts.until}
          about={subject}
          kind="date"
          value={until ?? ''}
          onInput={value => keep({ ...typed, until: value })}
        />
      </div>
      <Field label={texts.note} about={subject}>
        {ties => <textarea {...ties} rows={2} value={note} onInput={event => keep({ ...typed, note: event.currentTarget.value })} />}
      </Field>
      <Button type="submit" busy={busy} disabled={viewOnly} about={subject}>
        {texts.write}
      </Button>
    </form>
  );
}
