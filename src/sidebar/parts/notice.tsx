/**
 * Messages inside a panel: trouble with a way out, good news, plain remarks, and what shows while waiting.
 *
 * Used by all panels. Trouble interrupts a screen reader, the rest waits its turn.
 */
import type { ComponentChildren } from 'preact';
import { useFrame } from '../frame';
import type { Loaded } from '../wire/asking';
import { sentenceFor, type Trouble } from '../wire/trouble';
import { Button } from './button';

interface NoticeProps {
  readonly kind: 'trouble' | 'good' | 'plain';
  readonly children: ComponentChildren;
}

export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'trouble' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The sentence of a trouble, and a button when trying again may help. Nothing when there is no trouble. */
export function TroubleNotice({
  trouble,
  again,
  kept = false,
}: {
  readonly trouble: Trouble | null;
  readonly again?: (() => void) | undefined;
  readonly kept?: boolean;
}) {
  const { words, viewOnly } = useFrame();
  // The notice above the panel already says it.
  if (trouble === null || (viewOnly && trouble.code === 'view_only')) return null;
  return (
    <Notice kind="trouble">
      <p>{sentenceFor(trouble, words)}</p>
      {kept && <p>{words.sidebar.wire.kept}</p>}
      {again && <Button onClick={again}>{words.sidebar.frame.tryAgain}</Button>}
    </Notice>
  );
}

interface AwaitProps<Value> {
  readonly loaded: Loaded<Value>;
  /** Said as the heading until the value is there, where what is awaited brings the heading along. */
  readonly heading?: string;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows a value once it is there; until then that it is loading, or why it is not coming. */
export function Await<Value>({ loaded, heading, children }: AwaitProps<Value>) {
  const { words } = useFrame();
  const { state, again } = loaded;
  if (state.kind === 'ready') return <>{children(state.value)}</>;
  return (
    <>
      {heading !== undefined && <h1 class="hidden">{heading}</h1>}
      {state.kind === 'loading' ? <Waiting text={words.sidebar.frame.loading} /> : <TroubleNotice trouble={state.trouble} again={again} />}
    </>
  );
}

/** Grey lines in place of what is coming, with the words for those who do not see them. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <div class="waiting" role="status">
      <span>{text}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}
