/**
 * Hooks around a call: loading what a panel shows, and doing what a button says.
 *
 * Used by the panels. A late answer for a panel that is gone, or for a question asked anew meanwhile, is dropped.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Trouble } from './trouble';
import type { Reply } from './wire';

export type Loading<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export interface Loaded<Value> {
  readonly state: Loading<Value>;
  readonly again: () => void;
  /** Asks again behind what is shown; a failure changes nothing. */
  readonly refresh: () => void;
  /** Puts in a newer value that another call brought. */
  readonly put: (value: Value) => void;
}

/** Asks when the panel appears, when `key` changes and on `again`. */
export function useLoaded<Value>(ask: () => Promise<Reply<Value>>, key: string): Loaded<Value> {
  const [state, setState] = useState<Loading<Value>>({ kind: 'loading' });
  const question = useRef(0);
  // `ask` is made anew on every render; `key` says when the question is another one.
  const again = useCallback(() => {
    question.current += 1;
    const mine = question.current;
    setState({ kind: 'loading' });
    void ask().then(reply => {
      if (mine !== question.current) return;
      setState(reply.ok ? { kind: 'ready', value: reply.value } : { kind: 'failed', trouble: reply.trouble });
    });
  }, [key]);
  const refresh = useCallback(() => {
    question.current += 1;
    const mine = question.current;
    void ask().then(reply => {
      if (mine === question.current && reply.ok) setState({ kind: 'ready', value: reply.value });
    });
  }, [key]);
  const put = useCallback((value: Value) => {
    question.current += 1;
    setState({ kind: 'ready', value });
  }, []);
  useEffect(() => {
    again();
    return () => {
      question.current += 1;
    };
  }, [again]);
  return { state, again, refresh, put };
}

/** Calls back when a person returns to the sidebar after working in the sheet: what it shows may be old by then. */
export function useReturn(act: () => void): void {
  useEffect(() => {
    window.addEventListener('focus', act);
    return () => window.removeEventListener('focus', act);
  }, [act]);
}

export interface Doing {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Runs one call at a time: a second click while the first is under way does nothing and gives null. */
  readonly run: <Value>(ask: () => Promise<Reply<Value>>) => Promise<Reply<Value> | null>;
  readonly forget: () => void;
}

/** State of the one thing a button does. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // State would be a render late for a double click.
  const underWay = useRef(false);
  const run = useCallback(async <Value>(ask: () => Promise<Reply<Value>>): Promise<Reply<Value> | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    setTrouble(null);
    const reply = await ask();
    underWay.current = false;
    setBusy(false);
    if (!reply.ok) setTrouble(reply.trouble);
    return reply;
  }, []);
  const forget = useCallback(() => setTrouble(null), []);
  return { busy, trouble, run, forget };
}
