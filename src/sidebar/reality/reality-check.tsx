/**
 * Reality check: the last ten posts from a pasted table, and which of them were shown far more often than their watch time and clicks speak
 * for. What to do about them goes to the Roadmap.
 *
 * Used by panels/index.tsx, from the weekly review. The figures stay in the browser; only a task is written.
 */
import { useState } from 'preact/hooks';
import { addDays, dayFromIso, isoOfDay } from '../../core/day/day';
import { columnNames, type TableSample } from '../../core/report/table-sample';
import { FEWEST_POSTS, type HollowPost, hollowPosts } from '../../core/review/reality';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { showMeasure } from '../measure';
import { Button } from '../parts/button';
import { PickField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { LeftOutLines } from '../report/left-out-lines';
import { PastedTable } from '../report/pasted-table';
import { useDoing } from '../wire/asking';
import { POST_FIGURES, type PostColumns, postsIn, suggestedPostColumns } from './posts-in-report';

export function RealityCheck() {
  const { words, go } = useFrame();
  const texts = words.sidebar.reality;
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <PastedTable name="reality">{(text, sample) => <Posts text={text} sample={sample} />}</PastedTable>
      <Button kind="quiet" onClick={() => go('review')}>
        {words.sidebar.review.title}
      </Button>
    </section>
  );
}

function Posts({ text, sample }: { readonly text: string; readonly sample: TableSample }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.reality;
  const { why } = words.sidebar.importing;
  const [columns, setColumns] = useState<PostColumns>(() => suggestedPostColumns(sample.headings));
  const { posts, leftOut } = postsIn(text, sample.headings, columns, opening.habit.decimal);
  const hollow = hollowPosts(posts);
  const options = [
    { value: '-1', text: words.sidebar.importing.unused },
    ...columnNames(sample.headings).map((text, at) => ({ value: String(at), text })),
  ];
  return (
    <>
      <section class="block">
        <h2>{words.sidebar.importing.columns}</h2>
        {(['name', ...POST_FIGURES] as const).map(column => (
          <PickField
            key={column}
            label={texts.columns[column]}
            value={String(columns[column])}
            options={options}
            onPick={at => setColumns({ ...columns, [column]: Number(at) })}
          />
        ))}
      </section>
      <section class="block" aria-live="polite">
        <h2>{fill(texts.posts, { n: posts.length })}</h2>
        {hollow === null && <p class="hint">{fill(texts.tooFew, { n: FEWEST_POSTS })}</p>}
        {hollow?.length === 0 && <Notice kind="good">✓ {texts.fine}</Notice>}
        {hollow?.map(post => (
          <Hollow key={post.name} post={post} />
        ))}
        <LeftOutLines
          lines={leftOut.map(each => ({
            line: each.line,
            why: fill(each.why === 'unread' ? texts.unread : why[each.why], { text: each.text }),
          }))}
        />
      </section>
    </>
  );
}

const WEEK = 7;

function Hollow({ post: { name, impressions, times } }: { readonly post: HollowPost }) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.reality;
  const saving = useDoing();
  const [written, setWritten] = useState(false);
  const count = { unit: 'count', decimals: 0, currency: '' } as const;
  const shown = { post: name, impressions: showMeasure(impressions, count, opening.habit), times: Math.round(times) };
  const write = async () => {
    const today = dayFromIso(opening.today);
    if (today === null) return;
    const task = { task: fill(texts.task, { post: name }), owner: opening.person ?? '', due: isoOfDay(addDays(today, WEEK)), kpi: '' };
    const reply = await saving.run(() => wire.call('saveTasks', { tasks: [task] }));
    if (reply?.ok === true) setWritten(true);
  };
  return (
    <div class="notice trouble">
      <p>■ {fill(texts.hollow, shown)}</p>
      <TroubleNotice trouble={saving.trouble} kept />
      {written ? (
        <p>✓ {texts.written}</p>
      ) : (
        <Button about={name} busy={saving.busy} disabled={viewOnly} onClick={() => void write()}>
          {texts.write}
        </Button>
      )}
    </div>
  );
}
