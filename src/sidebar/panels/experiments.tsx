/**
 * Experiments: the tests that run with what they have shown, a new one, and those that are closed.
 *
 * Used by sidebar.tsx, from Today and the menu. Verdicts are the server's, the same as in the tab.
 */
import type { ExperimentChange, ExperimentView } from '../../contract';
import { fill } from '../../languages/text';
import { useKept } from '../drafts/kept';
import { NewTest } from '../experiments/new-test';
import { TestCard } from '../experiments/test-card';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded, useReturn } from '../wire/asking';

export function Experiments() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.experiments;
  const view = useLoaded(() => wire.call('experiments', null), '');
  useReturn(view.refresh);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={view}>{value => <Tests view={value} put={view.put} />}</Await>
    </section>
  );
}

function Tests({ view, put }: { readonly view: ExperimentView; readonly put: (view: ExperimentView) => void }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const doing = useDoing();
  const [starting, keepStarting] = useKept('starting a test', false);
  const save = async (change: ExperimentChange): Promise<boolean> => {
    const reply = await doing.run(() => wire.call('saveExperiment', change));
    if (reply?.ok !== true) return false;
    keepStarting(null);
    put(reply.value);
    return true;
  };
  const groups = [
    { title: texts.running, tests: view.experiments.filter(({ texts: { kept } }) => kept === '') },
    { title: texts.closed, tests: view.experiments.filter(({ texts: { kept } }) => kept !== '') },
  ];
  return (
    <>
      {starting ? (
        <NewTest view={view} busy={doing.busy} save={save} cancel={() => keepStarting(null)} />
      ) : (
        <>
          {view.experiments.length === 0 && <p>{texts.none}</p>}
          <Button kind={view.experiments.length === 0 ? 'primary' : 'plain'} disabled={viewOnly} onClick={() => keepStarting(true)}>
            {texts.begin}
          </Button>
        </>
      )}
      <TroubleNotice trouble={doing.trouble} kept={starting} />
      {groups.map(
        ({ title, tests }) =>
          tests.length > 0 && (
            <section class="block" key={title}>
              <h2>{fill(title, { n: tests.length })}</h2>
              <ul class="lines">
                {tests.map(line => (
                  // Counts that were saved are shown anew; what is typed into another card stays.
                  <TestCard key={JSON.stringify([line.texts, line.counts])} line={line} busy={doing.busy} save={save} />
                ))}
              </ul>
            </section>
          ),
      )}
      {view.experiments.length > 0 && (
        <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'experiments' })}>
          {texts.show}
        </Button>
      )}
    </>
  );
}
