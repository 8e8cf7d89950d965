/**
 * Starting a test: one sentence, one KPI, the smallest change worth having. The playbook's own tests are offered.
 *
 * Used by panels/experiments.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentView } from '../../contract';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { OwnerField } from '../parts/owner-field';
import { SaveOrCancel } from '../parts/save-or-cancel';

interface NewTestProps {
  readonly view: ExperimentView;
  readonly busy: boolean;
  /** Resolves to true once it is saved. */
  readonly save: (change: ExperimentChange) => Promise<boolean>;
  readonly cancel: () => void;
}

export function NewTest({ view, busy, save, cancel }: NewTestProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.experiments;
  const first = { hypothesis: '', kpi: view.kpis[0] ?? '', threshold: '', owner: opening.person ?? '' };
  const [typed, keep, isBack] = useKept('new test', first);
  const { hypothesis, kpi, threshold, owner } = typed;
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (hypothesis.trim() === '') return;
    if (await save({ was: '', texts: { hypothesis: hypothesis.trim(), kpi, threshold, owner }, counts: {} })) keep(null);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      {view.ideas.length > 0 && (
        <PickField
          label={texts.ideas}
          value=""
          options={[{ value: '', text: '–' }, ...view.ideas.map(({ name, text }) => ({ value: text, text: name }))]}
          onPick={idea => {
            if (idea !== '') keep({ ...typed, hypothesis: idea });
          }}
        />
      )}
      <TextField
        label={texts.hypothesis}
        hint={texts.hypothesisHint}
        value={hypothesis}
        problem={tried && hypothesis.trim() === '' ? texts.missing : null}
        onInput={text => keep({ ...typed, hypothesis: text })}
      />
      <PickField
        label={texts.kpi}
        value={kpi}
        options={view.kpis.map(name => ({ value: name, text: name }))}
        onPick={name => keep({ ...typed, kpi: name })}
      />
      <TextField
        label={texts.threshold}
        hint={texts.thresholdHint}
        value={threshold}
        onInput={text => keep({ ...typed, threshold: text })}
      />
      <OwnerField label={texts.owner} nobody={texts.nobody} value={owner} onPick={name => keep({ ...typed, owner: name })} />
      <SaveOrCancel
        text={texts.start}
        busy={busy}
        cancel={() => {
          keep(null);
          cancel();
        }}
      />
    </form>
  );
}
