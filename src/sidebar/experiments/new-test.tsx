/**
 * Starting a test: one sentence, one KPI, the smallest change worth having. The playbook's own tests are offered.
 *
 * Used by panels/experiments.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentView } from '../../contract';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField, TextField } from '../parts/field';
import { OwnerField } from '../parts/owner-field';

interface NewTestProps {
  readonly view: ExperimentView;
  readonly busy: boolean;
  readonly save: (change: ExperimentChange) => void;
  readonly cancel: () => void;
}

export function NewTest({ view, busy, save, cancel }: NewTestProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const [hypothesis, setHypothesis] = useState('');
  const [kpi, setKpi] = useState(view.kpis[0] ?? '');
  const [threshold, setThreshold] = useState('');
  const [owner, setOwner] = useState(opening.person ?? '');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (hypothesis.trim() !== '') save({ was: '', texts: { hypothesis: hypothesis.trim(), kpi, threshold, owner }, counts: {} });
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      {view.ideas.length > 0 && (
        <PickField
          label={texts.ideas}
          value=""
          options={[{ value: '', text: '–' }, ...view.ideas.map(({ name, text }) => ({ value: text, text: name }))]}
          onPick={idea => {
            if (idea !== '') setHypothesis(idea);
          }}
        />
      )}
      <TextField
        label={texts.hypothesis}
        hint={texts.hypothesisHint}
        value={hypothesis}
        problem={tried && hypothesis.trim() === '' ? texts.missing : null}
        onInput={setHypothesis}
      />
      <PickField label={texts.kpi} value={kpi} options={view.kpis.map(name => ({ value: name, text: name }))} onPick={setKpi} />
      <TextField label={texts.threshold} hint={texts.thresholdHint} value={threshold} onInput={setThreshold} />
      <OwnerField label={texts.owner} nobody={texts.nobody} value={owner} onPick={setOwner} />
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.start}
      </Button>
      <Button kind="quiet" onClick={cancel}>
        {words.sidebar.frame.cancel}
      </Button>
    </form>
  );
}
