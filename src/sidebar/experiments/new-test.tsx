/**
 * Starting a test: one sentence, one KPI, the smallest change worth having. The playbook's own tests are offered whole.
 *
 * Used by panels/experiments.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentIdea, ExperimentView } from '../../contract';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { OwnerField } from '../parts/owner-field';
import { SaveOrCancel } from '../parts/save-or-cancel';
import { winText } from './win-text';

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
  const first = { hypothesis: '', kpi: view.kpis[0] ?? '', threshold: '', owner: opening.person ?? '', guardrail: '' };
  const [typed, keep, isBack] = useKept('new test', first);
  const { hypothesis, kpi, threshold, owner, guardrail } = typed;
  const picked = view.ideas.find(({ text }) => text === hypothesis);
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (hypothesis.trim() === '') return;
    if (await save({ was: '', texts: { hypothesis: hypothesis.trim(), kpi, threshold, owner, guardrail }, counts: {} })) keep(null);
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
            const found = view.ideas.find(({ text }) => text === idea);
            if (found === undefined) return;
            const threshold = winText(found.win, opening.habit);
            keep({ ...typed, hypothesis: idea, kpi: found.kpi || kpi, threshold, guardrail: found.guardrail });
          }}
        />
      )}
      {picked !== undefined && <Plan idea={picked} />}
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
      <PickField
        label={texts.guardrail}
        hint={texts.guardrailHint}
        value={guardrail}
        options={[{ value: '', text: '–' }, ...view.kpis.map(name => ({ value: name, text: name }))]}
        onPick={name => keep({ ...typed, guardrail: name })}
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

/** How often the playbook wants such a test, and when it would stop one. */
function Plan({ idea: { count, each, variants, stops } }: { readonly idea: ExperimentIdea }) {
  const { words } = useFrame();
  const texts = words.sidebar.experiments;
  return (
    <>
      <p class="hint">{fill(each === 'week' ? texts.planWeek : texts.planCycle, { n: count, versions: variants })}</p>
      {stops.map(stop => (
        <p class="hint" key={stop}>
          {fill(texts.stopRule, { rule: stop })}
        </p>
      ))}
    </>
  );
}
