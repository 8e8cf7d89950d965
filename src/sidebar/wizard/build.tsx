/**
 * The build with its progress in words, and the way on to the Dashboard and Today.
 *
 * Used by the wizard, by Start for the example, and by sidebar.tsx when an earlier build stopped half-way. It starts by itself in the first two cases.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BuildStep, Choices } from '../../contract';
import { BUILD_STEPS } from '../../cycle-tabs';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { ProgressBar } from '../parts/bars';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { sentenceFor, type Trouble } from '../wire/trouble';
import { buildMissing } from './build-run';

interface BuildProps {
  readonly choices: Choices;
  /** Steps an interrupted build left over; null for a new build. */
  readonly missing: readonly BuildStep[] | null;
  /** Back to where the choices can be changed; null when there is no way back. */
  readonly leave: (() => void) | null;
}

type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'building' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export function Build({ choices, missing, leave }: BuildProps) {
  const { wire, words, go, reopen, viewOnly } = useFrame();
  const texts = words.sidebar.build;
  const [left, setLeft] = useState<readonly BuildStep[]>(missing ?? BUILD_STEPS);
  const [stage, setStage] = useState<Stage>(missing === null ? { kind: 'building' } : { kind: 'waiting' });
  const underWay = useRef(false);
  const done = BUILD_STEPS.filter(step => !left.includes(step));
  const current = left[0];

  const build = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setStage({ kind: 'building' });
    const trouble = await buildMissing(wire, choices, left, setLeft);
    if (trouble === null) {
      setStage({ kind: 'opening' });
      // The Dashboard in front is a courtesy; if it fails the cycle is there all the same.
      await wire.call('show', { tab: 'dashboard' });
      const reply = await wire.call('open', null);
      if (reply.ok) {
        reopen(reply.value);
        go('today');
      } else setStage({ kind: 'stopped', trouble: reply.trouble });
    } else setStage({ kind: 'stopped', trouble });
    underWay.current = false;
  };
  // A new build starts once, when the panel appears, and the button that started it is gone.
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (missing === null) heading.current?.focus();
  }, []);
  useEffect(() => {
    if (missing === null) void build();
  }, []);

  const stateOf = (step: BuildStep): 'done' | 'now' | 'later' | 'failed' => {
    if (!left.includes(step)) return 'done';
    if (step !== current || stage.kind === 'waiting') return 'later';
    return stage.kind === 'stopped' ? 'failed' : 'now';
  };
  const nameOf = (step: BuildStep): string => (step === 'sheets' ? texts.makingTabs : words.titles[step]);
  const progress = fill(texts.progress, { done: done.length, all: BUILD_STEPS.length });
  const again = stage.kind === 'stopped' || stage.kind === 'waiting';
  return (
    <section class="panel">
      <h1 tabIndex={-1} ref={heading}>
        {fill(texts.title, { name: choices.name })}
      </h1>
      <ProgressBar done={done.length} all={BUILD_STEPS.length} label={progress} />
      <p role="status">
        {progress}
        {stage.kind === 'building' && current !== undefined && ` · ${fill(texts.now, { step: nameOf(current) })}`}
        {stage.kind === 'opening' && ` · ${texts.finished}`}
      </p>
      <ol class="buildSteps">
        {[...done, ...left].map(step => (
          <li key={step} class={stateOf(step)}>
            {nameOf(step)} <small>{texts.states[stateOf(step)]}</small>
          </li>
        ))}
      </ol>
      {stage.kind === 'building' && <p class="hint">{texts.patience}</p>}
      {stage.kind === 'stopped' && (
        <Notice kind="trouble">
          <p>{sentenceFor(stage.trouble, words)}</p>
          <p>{done.length > 0 ? texts.stopped : words.sidebar.wire.kept}</p>
        </Notice>
      )}
      {stage.kind === 'waiting' && <Notice kind="plain">{texts.stopped}</Notice>}
      {again && (
        <div class="actions">
          <Button kind="primary" disabled={viewOnly} onClick={() => void build()}>
            {stage.kind === 'waiting' ? texts.resume : words.sidebar.frame.tryAgain}
          </Button>
          {leave !== null && done.length === 0 && <Button onClick={leave}>{texts.change}</Button>}
        </div>
      )}
    </section>
  );
}
