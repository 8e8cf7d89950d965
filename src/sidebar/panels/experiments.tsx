/**
 * Experiments: the tests that run with what they have shown, a new one, and those that are closed.
 *
 * Used by sidebar.tsx, from Today and the menu. Verdicts are the server's, the same as in the tab.
 */
import type { ExperimentChange, ExperimentView } from '../../contract';
import { fill } from '../../languages/text';
import { useKept } from '../drafts/kept';
import { Budget } from '../experiments/budget';
import { NewTest } from '../experiments/new-test';
import { PillarWeek } from '../experiments/pillar-week';
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
  const [job, keepJob] = useKept('job of tests', '');
  const isOffered = job === 'week' || job === 'budget';
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
          {view.experiments.length === 0 && <p>{view.built ? texts.none : `${texts.none} ${texts.noTab}`}</p>}
          <Button
            kind={view.experiments.length === 0 && !isOffered ? 'primary' : 'plain'}
            disabled={viewOnly}
            onClick={() => keepStarting(true)}
          >
            {texts.begin}
          </Button>
        </>
      )}
      {isOffered && <Offered job={job} view={view} put={put} close={() => keepJob(null)} />}
      {!starting && !isOffered && (
        <p class="ways">
          <Button kind="quiet" disabled={viewOnly} onClick={() => keepJob('week')}>
            {texts.pillarWeek}
          </Button>
          <Button kind="quiet" onClick={() => keepJob('budget')}>
            {texts.budget}
          </Button>
        </p>
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
      {view.built && (
        <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'experiments' })}>
          {texts.show}
        </Button>
      )}
    </>
  );
}

interface OfferedProps {
  readonly job: 'week' | 'budget';
  readonly view: ExperimentView;
  readonly put: (view: ExperimentView) => void;
  readonly close: () => void;
}

/** What needs pillars or posts asks for them when somebody opens it. */
function Offered({ job, view, put, close }: OfferedProps) {
  const { wire } = useFrame();
  const offers = useLoaded(() => wire.call('testOffers', null), '');
  const done = (now: ExperimentView) => {
    put(now);
    close();
  };
  return (
    <Await loaded={offers}>
      {value =>
        job === 'week' ? (
          <PillarWeek view={view} offers={value} done={done} cancel={close} />
        ) : (
          <Budget view={view} offers={value} close={close} />
        )
      }
    </Await>
  );
}
