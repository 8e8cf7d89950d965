/**
 * The counts of a test, two numbers for each version: typed, checked and saved.
 *
 * Used by test-card.tsx. Only what was changed goes to the server, so that another person's counts stay.
 */
import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentLine } from '../../contract';
import { EXPERIMENT_COUNTS, type ExperimentCount, VERSIONS, type Version } from '../../core/experiment/fields';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field, Tick } from '../parts/field';
import { readCount } from './whole-count';

interface TestResultsProps {
  readonly line: ExperimentLine;
  readonly busy: boolean;
  readonly save: (counts: ExperimentChange['counts']) => void;
}

const keyOf = (kind: 'successes' | 'trials', version: Version): ExperimentCount => `${kind}_${version.toLowerCase() as 'a' | 'b' | 'c'}`;

export function TestResults({ line, busy, save }: TestResultsProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const shown = (key: ExperimentCount): string => (line.counts[key] === null ? '' : String(line.counts[key]));
  const [typed, setTyped] = useState<Readonly<Partial<Record<ExperimentCount, string>>>>({});
  const [tried, setTried] = useState(false);
  const [third, setThird] = useState(line.counts.successes_c !== null || line.counts.trials_c !== null);
  const read = EXPERIMENT_COUNTS.map(key => [key, readCount(typed[key] ?? shown(key), opening.habit)] as const);
  const isWrong = (key: ExperimentCount) => read.some(([other, count]) => other === key && count === undefined);
  const submit = () => {
    setTried(true);
    if (read.some(([, count]) => count === undefined)) return;
    save(Object.fromEntries(read.filter(([key, count]) => count !== line.counts[key])));
  };
  const count = (kind: 'successes' | 'trials', label: string, version: Version) => {
    const key = keyOf(kind, version);
    return (
      <Field label={label} about={fill(texts.version, { version })} problem={tried && isWrong(key) ? texts.notWhole : null}>
        {ties => (
          <input
            {...ties}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed[key] ?? shown(key)}
            onInput={event => setTyped({ ...typed, [key]: event.currentTarget.value })}
          />
        )}
      </Field>
    );
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      {VERSIONS.filter(version => version !== 'C' || third).map(version => (
        <div class="versionRow" key={version}>
          <b aria-hidden="true">{version}</b>
          {count('successes', texts.hits, version)}
          {count('trials', texts.views, version)}
        </div>
      ))}
      {!third && <Tick label={texts.third} checked={false} onChange={setThird} />}
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.save}
      </Button>
    </form>
  );
}
