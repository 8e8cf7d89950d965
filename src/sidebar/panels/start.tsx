/**
 * What a spreadsheet without a cycle shows: two sentences and two ways on.
 *
 * Used by sidebar.tsx for every panel while there is no cycle.
 */
import { useState } from 'preact/hooks';
import type { Choices } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { ComeBack } from '../leaving/come-back';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { RemoveAll } from '../removing/remove-all';
import { useDoing } from '../wire/asking';
import { Build } from '../wizard/build';
import { exampleChoices } from '../wizard/defaults';

interface StartProps {
  /** What somebody left half-way, or null. */
  readonly draft: Choices | null;
  /** Opens the wizard, with the draft or from scratch. */
  readonly begin: (from: Choices | null) => void;
}

export function Start({ draft, begin }: StartProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.start;
  const asking = useDoing();
  const [example, setExample] = useState<Choices | null>(null);
  const [empty, setEmpty] = useState(false);
  const buildExample = async () => {
    const reply = await asking.run(() => wire.call('cards', { language: opening.language }));
    if (reply?.ok !== true) return;
    const choices = exampleChoices(opening, reply.value, words);
    setEmpty(choices === null);
    setExample(choices);
  };
  if (example !== null) return <Build choices={example} missing={null} leave={() => setExample(null)} />;
  return (
    <section class="panel start">
      <h1>{texts.title}</h1>
      <p>{texts.first}</p>
      <p>{texts.second}</p>
      <TroubleNotice trouble={asking.trouble} />
      {empty && <Notice kind="trouble">{words.problems.unexpected}</Notice>}
      <div class="actions tall">
        <Button kind="primary" disabled={viewOnly} onClick={() => begin(draft)}>
          {draft === null ? texts.begin : fill(texts.resume, { name: draft.name })}
        </Button>
        {draft !== null && <Button onClick={() => begin(null)}>{texts.again}</Button>}
        <Button busy={asking.busy} disabled={viewOnly} onClick={() => void buildExample()}>
          {texts.example}
        </Button>
      </div>
      <p class="hint">{texts.exampleHint}</p>
      <ComeBack />
      {opening.aside !== null && <RemoveAll />}
    </section>
  );
}
