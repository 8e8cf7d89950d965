/**
 * Content: what waits for whom, the gate, moving on, the days ahead, and the KPIs it works out.
 *
 * Used by sidebar.tsx, from Today and the menu. Steps, gate and days are the server's, the same as in the tab.
 */
import type { ContentChange, ContentLine, ContentView } from '../../contract';
import { nameKey } from '../../core/name-key';
import { fill } from '../../languages/text';
import { ContentCard } from '../content/content-card';
import { DaysAhead } from '../content/days-ahead';
import { KpiFeeds } from '../content/kpi-feeds';
import { NewItem } from '../content/new-item';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { LongList } from '../parts/long-list';
import { Await, TroubleNotice } from '../parts/notice';
import { useDoing, useLoaded, useReturn } from '../wire/asking';

export function Content() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.content;
  const view = useLoaded(() => wire.call('content', null), '');
  useReturn(view.refresh);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={view}>{value => (value.built ? <Items view={value} put={view.put} /> : <Begin refresh={view.refresh} />)}</Await>
    </section>
  );
}

/** Nobody plans content yet: one click builds the tab. */
function Begin({ refresh }: { readonly refresh: () => void }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.content;
  const doing = useDoing();
  const begin = async () => {
    const reply = await doing.run(() => wire.call('addTab', { tab: 'content' }));
    if (reply?.ok === true) refresh();
  };
  return (
    <>
      <p>{texts.none}</p>
      <Button kind="primary" busy={doing.busy} disabled={viewOnly} onClick={() => void begin()}>
        {texts.begin}
      </Button>
      <TroubleNotice trouble={doing.trouble} kept={false} />
    </>
  );
}

interface Group {
  readonly title: string;
  readonly lines: readonly ContentLine[];
}

function Items({ view, put }: { readonly view: ContentView; readonly put: (view: ContentView) => void }) {
  const { wire, words, opening, viewOnly, go } = useFrame();
  const texts = words.sidebar.content;
  const doing = useDoing();
  const [adding, keepAdding] = useKept('adding content', false);
  const save = async (change: ContentChange): Promise<boolean> => {
    const reply = await doing.run(() => wire.call('saveContent', change));
    if (reply?.ok !== true) return false;
    keepAdding(null);
    put(reply.value);
    return true;
  };
  const isMine = ({ waitsFor }: ContentLine) => waitsFor !== '' && nameKey(waitsFor) === nameKey(opening.person ?? '');
  const groups: readonly Group[] = [
    { title: texts.mine, lines: view.items.filter(isMine) },
    { title: texts.others, lines: view.items.filter(line => line.waitsFor !== '' && !isMine(line)) },
    { title: texts.ideas, lines: view.items.filter(line => line.waitsFor === '' && !line.isPublished) },
    { title: texts.out, lines: view.items.filter(line => line.waitsFor === '' && line.isPublished) },
  ];
  return (
    <>
      {view.lines.map(line => (
        <p class="hint" key={line}>
          {line}
        </p>
      ))}
      {view.batch !== null && (
        <p>
          <b>{texts.today}</b>: {view.batch.name}
          {view.batch.who === '' ? '' : ` (${view.batch.who})`}. {view.batch.text}
        </p>
      )}
      {adding ? (
        <NewItem view={view} busy={doing.busy} save={begin => save({ begin })} cancel={() => keepAdding(null)} />
      ) : (
        <Button kind={view.items.length === 0 ? 'primary' : 'plain'} disabled={viewOnly} onClick={() => keepAdding(true)}>
          {texts.add}
        </Button>
      )}
      <TroubleNotice trouble={doing.trouble} kept={adding} />
      {view.items.length > 0 && opening.person !== null && !view.items.some(isMine) && <p>{texts.nothing}</p>}
      {groups.map(
        ({ title, lines }) =>
          lines.length > 0 && (
            <section class="block" key={title}>
              <h2>{fill(title, { n: lines.length })}</h2>
              <LongList
                lines={lines}
                line={line => <ContentCard key={line.id || line.title} line={line} busy={doing.busy} save={change => void save(change)} />}
              />
            </section>
          ),
      )}
      <DaysAhead view={view} />
      {view.rules.length > 0 && (
        <section class="block">
          <h2>{texts.rules}</h2>
          {view.rules.map(({ name, text }) => (
            <p key={name}>
              <b>{name}</b>: {text}
            </p>
          ))}
        </section>
      )}
      <KpiFeeds view={view} busy={doing.busy} save={change => void save(change)} />
      <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'content' })}>
        {texts.show}
      </Button>
      <Button kind="quiet" onClick={() => go('audit')}>
        {words.sidebar.audit.title}
      </Button>
      <Button
        kind="quiet"
        busy={doing.busy}
        disabled={viewOnly}
        onClick={() => void doing.run(() => wire.call('addTab', { tab: 'calendar' }))}
      >
        {texts.calendar}
      </Button>
      <Button
        kind="quiet"
        busy={doing.busy}
        disabled={viewOnly}
        onClick={() => void doing.run(() => wire.call('addTab', { tab: 'library' }))}
      >
        {texts.library}
      </Button>
    </>
  );
}
