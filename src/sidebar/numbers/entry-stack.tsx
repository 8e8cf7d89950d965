/**
 * Numbers one after the other, a look at all of them, then one save.
 *
 * Used by panels/numbers.tsx and daily/daily.tsx. Enter goes on. Nothing typed is lost by going back, by a problem, or by a lost connection.
 */
import { useRef, useState } from 'preact/hooks';
import type { DueNumber } from '../../contract';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFirstProblem } from '../focus/first-problem';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { type Entry, keepUnsaved, mayLeave, openEntries, readEntry, type TypedEntry, typedIn } from './entries';
import { EntryForm } from './entry-form';
import { ReviewList } from './review-list';

const ANY_ENTRY: TypedEntry = { kpi: '', text: '', day: '', note: '' };

interface EntryStackProps {
  readonly due: readonly DueNumber[];
  /** Under which name what is typed and not saved comes back. */
  readonly draft: string;
  readonly again: () => void;
}

export function EntryStack({ due, draft, again }: EntryStackProps) {
  const { wire, words, opening, viewOnly, go } = useFrame();
  const texts = words.sidebar.numbers;
  const [typed, keep, isBack] = useKept<readonly TypedEntry[]>(draft, [], [ANY_ENTRY]);
  const [entries, setEntries] = useState(() => openEntries(due, typed));
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const focusProblem = useFirstProblem(form);
  const saving = useDoing();
  const entry = entries[at];
  const meanings = entries.map(each => readEntry(each, opening.habit));
  const checkins = meanings.flatMap(meaning => (meaning.kind === 'ready' ? [meaning.checkin] : []));
  const refused = entries.filter(each => each.problem !== null).length;

  const take = (changed: readonly Entry[]) => {
    setEntries(changed);
    const left = typedIn(changed);
    keep(left.length === 0 ? null : left);
  };
  const show = (place: number) => {
    setTried(false);
    setAt(place);
  };
  const next = () => {
    const meaning = meanings[at];
    if (meaning === undefined || mayLeave(meaning)) show(at + 1);
    else {
      setTried(true);
      focusProblem();
    }
  };
  const save = async () => {
    const reply = await saving.run(() => wire.call('saveNumbers', checkins));
    if (reply?.ok !== true) return;
    const kept = keepUnsaved(entries, reply.value);
    take(kept);
    setSaved(saved + reply.value.saved.length);
    const wrong = kept.findIndex(each => each.problem !== null);
    show(wrong >= 0 ? wrong : kept.length);
  };

  if (checkins.length === 0 && saved > 0 && refused === 0 && entry === undefined) {
    return (
      <>
        <Notice kind="good">✓ {fill(texts.saved, { n: saved })}</Notice>
        <div class="actions">
          <Button kind="primary" onClick={() => go('today')}>
            {texts.toToday}
          </Button>
          <Button onClick={again}>{texts.more}</Button>
        </div>
      </>
    );
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (entry !== undefined) next();
        else if (checkins.length > 0) void save();
      }}
    >
      <DraftBack isBack={isBack} forget={() => take(openEntries(due, []))} />
      {saved > 0 && <Notice kind="good">✓ {fill(texts.saved, { n: saved })}</Notice>}
      {refused > 0 && <Notice kind="trouble">{fill(texts.notSaved, { n: refused })}</Notice>}
      {entry !== undefined ? (
        <>
          <p class="step">{fill(texts.position, { n: at + 1, all: entries.length })}</p>
          <EntryForm entry={entry} tried={tried} change={changed => take(replaceAt(entries, at, changed))} />
        </>
      ) : (
        <ReviewList entries={entries} meanings={meanings} edit={show} />
      )}
      <TroubleNotice trouble={saving.trouble} kept />
      <div class="actions">
        {entry !== undefined ? (
          <Button kind={meanings[at]?.kind === 'skipped' ? 'plain' : 'primary'} type="submit">
            {meanings[at]?.kind === 'skipped' ? texts.skip : words.sidebar.frame.next}
          </Button>
        ) : (
          <Button kind="primary" type="submit" busy={saving.busy} disabled={viewOnly || checkins.length === 0}>
            {fill(texts.save, { n: checkins.length })}
          </Button>
        )}
        {at > 0 && <Button onClick={() => show(at - 1)}>{words.sidebar.frame.back}</Button>}
      </div>
    </form>
  );
}

function replaceAt(entries: readonly Entry[], place: number, changed: Entry): readonly Entry[] {
  return entries.map((entry, at) => (at === place ? changed : entry));
}
