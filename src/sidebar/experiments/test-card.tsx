/**
 * One test: what it has shown and what comes next; unfolded its results to enter, and closing it.
 *
 * Used by panels/experiments.tsx. The words of the verdict come in the workbook's language.
 */
import type { ExperimentChange, ExperimentLine } from '../../contract';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { StatusPill } from '../parts/status-pill';
import { AfterTest } from './after-test';
import { CloseTest } from './close-test';
import { TestResults } from './test-results';

interface TestCardProps {
  readonly line: ExperimentLine;
  readonly busy: boolean;
  /** Resolves to true once it is saved. */
  readonly save: (change: ExperimentChange) => Promise<boolean>;
}

export function TestCard({ line, busy, save }: TestCardProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const { hypothesis, kpi, owner, kept, learned } = line.texts;
  // Kept, so that a form that was begun is in sight again after a reload.
  const [job, keepJob] = useKept(`job of ${hypothesis}`, '');
  const about = [kpi, owner].filter(text => text !== '').join(' · ');
  const change = async (texts: ExperimentChange['texts'], counts: ExperimentChange['counts']) => {
    const isSaved = await save({ was: hypothesis, texts, counts });
    if (isSaved) keepJob(null);
    return isSaved;
  };
  return (
    <li class="test">
      <b>{hypothesis}</b>
      <StatusPill status={line.verdict} />
      {about !== '' && <small>{about}</small>}
      {line.evidence !== '' && <p class="hint">{line.evidence}</p>}
      {line.next !== '' && <p>{line.next}</p>}
      {learned !== '' && <p class="hint">{learned}</p>}
      {kept === '' ? (
        <>
          <p class="ways">
            <Button about={hypothesis} onClick={() => keepJob(job === 'results' ? null : 'results')}>
              {texts.results}
            </Button>
            <Button kind="quiet" about={hypothesis} onClick={() => keepJob(job === 'close' ? null : 'close')}>
              {texts.decide}
            </Button>
          </p>
          {job === 'results' && <TestResults line={line} busy={busy} save={counts => change({}, counts)} />}
          {job === 'close' && <CloseTest line={line} busy={busy} save={given => change(given, {})} />}
        </>
      ) : (
        <>
          <AfterTest line={line} />
          <Button kind="quiet" about={hypothesis} busy={busy} disabled={viewOnly} onClick={() => void change({ kept: '' }, {})}>
            {texts.reopen}
          </Button>
        </>
      )}
    </li>
  );
}
