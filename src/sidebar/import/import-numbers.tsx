/**
 * Import of numbers: a report, what its columns hold, what will be written, and the button that writes it.
 *
 * Used by panels/numbers.tsx. Changing anything above the preview takes the preview away: only what was seen is written.
 */
import { useState } from 'preact/hooks';
import type { ImportView, Problem } from '../../contract';
import { dayFromIso, isoOfDay } from '../../core/day/day';
import { suggestedColumns } from '../../core/imported/heading-words';
import { type ImportPlan, planCheckIns } from '../../core/imported/planned-check-ins';
import type { PointedFigures } from '../../core/imported/pointing';
import { openQuoteLine, sampleOf, shapeOf, type TableSample } from '../../core/report/table-sample';
import { fill } from '../../languages/text';
import { exportSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { PickField, TextField } from '../parts/field';
import { Await, Notice, TroubleNotice } from '../parts/notice';
import { parseCsv } from '../report/csv';
import { useKeptReport } from '../report/kept-report';
import { NumberHabitField } from '../report/number-habit-field';
import { ReportField } from '../report/report-field';
import { useDoing, useLoaded } from '../wire/asking';
import { DATE_SPANS, type DayOrder } from './days-in-report';
import { REPEATS } from './doubled-rows';
import { FigureColumns } from './figure-columns';
import { AS_IN_FILE, type FileChoices, figuresIn } from './figures-in-report';
import { ImportPreview, keyOf } from './import-preview';
import { ShareField } from './share-field';

/** As many numbers as are written at once; what is left stays in the preview. */
const AT_ONCE = 2000;

export function ImportNumbers({ leave }: { readonly leave: () => void }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.importing;
  const loaded = useLoaded(() => wire.call('importView', null), '');
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={loaded}>{view => <Report view={view} put={loaded.put} />}</Await>
      <Button kind="quiet" onClick={leave}>
        {texts.leave}
      </Button>
    </section>
  );
}

interface ReportProps {
  readonly view: ImportView;
  readonly put: (view: ImportView) => void;
}

function Report({ view, put }: ReportProps) {
  const { words } = useFrame();
  const texts = words.sidebar.importing;
  const { text, take, isBack, written } = useKeptReport('numbers');
  const [sample, setSample] = useState<TableSample | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = () => {
    const found = sampleOf(text, null, parseCsv);
    const open = openQuoteLine(text, found?.headings ?? null, parseCsv);
    setSample(open === null ? found : null);
    if (open !== null) setProblem(exportSentence({ code: 'quote_open', line: open }, words.utm));
    else setProblem(found === null ? texts.noTable : null);
  };
  return (
    <>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          read();
        }}
      >
        <ReportField
          text={text}
          isBack={isBack}
          problem={problem}
          take={typed => {
            take(typed);
            setSample(null);
            setProblem(null);
          }}
        />
        <div class="actions">
          <Button kind={sample === null ? 'primary' : 'plain'} type="submit">
            {texts.read}
          </Button>
        </div>
      </form>
      {sample !== null && <Columns key={shapeOf(sample.headings)} text={text} sample={sample} view={view} put={put} written={written} />}
    </>
  );
}

interface ColumnsProps extends ReportProps {
  /** All of the report stands in Check-ins. */
  readonly written: () => void;
  readonly text: string;
  readonly sample: TableSample;
}

function Columns({ text, sample, view, put, written }: ColumnsProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.importing;
  const shape = shapeOf(sample.headings);
  const [pointed, setPointed] = useState<PointedFigures>(() => known(view, shape) ?? suggestedOf(sample, view));
  const [choices, setChoices] = useState<FileChoices>(AS_IN_FILE);
  const [isShown, setShown] = useState(false);
  const read = figuresIn(text, sample.headings, pointed, choices, view, opening.habit);
  const hasDays = pointed.day !== undefined || pointed.until !== undefined;
  const choose = (more: Partial<FileChoices>) => {
    setChoices({ ...choices, ...more });
    setShown(false);
  };
  return (
    <>
      <FigureColumns
        sample={sample}
        pointed={pointed}
        kpis={view.kpis}
        point={now => {
          setPointed(now);
          setShown(false);
        }}
      />
      {!hasDays && <TextField kind="date" label={texts.dayForAll} value={choices.day} onInput={day => choose({ day })} />}
      {read.span !== null && (
        <PickField
          label={texts.span}
          value={read.span}
          options={DATE_SPANS.map(value => ({ value, text: texts.spans[value] }))}
          onPick={span => choose({ span })}
        />
      )}
      {read.doubtfulDay !== null && (
        <PickField
          label={fill(texts.order, { day: read.doubtfulDay })}
          value={read.order}
          options={(['day_first', 'month_first'] as const satisfies readonly DayOrder[]).map(value => ({
            value,
            text: texts.orders[value],
          }))}
          onPick={order => choose({ order })}
        />
      )}
      {read.doubtfulNumber !== null && (
        <NumberHabitField example={read.doubtfulNumber} decimal={read.decimal} pick={decimal => choose({ decimal })} />
      )}
      {read.doubled > 0 && (
        <PickField
          label={fill(texts.doubled, { n: read.doubled })}
          value={choices.repeats}
          options={REPEATS.map(value => ({ value, text: texts.repeats[value] }))}
          onPick={repeats => choose({ repeats })}
        />
      )}
      {read.shares.map(share => (
        <ShareField
          key={share.kpi}
          share={share}
          kpis={view.kpis}
          pick={isShare => choose({ shares: { ...choices.shares, [share.kpi]: isShare } })}
        />
      ))}
      <div class="actions">
        <Button kind={isShown ? 'plain' : 'primary'} onClick={() => setShown(true)}>
          {texts.preview}
        </Button>
      </div>
      {isShown && <Planned shape={shape} pointed={pointed} read={read} view={view} put={put} written={written} />}
    </>
  );
}

