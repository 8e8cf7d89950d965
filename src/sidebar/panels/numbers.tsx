/**
 * Numbers: what is due, one after the other, a look at all of it, then one save.
 *
 * Used by sidebar.tsx. Enter goes on. Nothing typed is lost by going back, by a problem, or by a lost connection.
 */
import { useState } from 'preact/hooks';
import { useFrame } from '../frame';
import { ImportNumbers } from '../import/import-numbers';
import { Baselines } from '../numbers/baselines';
import { EntryStack } from '../numbers/entry-stack';
import { Button } from '../parts/button';
import { Await, Notice } from '../parts/notice';
import { useLoaded } from '../wire/asking';

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
          if (due.length > 0) return <EntryStack due={due} draft="numbers" again={again} />;
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
