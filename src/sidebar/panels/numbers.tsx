/**
 * Numbers: what is due, one after the other, a look at all of it, then one save.
 *
 * Used by sidebar.tsx. Enter goes on. Nothing typed is lost by going back, by a problem, or by a lost connection.
 */
import { useRef, useState } from 'preact/hooks';
import type { DueNumber } from '../../contract';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { ImportNumbers } from '../import/import-numbers';
import { Baselines } from '../numbers/baselines';
import { type Entry, keepUnsaved, mayLeave, openEntries, readEntry, type TypedEntry, typedIn } from '../numbers/entries';
import { EntryForm } from '../numbers/entry-form';
import { ReviewList } from '../numbers/review-list';
import { Button } from '../parts/button';
import { useFirstProblem } from '../parts/first-problem';
import { Await, Notice, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded } from '../wire/asking';

export function Numbers() {
  const { wire, words } = useFrame();
  const [early, setEarly] = useState(false);
  const [job, setJob] = useState<'enter' | 'import' | 'baselines'>('enter');
  const numbers = useLoaded(() => wire.call('numbers', null), '');
  const again = () => {
    setEarly(false);
    numbers.again();
  };
  const leave = () => {
    setJob('enter');
    numbers.again();
  };
  if (job === 'import') return <ImportNumbers leave={leave} />;
  if (job === 'baselines') return <Baselines leave={leave} />;
  return (
    <section class="panel">
      <h1>{words.sidebar.numbers.title}</h1>
      <Await loaded={numbers}>
        {list => {
          // The server lists what is due first and then what is still to come, the latter with negative days.
          const due = early ? list : list.filter(each => each.overdueDays >= 0);
          if (due.length > 0) return <EntryStack due={due} again={again} />;
          return <AllIn early={list.length > 0 ? () => setEarly(true) : null} />;
        }}
      </Await>
      <Button kind="quiet" onClick={() => setJob('import')}>
        {words.sidebar.importing.open}
      </Button>
      <Button kind="quiet" onClick={() => setJob('baselines')}>
        {words.sidebar.past.open}
      </Button>
    </section>
  );
}

/** Nothing is due; who wants to may enter a number all the same. */
function AllIn({ early }: { readonly early: (() => void) | null }) {
  const { words, go } = useFrame();
  const texts = words.sidebar.numbers;
  return (
    <>
      <Notice kind="good">✓ {texts.none}</Notice>
      <p class="hint">{texts.noneHint}</p>
      <div class="actions">
        <Button kind="primary" onClick={() => go('today')}>
          {texts.toToday}
        </Button>
        {early !== null && <Button onClick={early}>{texts.early}</Button>}
      </div>
    </>
  );
}

const ANY_ENTRY: TypedEntry = { kpi: '', text: '', day: '', note: '' };

function EntryStack({ due, again }: { readonly due: readonly DueNumber[]; readonly again: () => void }) {
  const { wire, words, opening, viewOnly, go } = useFrame();
  const texts = words.sidebar.numbers;
  const [typed, keep, isBack] = useKept<readonly TypedEntry[]>('numbers', [], [ANY_ENTRY]);
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
