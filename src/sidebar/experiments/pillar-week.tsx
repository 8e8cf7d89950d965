/**
 * The pillar test week: two pillars, each told from three angles; one press plans the six items and begins the two tests.
 *
 * Used by panels/experiments.tsx. What is typed stays until it is saved.
 */
import { useState } from 'preact/hooks';
import type { ExperimentView, TestOffers } from '../../contract';
import { namesOnce } from '../../core/name-key';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { OwnerField } from '../parts/owner-field';
import { SaveOrCancel } from '../parts/save-or-cancel';
import { useDoing } from '../wire/asking';

interface PillarWeekProps {
  readonly view: ExperimentView;
  readonly offers: TestOffers;
  readonly done: (view: ExperimentView) => void;
  readonly cancel: () => void;
}

export function PillarWeek({ view, offers, done, cancel }: PillarWeekProps) {
  const { wire, words, opening } = useFrame();
  const texts = words.sidebar.experiments;
  const { pillars } = offers;
  // The playbook that knows such a week says what decides it.
  const planned = view.ideas.find(({ count, variants }) => count === 2 && variants === 3);
  const [one = '', other = ''] = pillars;
  const [typed, keep, isBack] = useKept('pillar week', {
    ...{ one, other, owner: opening.person ?? '' },
    kpi: planned?.kpi || view.ideas[0]?.kpi || (view.kpis[0] ?? ''),
  });
  const [tried, setTried] = useState(false);
  const doing = useDoing();
  const named = [typed.one.trim(), typed.other.trim()];
  const problem = named.includes('') ? texts.pillarMissing : namesOnce(named).length < 2 ? texts.pillarTwice : null;
  const submit = async () => {
    setTried(true);
    if (problem !== null) return;
    const reply = await doing.run(() => wire.call('pillarWeek', { pillars: named, kpi: typed.kpi, owner: typed.owner }));
    if (reply?.ok !== true) return;
    keep(null);
    done(reply.value);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <p class="hint">{texts.pillarHint}</p>
      <TextField label={texts.pillarOne} value={typed.one} offers={pillars} onInput={text => keep({ ...typed, one: text })} />
      <TextField
        label={texts.pillarOther}
        value={typed.other}
        offers={pillars}
        problem={tried ? problem : null}
        onInput={text => keep({ ...typed, other: text })}
      />
      <PickField
        label={texts.kpi}
        value={typed.kpi}
        options={view.kpis.map(name => ({ value: name, text: name }))}
        onPick={name => keep({ ...typed, kpi: name })}
      />
      <OwnerField label={texts.owner} nobody={texts.nobody} value={typed.owner} onPick={name => keep({ ...typed, owner: name })} />
      <TroubleNotice trouble={doing.trouble} kept />
      <SaveOrCancel
        text={texts.pillarStart}
        busy={doing.busy}
        cancel={() => {
          keep(null);
          cancel();
        }}
      />
    </form>
  );
}
