/**
 * The counts of a test, two numbers for each version and a third where it has a guardrail: typed, checked and saved.
 *
 * Used by test-card.tsx. Only what was changed goes to the server, so that another person's counts stay; what is typed stays until it is saved.
 */

import { useState } from 'preact/hooks';
import type { ExperimentChange, ExperimentLine } from '../../contract';
import { EXPERIMENT_COUNTS, type ExperimentCount, VERSIONS, type Version } from '../../core/experiment/fields';
import { byKey } from '../../core/keys';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field, Tick } from '../parts/field';
import { readCount } from './whole-count';

interface TestResultsProps {
  readonly line: ExperimentLine;
  readonly busy: boolean;
  /** Resolves to true once they are saved. */
  readonly save: (counts: ExperimentChange['counts']) => Promise<boolean>;
}

/** Null for a count that nobody has typed over. */
const UNTYPED = byKey<ExperimentCount, string | null>(EXPERIMENT_COUNTS, () => null);

type Kind = 'successes' | 'trials' | 'guard';

const keyOf = (kind: Kind, version: Version): ExperimentCount => `${kind}_${version.toLowerCase() as 'a' | 'b' | 'c'}`;

export function TestResults({ line, busy, save }: TestResultsProps) {
  const { words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.experiments;
  const shown = (key: ExperimentCount): string => (line.counts[key] === null ? '' : String(line.counts[key]));
  const [typed, keep, isBack] = useKept(`counts of ${line.texts.hypothesis}`, UNTYPED);
  const [tried, setTried] = useState(false);
  const isCounted = (kinds: readonly Kind[], versions: readonly Version[]) =>
    versions.some(version => kinds.some(kind => (typed[keyOf(kind, version)] ?? line.counts[keyOf(kind, version)]) !== null));
  const [third, setThird] = useState(isCounted(['successes', 'trials', 'guard'], ['C']));
  const isGuarded = line.texts.guardrail !== '' || isCounted(['guard'], VERSIONS);
  const read = EXPERIMENT_COUNTS.map(key => [key, readCount(typed[key] ?? shown(key), opening.habit)] as const);
  const isWrong = (key: ExperimentCount) => read.some(([other, count]) => other === key && count === undefined);
  const submit = async () => {
    setTried(true);
    if (read.some(([, count]) => count === undefined)) return;
    if (await save(Object.fromEntries(read.filter(([key, count]) => count !== line.counts[key])))) keep(null);
  };
  const count = (kind: Kind, label: string, version: Version) => {
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
            onInput={event => keep({ ...typed, [key]: event.currentTarget.value })}
          />
        )}
      </Field>
    );
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      {isGuarded && <p class="hint">{fill(texts.guardedHint, { kpi: line.texts.guardrail || texts.guardrail })}</p>}
      {VERSIONS.filter(version => version !== 'C' || third).map(version => (
        <div class="versionRow" key={version}>
          <b aria-hidden="true">{version}</b>
          {count('successes', texts.hits, version)}
          {count('trials', texts.views, version)}
          {isGuarded && count('guard', texts.guardrail, version)}
        </div>
      ))}
      {!third && <Tick label={texts.third} checked={false} onChange={setThird} />}
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {texts.save}
      </Button>
    </form>
  );
}
