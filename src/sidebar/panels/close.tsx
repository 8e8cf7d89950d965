/**
 * Close: what stands on the day, a sentence per KPI that asks for one, the close, and the next cycle from it.
 *
 * Used by sidebar.tsx, from the menu and, once its days are over, from Today. Figures and verdicts are the server's, as on the page.
 */
import { useState } from 'preact/hooks';
import type { CloseView } from '../../contract';
import { HANDED_ON, type HandedOn } from '../../core/cycle/choices';
import { fill } from '../../languages/text';
import { ClosedKpi } from '../close/closed-kpi';
import { dayText } from '../day-text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { ComeBack } from '../leaving/come-back';
import { Button } from '../parts/button';
import { Tick } from '../parts/field';
import { Await, Notice, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded } from '../wire/asking';

export function Close() {
  const { wire, words } = useFrame();
  const view = useLoaded(() => wire.call('closing', null), '');
  return (
    <section class="panel">
      <h1>{words.sidebar.close.title}</h1>
      <Await loaded={view}>{value => <Closing view={value} put={view.put} />}</Await>
    </section>
  );
}

interface Said {
  readonly kpi: string;
  readonly text: string;
}

function Closing({ view, put }: { readonly view: CloseView; readonly put: (view: CloseView) => void }) {
  const { wire, words, viewOnly, reopen, go } = useFrame();
  const texts = words.sidebar.close;
  const doing = useDoing();
  const [said, keep, isBack] = useKept<readonly Said[]>('close', [], [{ kpi: '', text: '' }]);
  const [without, leave] = useState<readonly HandedOn[]>([]);
  const say = (kpi: string, text: string) => keep([...said.filter(each => each.kpi !== kpi), { kpi, text }]);
  const close = async () => {
    const reply = await doing.run(() => wire.call('closeCycle', { cycle: view.cycle, said }));
    if (reply?.ok !== true) return;
    keep(null);
    put(reply.value);
  };
  const begin = async () => {
    const reply = await doing.run(() => wire.call('nextCycle', { cycle: view.cycle, without }));
    if (reply?.ok !== true) return;
    go('cycle');
    reopen(reply.value);
  };
  const when = { day: dayText(view.day, words.calendar, true), n: view.dayOfCycle };
  const reached = view.kpis.filter(({ status }) => status.startsWith('✓')).length;
  return (
    <>
      {view.closed ? <Notice kind="good">✓ {fill(texts.closed, when)}</Notice> : <p>{fill(texts.hint, when)}</p>}
      {view.thawed && <Notice kind="plain">{texts.thawed}</Notice>}
      <p>
        {fill(texts.reached, { n: reached, all: view.kpis.length })}{' '}
        {fill(texts.tasks, { done: view.tasksDone, all: view.tasksDone + view.tasksOpen.length })}
      </p>
      {view.unmeasured.length > 0 && <p class="hint">{fill(texts.unmeasured, { kpis: view.unmeasured.join(', ') })}</p>}
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <ul class="lines">
        {view.kpis.map(line => (
          <ClosedKpi
            key={line.kpi}
            line={line}
            said={said.find(({ kpi }) => kpi === line.kpi)?.text ?? line.said}
            say={text => say(line.kpi, text)}
          />
        ))}
      </ul>
      <TroubleNotice trouble={doing.trouble} kept />
      <div class="actions tall">
        <Button kind={view.closed ? 'plain' : 'primary'} busy={doing.busy} disabled={viewOnly} onClick={() => void close()}>
          {!view.closed ? texts.close : view.thawed ? texts.freeze : texts.save}
        </Button>
        {view.closed && <Button onClick={() => void wire.call('show', { tab: 'retrospective' })}>{texts.show}</Button>}
      </div>
      {view.closed && <p class="hint">{texts.print}</p>}
      {view.closed && (
        <section class="block">
          <h2>{texts.nextTitle}</h2>
          <p>{fill(texts.nextText, { name: view.name })}</p>
          <fieldset class="plain">
            <legend>{texts.takeAlong}</legend>
            {HANDED_ON.filter(what => view.handsOn[what] > 0).map(what => (
              <Tick
                key={what}
                label={fill(texts.handsOn[what], { n: view.handsOn[what] })}
                checked={!without.includes(what)}
                disabled={viewOnly}
                onChange={takes => leave(takes ? without.filter(other => other !== what) : [...without, what])}
              />
            ))}
          </fieldset>
          {view.tasksOpen.length > 0 && (
            <details>
              <summary>{fill(texts.open, { n: view.tasksOpen.length })}</summary>
              <ul>
                {view.tasksOpen.map(task => (
                  <li key={task}>{task}</li>
                ))}
              </ul>
            </details>
          )}
          <Button kind="primary" busy={doing.busy} disabled={viewOnly} onClick={() => void begin()}>
            {texts.next}
          </Button>
        </section>
      )}
      <ComeBack />
    </>
  );
}
