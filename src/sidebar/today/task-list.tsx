/**
 * This week's tasks with a box to tick, the person's own first.
 *
 * Used by Today. A tick is one call; the task leaves the list with the server's answer, and stays with a sentence when the answer is trouble.
 */
import type { TaskLine, TodayView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { LateFolded } from '../parts/late-folded';
import { TroubleNotice } from '../parts/notice';
import { TickBox } from '../parts/tick-box';
import { useDoing } from '../wire/asking';
import { ownFirst } from './own-first';

export function TaskList({ tasks, put }: { readonly tasks: readonly TaskLine[]; readonly put: (view: TodayView) => void }) {
  const { wire, words, opening } = useFrame();
  const texts = words.sidebar.today;
  const finishing = useDoing();
  const finish = async ({ id, task }: TaskLine) => {
    const reply = await finishing.run(() => wire.call('finishTask', { id, task }));
    if (reply?.ok === true) put(reply.value);
  };
  const lines = (some: readonly TaskLine[]) => (
    <ul class="tasks">
      {some.map(task => (
        <Task key={task.id} task={task} busy={finishing.busy} finish={() => void finish(task)} />
      ))}
    </ul>
  );
  return (
    <section class="block">
      <h2>{texts.tasks}</h2>
      {tasks.length === 0 && <p class="hint">{texts.noTasks}</p>}
      <TroubleNotice trouble={finishing.trouble} />
      <LateFolded tasks={ownFirst(tasks, opening.person)} lines={lines} />
    </section>
  );
}

interface TaskProps {
  readonly task: TaskLine;
  /** A tick is under way. */
  readonly busy: boolean;
  readonly finish: () => void;
}

function Task({ task, busy, finish }: TaskProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.today;
  return (
    <li class={task.late ? 'late' : ''}>
      <TickBox
        id={`task-${task.id}`}
        spoken={fill(texts.finish, { task: task.task })}
        checked={false}
        busy={busy}
        disabled={viewOnly}
        onChange={finish}
      />
      <div>
        <label for={`task-${task.id}`}>{task.task}</label>
        {task.doneWhen !== '' && <small>{fill(texts.doneWhen, { text: task.doneWhen })}</small>}
        <small>
          {task.late && <b>{texts.late} · </b>}
          {fill(texts.dueOn, { owner: task.owner === '' ? texts.nobody : task.owner, date: dayText(task.due, words.calendar) })}
        </small>
      </div>
    </li>
  );
}
