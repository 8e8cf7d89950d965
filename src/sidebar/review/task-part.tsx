/**
 * Third part of a review: what is due until the next one, the tasks that follow from the decisions, and the minutes to copy.
 *
 * Used by the Review panel. Tasks are proposed from the decisions; they go to the Roadmap together, each once.
 */
import type { ReviewTask, ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { CopiedText } from '../parts/copied-text';
import { TextField } from '../parts/field';
import { LateFolded } from '../parts/late-folded';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { kpiIdIn } from './decision-part';

/** So many tasks a week are done; more are a list nobody reads. */
const ENOUGH = 5;

interface TaskPartProps {
  readonly view: ReviewView;
  readonly put: (view: ReviewView) => void;
}

export function TaskPart({ view, put }: TaskPartProps) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.review;
  const line = ({ task, owner, due }: ReviewView['due'][number] | ReviewTask) =>
    [task, owner, dayText(due, words.calendar)].filter(part => part !== '').join(' · ');
  const lines = (some: ReviewView['due']) => (
    <ul class="plainList">
      {some.map(task => (
        <li key={task.task} class={task.late ? 'late' : ''}>
          {task.late && <b>{words.sidebar.today.late} · </b>}
          {line(task)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {view.pastWeek.all > 0 && <p class="hint">{fill(texts.pastWeek, view.pastWeek)}</p>}
      <h3>{texts.due}</h3>
      {view.due.length === 0 ? <p class="hint">{texts.noDue}</p> : <LateFolded tasks={view.due} lines={lines} />}
      <NewTasks view={view} put={put} />
      {view.written.length > 0 && (
        <>
          <h3>{texts.written}</h3>
          <ul class="plainList">
            {view.written.map(task => (
              <li key={task.task}>✓ {line(task)}</li>
            ))}
          </ul>
          <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'roadmap' })}>
            {texts.showRoadmap}
          </Button>
        </>
      )}
      <CopiedText key={view.minutes} label={texts.text} text={view.minutes} language={view.language} rows={12} kind="plain" />
      {view.decided.length > 0 && (
        <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'reviews' })}>
          {texts.showReviews}
        </Button>
      )}
    </>
  );
}

const ANY_TASK: ReviewTask = { task: '', owner: '', due: '', kpi: '' };

function NewTasks({ view, put }: TaskPartProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.review;
  const saving = useDoing();
  const [tasks, keep, isBack] = useKept<readonly ReviewTask[]>('review tasks', proposedTasks(view), [ANY_TASK]);
  const filled = tasks.filter(({ task }) => task.trim() !== '');
  const change = (at: number, part: Partial<ReviewTask>) => keep(tasks.map((each, place) => (place === at ? { ...each, ...part } : each)));
  const write = async () => {
    const reply = await saving.run(() => wire.call('saveTasks', { tasks: filled.map(task => ({ ...task, ...kpiIdIn(view, task.kpi) })) }));
    if (reply?.ok !== true) return;
    keep(null);
    put(reply.value);
  };
  const total = view.planned + filled.length;
  return (
    <>
      <h3>{texts.newTasks}</h3>
      <p class="hint">{texts.newTasksHint}</p>
      <TroubleNotice trouble={saving.trouble} kept />
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      {tasks.map((task, at) => (
        <fieldset class="group" key={at}>
          <legend class="offstage">{`${texts.task} ${at + 1}`}</legend>
          <TextField label={texts.task} about={String(at + 1)} value={task.task} onInput={text => change(at, { task: text })} />
          <div class="pair">
            <TextField
              label={texts.owner}
              about={String(at + 1)}
              value={task.owner}
              offers={[...new Set(opening.people)]}
              onInput={owner => change(at, { owner })}
            />
            <TextField
              label={texts.dueOn}
              about={String(at + 1)}
              kind="date"
              value={task.due}
              onInput={due => change(at, { due: due || view.next })}
            />
          </div>
          <Button kind="quiet" about={task.task} onClick={() => keep(tasks.filter((_, place) => place !== at))}>
            {texts.remove}
          </Button>
        </fieldset>
      ))}
      <Button kind="quiet" onClick={() => keep([...tasks, { task: '', owner: opening.person ?? '', due: view.next, kpi: '' }])}>
        {texts.add}
      </Button>
      {filled.length > 0 && (
        <>
          {total > ENOUGH && <p class="hint">{fill(texts.tooMany, { n: total })}</p>}
          <Button busy={saving.busy} disabled={viewOnly} kind="primary" onClick={() => void write()}>
            {fill(texts.toRoadmap, { n: filled.length })}
          </Button>
        </>
      )}
    </>
  );
}

/** What the sheet says to do about a KPI that was scaled or iterated, with the owner of the decision; not what is on the Roadmap already. */
function proposedTasks(view: ReviewView): readonly ReviewTask[] {
  return view.decided.flatMap((decision): ReviewTask[] => {
    const kpi = view.talk.find(({ name }) => name === decision.subject);
    const task = decision.note.split('\n')[0] || (kpi?.action ?? '');
    const follows = decision.decision === 'scale' || decision.decision === 'iterate';
    if (!follows || task === '' || view.written.some(each => each.task === task || (each.kpi !== '' && each.kpi === kpi?.name))) return [];
    return [{ task, owner: decision.owner, due: decision.until ?? view.next, kpi: kpi?.name ?? '' }];
  });
}
