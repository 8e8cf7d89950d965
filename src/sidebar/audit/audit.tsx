/**
 * Audit of past posts: a pasted list with a result and labels, and which labels stand more often among the best than among the weakest. What
 * does is offered into the Library.
 *
 * Used by panels/index.tsx, from Content. The posts stay in the browser; only what is kept is written.
 */
import { useState } from 'preact/hooks';
import { auditPosts, FEWEST_AUDITED, type PostAudit as Found, type LabelShare } from '../../core/library/audit';
import { columnNames, type TableSample } from '../../core/report/table-sample';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { LeftOutLines } from '../report/left-out-lines';
import { PastedTable } from '../report/pasted-table';
import { useDoing } from '../wire/asking';
import { type AuditColumns, LABEL_KINDS, type LabelKind, postsInAudit, suggestedAudit } from './posts-in-audit';

export function Audit() {
  const { words, go } = useFrame();
  const texts = words.sidebar.audit;
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <PastedTable name="audit">{(text, sample) => <Posts text={text} sample={sample} />}</PastedTable>
      <Button kind="quiet" onClick={() => go('content')}>
        {words.sidebar.content.title}
      </Button>
    </section>
  );
}

type Better = 'higher' | 'lower';

function Posts({ text, sample }: { readonly text: string; readonly sample: TableSample }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.audit;
  const { why } = words.sidebar.importing;
  const [columns, setColumns] = useState<AuditColumns>(() => suggestedAudit(sample));
  const [better, setBetter] = useState<Better>('higher');
  const { posts, leftOut } = postsInAudit(text, sample.headings, columns, opening.habit.decimal);
  const audit = auditPosts(posts, better);
  const names = columnNames(sample.headings);
  const named = (at: number) => names[at] ?? '';
  const label = (at: number, kind: string) => {
    const labels = new Map(columns.labels);
    if (kind === '') labels.delete(at);
    else labels.set(at, kind as LabelKind);
    // In the order of the table, so that a column keeps its place.
    setColumns({ ...columns, labels: new Map([...labels].sort(([one], [other]) => one - other)) });
  };
  return (
    <>
      <section class="block">
        <h2>{words.sidebar.importing.columns}</h2>
        <PickField
          label={texts.result}
          value={String(columns.result)}
          options={[
            { value: '-1', text: words.sidebar.importing.unused },
            ...sample.headings.map((_, at) => ({ value: String(at), text: named(at) })),
          ]}
          onPick={at => setColumns({ result: Number(at), labels: new Map([...columns.labels].filter(([place]) => place !== Number(at))) })}
        />
        <PickField
          label={texts.better}
          value={better}
          options={(['higher', 'lower'] as const).map(value => ({ value, text: texts.sides[value] }))}
          onPick={side => setBetter(side as Better)}
        />
        {sample.headings.map(
          (_, at) =>
            at !== columns.result && (
              <PickField
                key={named(at)}
                label={named(at)}
                value={columns.labels.get(at) ?? ''}
                options={[
                  { value: '', text: words.sidebar.importing.unused },
                  ...LABEL_KINDS.map(kind => ({ value: kind, text: texts.kinds[kind] })),
                ]}
                onPick={kind => label(at, kind)}
              />
            ),
        )}
      </section>
      <section class="block" aria-live="polite">
        <h2>{fill(texts.posts, { n: posts.length })}</h2>
        {audit === null ? (
          <p class="hint">{fill(texts.tooFew, { n: FEWEST_AUDITED })}</p>
        ) : (
          <Shares audit={audit} kinds={[...columns.labels.values()]} headings={[...columns.labels.keys()].map(named)} />
        )}
        <LeftOutLines lines={leftOut.map(each => ({ line: each.line, why: fill(why[each.why], { text: each.text }) }))} />
      </section>
    </>
  );
}

interface SharesProps {
  readonly audit: Found;
  /** Of the columns of labels, in their order. */
  readonly kinds: readonly LabelKind[];
  readonly headings: readonly string[];
}

function Shares({ audit, kinds, headings }: SharesProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.audit;
  const saving = useDoing();
  const [kept, setKept] = useState<ReadonlySet<LabelShare>>(new Set());
  const { shares, best, weakest } = audit;
  const evidence = (share: LabelShare) => fill(texts.shares, { up: share.best, best, down: share.weakest, weakest });
  const isAbove = (share: LabelShare) => share.best / best > share.weakest / weakest;
  const keep = async (share: LabelShare, kind: Exclude<LabelKind, 'other'>) => {
    const entry = { name: share.label, kind, text: `${texts.title}: ${evidence(share)}` };
    const reply = await saving.run(() => wire.call('keepInLibrary', { entries: [entry] }));
    if (reply?.ok === true) setKept(new Set([...kept, share]));
  };
  return (
    <>
      <p class="hint">{fill(texts.compared, { best, weakest })}</p>
      {shares.length === 0 && <p>{texts.none}</p>}
      <TroubleNotice trouble={saving.trouble} kept />
      <ul class="lines">
        {shares.map(share => {
          const kind = kinds[share.column] ?? 'other';
          return (
            <li class="item" key={`${share.column} ${share.label}`}>
              <b>
                {isAbove(share) ? '▲' : '▼'} {headings[share.column]}: {share.label}
              </b>
              <small>
                {evidence(share)} · {texts.strengths[share.strength]}
              </small>
              {isAbove(share) && kind !== 'other' && (
                <p class="ways">
                  {kept.has(share) ? (
                    `✓ ${texts.kept}`
                  ) : (
                    <Button about={share.label} busy={saving.busy} disabled={viewOnly} onClick={() => void keep(share, kind)}>
                      {texts.keep}
                    </Button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
