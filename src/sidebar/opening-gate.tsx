/**
 * Waits for the server's first answer and keeps the newest one.
 *
 * Used by sidebar.tsx. Has no frame yet, so it brings its own words, in the language the menu opened the sidebar with.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LanguageCode, Opening } from '../contract';
import { Button } from './parts/button';
import { Notice, Waiting } from './parts/notice';
import { useLoaded } from './wire/asking';
import { sentenceFor } from './wire/trouble';
import type { Wire } from './wire/wire';
import { wordsOf } from './words';

interface OpeningGateProps {
  readonly wire: Wire;
  readonly language: LanguageCode;
  readonly children: (opening: Opening, reopen: (opening: Opening) => void) => ComponentChildren;
}

export function OpeningGate({ wire, language, children }: OpeningGateProps) {
  const { state, again, put } = useLoaded(() => wire.call('open', null), '');
  const shown = state.kind === 'ready' ? state.value.language : language;
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const heading = useRef<HTMLHeadingElement>(null);
  const tried = useRef(false);
  // The button that tries again goes as it is pressed, and what stands here with the answer.
  useLayoutEffect(() => {
    if (tried.current && document.activeElement === document.body) (document.getElementById('panel') ?? heading.current)?.focus();
  }, [state.kind]);
  const tryAgain = () => {
    tried.current = true;
    again();
  };
  if (state.kind === 'ready') return <>{children(state.value, put)}</>;
  const words = wordsOf(language);
  return (
    <main>
      <section class="panel">
        <h1 class="hidden" tabIndex={-1} ref={heading}>
          {document.title}
        </h1>
        {state.kind === 'loading' ? (
          <Waiting text={words.sidebar.doing.open} />
        ) : (
          <Notice kind="trouble">
            <p>{sentenceFor(state.trouble, words)}</p>
            <Button onClick={tryAgain}>{words.sidebar.frame.tryAgain}</Button>
          </Notice>
        )}
      </section>
    </main>
  );
}
