/**
 * Closing a test: which version the team keeps and what it learned.
 *
 * Used by test-card.tsx. What is typed stays until it is saved.
 */
import type { ExperimentChange, ExperimentLine } from '../../contract';
import { VERSIONS, type Version } from '../../core/experiment/fields';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField, TextField } from '../parts/field';

interface CloseTestProps {
  readonly line: ExperimentLine;
  readonly busy: boolean;
  /** Resolves to true once it is closed. */
  readonly save: (texts: ExperimentChange['texts']) => Promise<boolean>;
}

export function CloseTest({ line, busy, save }: CloseTestProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const [typed, keep, isBack] = useKept(`closing ${line.texts.hypothesis}`, { kept: 'A', learned: line.texts.learned });
  // Out of a storage comes any text.
  const kept = VERSIONS.find(version => version === typed.kept) ?? 'A';
  const learned = typed.learned.trim();
  const submit = async () => {
    if (await save(learned === line.texts.learned ? { kept } : { kept, learned })) keep(null);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <PickField<Version>
        label={texts.kept}
        value={kept}
        options={VERSIONS.map(version => ({ value: version, text: version }))}
        onPick={version => keep({ ...typed, kept: version })}
      />
      <TextField label={texts.learned} hint={texts.learnedHint} value={typed.learned} onInput={text => keep({ ...typed, learned: text })} />
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.close}
      </Button>
    </form>
  );
}
