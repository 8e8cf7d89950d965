/**
 * This week's tasks with a box to tick, the person's own first.
 *
 * Used by Today. A tick is one call; the task leaves the list with the server's answer, and stays with a sentence when the answer is trouble.
 */
import { useState } from 'preact/hooks';
import type { TaskLine, TodayView } from '../../contract';
import { fill } from '../../languages/text';
import { useDoing } from '../asking';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { TroubleNotice } from '../parts/notice';
import { ownFirst } from './own-first';

export function TaskList({ tasks, put }: { readonly tasks: readonly TaskLine[]; readonly put: (view: TodayView) => void }) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.today;
  const finishing = useDoing();
  const [ticked, setTicked] = useState<string | null>(null);
  const finish = async (id: string) => {
    setTicked(id);
    const reply = await finishing.run(() => wire.call('finishTask', { id }));
    setTicked(null);
    if (reply?.ok === true) put(reply.value);
  };
  return (
    <section class="block">
      <h2>{texts.tasks}</h2>
      {tasks.length === 0 && <p class="hint">{texts.noTasks}</p>}
      <TroubleNotice trouble={finishing.trouble} />
      <ul class="tasks">
        {ownFirst(tasks, opening.person).map(task => (
          <li key={task.id} class={task.late ? 'late' : ''}>
            <input
              type="checkbox"
              id={`task-${task.id}`}
              aria-label={fill(texts.finish, { task: task.task })}
              checked={ticked === task.id}
              disabled={viewOnly || finishing.busy}
              onChange={() => void finish(task.id)}
            />
            <div>
              <label for={`task-${task.id}`}>{task.task}</label>
              <small>{fill(texts.doneWhen, { text: task.doneWhen })}</small>
              <small>
                {task.late && <b>{texts.late} · </b>}
                {fill(texts.dueOn, { owner: task.owner === '' ? texts.nobody : task.owner, date: dayText(task.due, words.calendar) })}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