/** What was pointed out before, without KPIs that are gone. */
function known({ pointed, kpis }: ImportView, shape: string): PointedFigures | null {
  const kept = pointed[shape];
  if (kept === undefined) return null;
  return Object.fromEntries(
    Object.entries(kept).filter(([role]) => !role.includes(':') || kpis.some(({ kpi }) => kpi === role.slice(role.indexOf(':') + 1))),
  );
}

function suggestedOf({ headings, values }: TableSample, { kpis }: ImportView): PointedFigures {
  return suggestedColumns(
    headings,
    kpis.map(({ kpi: id, name, unit, aggregate }) => ({ id, name, unit, aggregate })),
    values,
  );
}

interface PlannedProps extends ReportProps, Pick<ColumnsProps, 'written'> {
  readonly shape: string;
  readonly pointed: PointedFigures;
  readonly read: ReturnType<typeof figuresIn>;
}

function Planned({ shape, pointed, read, view, put, written }: PlannedProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.importing;
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map());
  const [saved, setSaved] = useState(0);
  const saving = useDoing();
  const plan = planOf(read.figures, view);
  const isReady = (each: ImportPlan['planned'][number]): boolean =>
    each.fate !== 'same' && (confirmed.has(keyOf(each)) || (each.question === null && !problems.has(keyOf(each))));
  const ready = plan.planned.filter(isReady).slice(0, AT_ONCE);
  const confirm = (key: string, on: boolean) =>
    setConfirmed(on ? new Set([...confirmed, key]) : new Set([...confirmed].filter(each => each !== key)));
  const save = async () => {
    const checkins = ready.map(each => ({
      kpi: each.kpi,
      day: isoOfDay(each.day),
      channel: each.channel,
      value: each.value,
      counts: each.counts,
      note: '',
      sure: confirmed.has(keyOf(each)),
      ...(each.was === null ? {} : { seen: each.was }),
    }));
    const reply = await saving.run(() => wire.call('saveImport', { checkins, shape, pointed }));
    if (reply?.ok !== true) return;
    setSaved(saved + reply.value.saved);
    setProblems(
      new Map(
        reply.value.problems.flatMap(({ at, problem }) => {
          const [refused] = ready.slice(at, at + 1);
          return refused === undefined ? [] : [[keyOf(refused), problem] as const];
        }),
      ),
    );
    if (reply.value.problems.length === 0 && ready.length === plan.planned.filter(({ fate }) => fate !== 'same').length) written();
    put(reply.value.view);
  };
  return (
    <section class="block">
      <h2 aria-live="polite">{fill(texts.plan, { n: ready.length })}</h2>
      {saved > 0 && <Notice kind="good">✓ {fill(texts.saved, { n: saved })}</Notice>}
      {problems.size > 0 && <Notice kind="trouble">{fill(texts.notSaved, { n: problems.size })}</Notice>}
      <ImportPreview
        view={view}
        plan={plan}
        unread={read.unread}
        skipped={read.skipped}
        confirmed={confirmed}
        confirm={confirm}
        problems={problems}
      />
      <TroubleNotice trouble={saving.trouble} kept />
      {ready.length > 0 && (
        <Button kind="primary" busy={saving.busy} disabled={viewOnly} onClick={() => void save()}>
          {fill(texts.save, { n: ready.length })}
        </Button>
      )}
    </section>
  );
}

function planOf(figures: PlannedProps['read']['figures'], view: ImportView): ImportPlan {
  const [start, end, today] = [dayFromIso(view.start), dayFromIso(view.end), dayFromIso(view.today)];
  if (start === null || end === null || today === null) return { planned: [], leftOut: [] };
  const standing = view.standing.flatMap(each => {
    const day = dayFromIso(each.day);
    return day === null ? [] : [{ ...each, day }];
  });
  return planCheckIns(
    figures,
    view.kpis.map(each => ({ ...each, id: each.kpi })),
    standing,
    { start, end, today },
  );
}
