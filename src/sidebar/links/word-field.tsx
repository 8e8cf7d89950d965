/**
 * A field for a word of the standard: picked from the list or typed, and a new word added on purpose.
 *
 * Used by the builder and by bulk. What a word becomes in a tag is told at once; that it is new is told when the person has left the
 * field, because on the way to an agreed word every beginning is new.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary, WordList } from '../../contract';
import { slug } from '../../core/utm/slug';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import type { NewWord } from './standard';

interface WordFieldProps {
  readonly list: WordList;
  readonly value: string;
  readonly offers: readonly string[];
  /** The word is on no list. */
  readonly stray: NewWord | null;
  /** Anything else that is wrong with it, in words. */
  readonly problem: string | null;
  /** Shows what is new even while the field is being typed in. */
  readonly tried: boolean;
  readonly change: (value: string) => void;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function WordField({ list, value, offers, stray, problem, tried, change, learn }: WordFieldProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [left, setLeft] = useState(false);
  const adding = useDoing();
  const tag = slug(value);
  const told = stray !== null && (left || tried) ? stray : null;
  const add = async (word: string) => {
    const reply = await adding.run(() => wire.call('addWord', { list, word }));
    if (reply?.ok === true) learn(reply.value);
  };
  const sentence = (found: NewWord): string =>
    found.near === null
      ? fill(texts.newWord, { word: found.word })
      : fill(words.utm.standard.near_existing, { word: found.word, near: found.near });
  return (
    <div class="word" onFocusOut={() => setLeft(true)}>
      <TextField
        label={texts[list]}
        value={value}
        offers={offers}
        hint={tag !== '' && tag !== value.trim() ? fill(texts.rewritten, { slug: tag }) : undefined}
        problem={problem ?? (told === null ? null : sentence(told))}
        onInput={typed => {
          setLeft(false);
          adding.forget();
          change(typed);
        }}
      />
      {told !== null && problem === null && (
        <div class="actions">
          {told.near !== null && <Button onClick={() => change(told.near ?? '')}>{fill(texts.useWord, { word: told.near })}</Button>}
          <Button kind="quiet" busy={adding.busy} disabled={viewOnly} onClick={() => void add(told.word)}>
            {fill(texts.addWord, { word: told.word })}
          </Button>
        </div>
      )}
      <TroubleNotice trouble={adding.trouble} />
    </div>
  );
}
