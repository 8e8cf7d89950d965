/**
 * Takes the focus to the first field with a problem after a try to go on.
 *
 * Used by the forms of the wizard, Numbers and Links. Problems are drawn by the same try, so the search waits until they are.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Gives a function to call on each try that was held back. */
export function useFirstProblem(form: RefObject<HTMLFormElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries, form]);
  return () => setTries(before => before + 1);
}
