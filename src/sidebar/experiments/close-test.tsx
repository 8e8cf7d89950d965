/**
 * Closing a test: which version the team keeps and what it learned.
 *
 * Used by test-card.tsx.
 */
import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentLine } from '../../contract';
import { VERSIONS, type Version } from '../../core/experiment/fields';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField, TextField } from '../parts/field';

interface CloseTestProps {
  readonly line: ExperimentLine;
  readonly busy: boolean;
  readonly save: (texts: ExperimentChange['texts']) => void;
}

export function CloseTest({ line, busy, save }: CloseTestProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const [kept, setKept] = useState<Version>('A');
  const [learned, setLearned] = useState(line.texts.learned);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        save(learned.trim() === line.texts.learned ? { kept } : { kept, learned: learned.trim() });
      }}
    >
      <PickField label={texts.kept} value={kept} options={VERSIONS.map(version => ({ value: version, text: version }))} onPick={setKept} />
      <TextField label={texts.learned} hint={texts.learnedHint} value={learned} onInput={setLearned} />
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.close}
      </Button>
    </form>
  );
}
