/**
 * The ten minutes of a day: two numbers, typed here, what goes out today, and what the playbook asks for every day.
 *
 * Used by panels/index.tsx.
 */
import type { ContentLine, DailyView } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { EntryStack } from '../numbers/entry-stack';
import { Button } from '../parts/button';
import { LongList } from '../parts/long-list';
import { Await } from '../parts/notice';
import { useLoaded, useReturn } from '../wire/asking';

export function Daily() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.daily;
  const daily = useLoaded(() => wire.call('daily', null), '');
  useReturn(daily.refresh);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={daily}>{view => <Day view={view} again={daily.again} />}</Await>
    </section>
  );
}

function Day({ view, again }: { readonly view: DailyView; readonly again: () => void }) {
  const { words, opening, go } = useFrame();
  const texts = words.sidebar.daily;
  return (
    <>
      {view.numbers.length > 0 && <EntryStack due={view.numbers} draft="daily" again={again} />}
      <section class="block">
        <h2>{texts.items}</h2>
        {view.items.length === 0 && <p class="hint">{texts.noItems}</p>}
        <LongList lines={view.items} line={item => <Item key={item.id || item.title} item={item} today={opening.today} />} />
        <Button kind="quiet" onClick={() => go('content')}>
          {words.sidebar.content.title}
        </Button>
      </section>
      {view.rituals.length > 0 && (
        <section class="block">
          <h2>{texts.rituals}</h2>
          <ul class="lines">
            {view.rituals.map(({ name, text }) => (
              <li key={name}>
                <b>{name}</b>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Item({ item, today }: { readonly item: ContentLine; readonly today: string }) {
  const { words } = useFrame();
  const { title, step, channel, waitsFor, publishOn } = item;
  const late =
    publishOn !== null && publishOn < today ? fill(words.sidebar.daily.planned, { date: dayText(publishOn, words.calendar) }) : '';
  return (
    <li>
      <b>{title}</b>
      <p>{[step, channel, waitsFor].filter(text => text !== '').join(' · ')}</p>
      {late !== '' && <small class="lateWord">{late}</small>}
    </li>
  );
}
