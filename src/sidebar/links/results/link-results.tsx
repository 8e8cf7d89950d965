/**
 * Results back: an export of GA4 or an ad platform, pasted or opened from a file, joined to the links; below it what works, from the report or from the tab.
 *
 * Used by panels/links.tsx. The file is read here and never leaves the browser; only the counts of each link are written to the tab.
 */
import { useState } from 'preact/hooks';
import type { LinkRow, LinkVocabulary } from '../../../contract';
import { sampleOf, shapeOf } from '../../../core/report/table-sample';
import { exportColumns } from '../../../core/utm/ga4/export-headings';
import { type Pointed, rolesOf } from '../../../core/utm/ga4/export-pointing';
import type { ExportChoices, ExportProblem } from '../../../core/utm/ga4/export-rows';
import { fill } from '../../../languages/text';
import { exportSentence } from '../../../languages/utm-sentence';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { PickField } from '../../parts/field';
import { Await, TroubleNotice } from '../../parts/notice';
import { parseCsv } from '../../report/csv';
import { useKeptReport } from '../../report/kept-report';
import { NumberHabitField } from '../../report/number-habit-field';
import { ReportField } from '../../report/report-field';
import { useDoing, useLoaded } from '../../wire/asking';
import { ColumnsField } from './columns-field';
import { ComparedResults } from './compared-results';
import { JoinedReport } from './joined-report';
import { type ReadResults, readResults, writtenResults } from './result-table';

/** What a person decided about the file at hand. */
type Choices = Pick<ExportChoices, 'decimal' | 'period'>;
const NO_CHOICES: Choices = { decimal: null, period: null };

interface LinkResultsProps {
  readonly vocabulary: LinkVocabulary;
  readonly onPointed: (pointed: LinkVocabulary['pointed']) => void;
}

export function LinkResults({ vocabulary, onPointed }: LinkResultsProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const { text, take: keepText, isBack, written } = useKeptReport('links');
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [joinedTo, setJoinedTo] = useState<readonly LinkRow[]>([]);
  const [results, setResults] = useState<ReadResults | null>(null);
  const [problem, setProblem] = useState<ExportProblem | null>(null);
  const loading = useDoing();
  const keeping = useDoing();
  const inTab = useLoaded(() => wire.call('links', null), '');
  const { conversions } = vocabulary;
  const take = (typed: string) => {
    keepText(typed);
    setResults(null);
    setProblem(null);
    setChoices(NO_CHOICES);
  };
  const join = (rows: readonly LinkRow[], chosen: Choices, pointed = vocabulary.pointed) => {
    const read = readResults(text, rows, conversions, { ...chosen, usual: opening.habit.decimal, pointed });
    setJoinedTo(rows);
    setChoices(chosen);
    setResults(read.ok ? read.value : null);
    setProblem(read.ok ? null : read.problem);
  };
  const read = async () => {
    const reply = await loading.run(() => wire.call('links', null));
    if (reply?.ok !== true) return;
    inTab.put(reply.value);
    join(reply.value, choices);
  };
  const point = async (shape: string, pointed: Pointed | null) => {
    const { [shape]: _, ...others } = vocabulary.pointed;
    const now = pointed === null ? others : { ...others, [shape]: pointed };
    onPointed(now);
    join(joinedTo, NO_CHOICES, now);
    // Who may not edit can still read a report with columns of their own.
    if (!viewOnly) await keeping.run(() => wire.call('pointColumns', { shape, pointed }));
  };
  const headings = results?.reading.headings ?? (problem !== null && 'headings' in problem ? problem.headings : null);
  const sample = results === null && problem === null ? null : sampleOf(text, headings, parseCsv);
  const shape = sample === null ? '' : shapeOf(sample.headings);
  const own = vocabulary.pointed[shape];
  // A table was found, only its words are strange: they can be pointed at.
  const isStrange = problem?.code === 'no_table' && sample !== null;
  const sentence = problem === null ? null : isStrange ? words.utm.results.unknown_headings : exportSentence(problem, words.utm);
  return (
    <>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void read();
        }}
      >
        <p class="hint">{conversions.primary === '' ? texts.noConversion : fill(texts.conversionNow, { event: conversions.primary })}</p>
        <ReportField text={text} isBack={isBack} problem={sentence} take={take} />
        {problem?.code === 'periods' && (
          <PickField
            label={texts.period}
            value=""
            options={[{ value: '', text: texts.choose }, ...problem.periods.map(value => ({ value, text: value }))]}
            onPick={period => period !== '' && join(joinedTo, { ...choices, period })}
          />
        )}
        <TroubleNotice trouble={loading.trouble} kept />
        <div class="actions">
          <Button kind={sample === null ? 'primary' : 'plain'} type="submit" busy={loading.busy}>
            {texts.readReport}
          </Button>
        </div>
      </form>
      {sample !== null && (
        <ColumnsField
          key={`${shape} ${results === null}`}
          sample={sample}
          pointed={
            own ?? rolesOf(results?.reading.columns ?? exportColumns(sample.headings, conversionNames(conversions)), conversions.micro)
          }
          isOwn={own !== undefined}
          isOpen={results === null && problem?.code !== 'periods' && problem?.code !== 'quote_open'}
          conversions={conversions}
          onPoint={pointed => void point(shape, pointed)}
        />
      )}
      <TroubleNotice trouble={keeping.trouble} kept />
      {results !== null && results.reading.habit.example !== null && (
        <NumberHabitField
          example={results.reading.habit.example}
          decimal={results.reading.habit.decimal}
          pick={decimal => join(joinedTo, { ...choices, decimal })}
        />
      )}
      {results === null ? (
        <Await loaded={inTab}>{rows => <WrittenResults rows={rows} conversions={conversions} />}</Await>
      ) : (
        <JoinedReport results={results} conversions={conversions} onWritten={written} />
      )}
    </>
  );
}

function conversionNames({ primary, micro }: LinkVocabulary['conversions']): readonly string[] {
  return [primary, ...micro].filter(name => name !== '');
}

/** What the tab holds from earlier reports; nothing before the first. */
function WrittenResults({ rows, conversions }: { readonly rows: readonly LinkRow[]; readonly conversions: LinkVocabulary['conversions'] }) {
  const texts = useFrame().words.sidebar.links;
  const written = writtenResults(rows, conversions);
  if (written === null) return null;
  return (
    <section class="block">
      <h2>{fill(texts.inTab, { n: written.links })}</h2>
      <ComparedResults lines={written.lines} items={written.items} conversions={conversions} />
    </section>
  );
}
