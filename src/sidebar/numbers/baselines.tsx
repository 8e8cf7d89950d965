/**
 * Baselines: where each KPI starts from, locking what was computed, and pasting the days before the cycle.
 *
 * Used by panels/numbers.tsx, one button away from the weekly numbers.
 */
import { useState } from 'preact/hooks';
import type { BaselineLine, BaselineView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await, Notice, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded } from '../wire/asking';
import { PastForm } from './past-form';

export function Baselines({ leave }: { readonly leave: () => void }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.past;
  const baselines = useLoaded(() => wire.call('baselines', null), '');
  const [saved, setSaved] = useState<number | null>(null);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      {saved !== null && <Notice kind="good">✓ {fill(texts.saved, { n: saved })}</Notice>}
      <Await loaded={baselines}>
        {view => (
          <>
            <Locking view={view} put={baselines.put} />
            <section class="block">
              <h2>{texts.paste}</h2>
              <PastForm
                view={view}
                saved={(changed, values) => {
                  baselines.put(changed);
                  setSaved(values);
                }}
              />
            </section>
          </>
        )}
      </Await>
      <Button kind="quiet" onClick={leave}>
        {texts.leave}
      </Button>
    </section>
  );
}

function Locking({ view, put }: { readonly view: BaselineView; readonly put: (view: BaselineView) => void }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.past;
  const doing = useDoing();
  const lockable = view.lines.filter(line => line.lockable);
  const set = async (lines: readonly BaselineLine[], locked: boolean) => {
    const reply = await doing.run(() => wire.call('lockBaselines', { kpis: lines.map(({ kpi }) => kpi), locked }));
    if (reply?.ok === true) put(reply.value);
  };
  return (
    <>
      <p class="hint">{texts.hint}</p>
      <ul class="lines">
        {view.lines.map(line => (
          <li key={line.kpi}>
            <b>{line.name}</b>
            <span class="baselineValue">{line.text === '' ? texts.none : line.text}</span>
            <p class="hint">{originOf(line, words)}</p>
            {line.confirmable && (
              <Button kind="quiet" about={line.name} busy={doing.busy} disabled={viewOnly} onClick={() => void set([line], true)}>
                {fill(texts.confirm, { value: line.text })}
              </Button>
            )}
            {line.lockedOn !== null && (
              <Button kind="quiet" about={line.name} busy={doing.busy} disabled={viewOnly} onClick={() => void set([line], false)}>
                {texts.unlock}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TroubleNotice trouble={doing.trouble} />
      {lockable.length > 0 && (
        <div class="actions">
          <Button busy={doing.busy} disabled={viewOnly} onClick={() => void set(lockable, true)}>
            {fill(texts.lock, { n: lockable.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Where a baseline comes from, in one line. */
function originOf({ source, count, from, to, lockedOn }: BaselineLine, words: ReturnType<typeof useFrame>['words']): string {
  const texts = words.sidebar.past;
  const day = (iso: string) => dayText(iso, words.calendar);
  const window = from === null || to === null ? '' : ` · ${fill(texts.window, { n: count, from: day(from), to: day(to) })}`;
  const locked = lockedOn === null ? '' : ` · ${fill(texts.lockedOn, { on: day(lockedOn) })}`;
  return `${texts.sources[source]}${window}${locked}`;
}
