/**
 * Close: what stands on the day, a sentence per KPI that asks for one, the close, and the next cycle from it.
 *
 * Used by sidebar.tsx, from the menu and, once its days are over, from Today. Figures and verdicts are the server's, as on the page.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CloseView } from '../../contract';
import { fill } from '../../languages/text';
import { BesideEarlier } from '../close/beside-earlier';
import { ClosedKpi } from '../close/closed-kpi';
import { NextCycle, type NextWish } from '../close/next-cycle';
import { dayText } from '../day-text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { ComeBack } from '../leaving/come-back';
import { Button } from '../parts/button';
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
  const say = (kpi: string, text: string) => keep([...said.filter(each => each.kpi !== kpi), { kpi, text }]);
  const saidOf = ({ kpi, said: before }: CloseView['kpis'][number]) => said.find(each => each.kpi === kpi)?.text ?? before;
  const [asksAgain, askAgain] = useState(false);
  const unsaid = view.kpis.filter(line => line.asks === 'why_missed' && saidOf(line).trim() === '').map(({ kpi }) => kpi);
  const isAsked = asksAgain && !view.closed && unsaid.length > 0;
  const question = useRef<HTMLDivElement>(null);
  // It pushes itself out of sight where the button stood at the end of a long panel.
  useEffect(() => {
    if (isAsked) question.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  const close = async () => {
    const reply = await doing.run(() => wire.call('closeCycle', { cycle: view.cycle, said }));
    if (reply?.ok !== true) return;
    keep(null);
    put(reply.value);
  };
  const begin = async (wish: NextWish) => {
    const reply = await doing.run(() => wire.call('nextCycle', { cycle: view.cycle, ...wish }));
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
      {view.moved.length > 0 && <Notice kind="plain">{fill(texts.moved, { kpis: view.moved.join(', ') })}</Notice>}
      <p>
        {fill(texts.reached, { n: reached, all: view.kpis.length })}{' '}
        {fill(texts.tasks, { done: view.tasksDone, all: view.tasksDone + view.tasksOpen })}
      </p>
      {view.unmeasured.length > 0 && <p class="hint">{fill(texts.unmeasured, { kpis: view.unmeasured.join(', ') })}</p>}
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <ul class="lines">
        {view.kpis.map(line => (
          <ClosedKpi key={line.kpi} line={line} said={saidOf(line)} say={text => say(line.kpi, text)} />
        ))}
      </ul>
      <BesideEarlier view={view} />
      <TroubleNotice trouble={doing.trouble} kept />
      {isAsked && (
        <div ref={question}>
          <Notice kind="plain">
            <p>{fill(texts.unsaid, { kpis: unsaid.join(', ') })}</p>
            <Button busy={doing.busy} disabled={viewOnly} onClick={() => void close()}>
              {texts.closeWithout}
            </Button>
          </Notice>
        </div>
      )}
      <div class="actions tall">
        <Button
          kind={view.closed ? 'plain' : 'primary'}
          busy={doing.busy}
          disabled={viewOnly}
          onClick={() => (view.closed || unsaid.length === 0 ? void close() : askAgain(true))}
        >
          {!view.closed ? texts.close : view.thawed ? texts.freeze : texts.save}
        </Button>
        {view.closed && <Button onClick={() => void wire.call('show', { tab: 'retrospective' })}>{texts.show}</Button>}
      </div>
      {view.closed && <p class="hint">{texts.print}</p>}
      {view.closed && <NextCycle view={view} busy={doing.busy} begin={begin} />}
      <ComeBack />
    </>
  );
}
