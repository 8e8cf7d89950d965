/**
 * Today: the two stars, what needs action, whose numbers are due, this week's tasks, and the first steps of a new team.
 *
 * Used by sidebar.tsx. Everything is read by the server; words of statuses come in the workbook's language.
 */
import { useState } from 'preact/hooks';
import type { RunningCycle, TodayView } from '../../contract';
import { fill } from '../../languages/text';
import { DaysOver } from '../close/days-over';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { News } from '../help/news';
import { ComeBack } from '../leaving/come-back';
import { Button } from '../parts/button';
import { Await, Notice } from '../parts/notice';
import { StatusPill } from '../parts/status-pill';
import { FirstSteps } from '../today/first-steps';
import { PhaseNow } from '../today/phase-now';
import { SampleNotice } from '../today/sample-notice';
import { TaskList } from '../today/task-list';
import { WhoAmI } from '../today/who-am-i';
import { useLoaded, useReturn } from '../wire/asking';

export function Today({ cycle }: { readonly cycle: RunningCycle }) {
  const { wire, words, opening } = useFrame();
  const today = useLoaded(() => wire.call('today', null), `${opening.language} ${opening.person}`);
  useReturn(today.refresh);
  const [removed, setRemoved] = useState<number | null>(null);
  const takeRemoved = (rows: number) => {
    setRemoved(rows);
    today.again();
  };
  return (
    <>
      <News />
      {removed !== null && <Notice kind="good">✓ {fill(words.sidebar.today.sampleGone, { n: removed })}</Notice>}
      <Await loaded={today} heading={cycle.name}>
        {view => <LoadedToday view={view} put={today.put} removed={takeRemoved} />}
      </Await>
    </>
  );
}

interface LoadedTodayProps {
  readonly view: TodayView;
  readonly put: (view: TodayView) => void;
  readonly removed: (rows: number) => void;
}

function LoadedToday({ view, put, removed }: LoadedTodayProps) {
  const { wire, words, go } = useFrame();
  const texts = words.sidebar.today;
  const late = view.due.filter(due => due.overdueDays > 0).length;
  return (
    <section class="panel">
      <header>
        <h1>{view.cycle.name}</h1>
        <p class="hint">{whenText(view, words)}</p>
      </header>
      {view.cycle.hasSample && <SampleNotice removed={removed} />}
      <DaysOver cycle={view.cycle} />
      {view.thawed && (
        <Notice kind="plain">
          <p>{words.sidebar.close.thawed}</p>
          <Button onClick={() => go('close')}>{words.sidebar.close.title}</Button>
        </Notice>
      )}
      <WhoAmI />
      <h2 class="hidden">{texts.stars}</h2>
      <ul class="starCards">
        {view.stars.map(star => (
          <li key={star.name}>
            <span class="name">★ {star.name}</span>
            <span class={star.now === '' ? 'now none' : 'now'}>{star.now === '' ? texts.noValue : star.now}</span>
            {star.target !== '' && <small>{fill(star.ofBaseline ? texts.targetChange : texts.target, { target: star.target })}</small>}
            <StatusPill status={star.status} />
          </li>
        ))}
      </ul>
      <Due view={view} />
      <FirstSteps view={view} put={put} />
      <section class="block">
        <h2>{texts.action}</h2>
        {view.needAction.length === 0 && <p class="hint">{late === 0 ? texts.noAction : fill(texts.noActionLate, { n: late })}</p>}
        <ul class="lines">
          {view.needAction.map(line => (
            <li key={line.kpi}>
              <b>{line.kpi}</b>
              <StatusPill status={line.status} />
              <p>{line.action}</p>
              <small>{line.owner === '' ? texts.nobody : line.owner}</small>
            </li>
          ))}
        </ul>
      </section>
      <TaskList tasks={view.tasks} put={put} />
      <PhaseNow phases={view.phases} />
      <ComeBack />
      <p class="ways">
        <Button onClick={() => go('daily')}>{words.sidebar.daily.title}</Button>
        <Button onClick={() => go('review')}>{words.sidebar.review.title}</Button>
        <Button onClick={() => go('monday')}>{words.sidebar.monday.title}</Button>
        <Button onClick={() => go('content')}>{words.sidebar.content.title}</Button>
        <Button onClick={() => go('experiments')}>{words.sidebar.experiments.title}</Button>
        <Button onClick={() => go('rules')}>{words.sidebar.rules.title}</Button>
        <Button onClick={() => go('channels')}>{words.sidebar.channels.title}</Button>
        <Button onClick={() => go('help')}>{words.sidebar.help.title}</Button>
      </p>
      <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'dashboard' })}>
        {texts.dashboard}
      </Button>
    </section>
  );
}

/** The panel's one blue button stands here: numbers are what the weekly habit hangs on. */
function Due({ view }: { readonly view: TodayView }) {
  const { words, go } = useFrame();
  const texts = words.sidebar.today;
  const n = view.due.length;
  const late = view.due.filter(due => due.overdueDays > 0).length;
  const owners = [...new Set(view.due.map(due => due.owner).filter(owner => owner !== ''))];
  return (
    <section class="block">
      <h2>{texts.due}</h2>
      {n === 0 ? (
        <p class="hint">{texts.noDue}</p>
      ) : (
        <>
          <p>{fill(texts[late === 0 ? 'dueText' : late === n ? 'dueLate' : 'duePartLate'], { n, late })}</p>
          {owners.length > 0 && <p class="hint">{owners.join(', ')}</p>}
          <Button kind="primary" onClick={() => go('numbers')}>
            {texts.enter}
          </Button>
        </>
      )}
    </section>
  );
}

function whenText({ cycle }: TodayView, words: ReturnType<typeof useFrame>['words']): string {
  const texts = words.sidebar.today;
  if (cycle.day < 1) return fill(texts.before, { date: dayText(cycle.start, words.calendar, true) });
  if (cycle.day > 90) return fill(texts.after, { date: dayText(cycle.end, words.calendar, true) });
  return `${fill(texts.day, { day: cycle.day, week: cycle.week })} · ${cycle.phase}`;
}
