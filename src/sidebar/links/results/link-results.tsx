/**
 * Results back: an export of GA4 or an ad platform, pasted or opened from a file, joined to the links; below it what works, from the report or from the tab.
 *
 * Used by panels/links.tsx. The file is read here and never leaves the browser; only the counts of each link are written to the tab.
 */
import { useState } from 'preact/hooks';
import type { LinkRow, LinkVocabulary } from '../../../contract';
import { countIn, type NumberSign } from '../../../core/report/report-numbers';
import { sampleOf, shapeOf } from '../../../core/report/table-sample';
import { columnsOf } from '../../../core/utm/ga4/export-headings';
import { type Pointed, rolesOf } from '../../../core/utm/ga4/export-pointing';
import type { ExportChoices, ExportProblem } from '../../../core/utm/ga4/export-rows';
import { fill } from '../../../languages/text';
import { exportSentence } from '../../../languages/utm-sentence';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { Field, PickField } from '../../parts/field';
import { Await, TroubleNotice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { parseCsv } from '../../report/csv';
import { decode, type Encoding, textOf, wordsBeyondAscii } from '../../report/file-text';
import { useDoing, useLoaded } from '../../wire/asking';
import { ColumnsField } from './columns-field';
import { ComparedResults } from './compared-results';
import { JoinedReport } from './joined-report';
import { type ReadResults, readResults, writtenResults } from './result-table';

/** What a person decided about the file at hand. */
type Choices = Pick<ExportChoices, 'decimal' | 'period'>;
const NO_CHOICES: Choices = { decimal: null, period: null };

/** A file as it was opened, and what it may be read as. */
interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly offered: readonly Encoding[];
}

interface LinkResultsProps {
  readonly vocabulary: LinkVocabulary;
  readonly onPointed: (pointed: LinkVocabulary['pointed']) => void;
}

export function LinkResults({ vocabulary, onPointed }: LinkResultsProps) {
  const { wire, words, opening, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [text, setText] = useState('');
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [joinedTo, setJoinedTo] = useState<readonly LinkRow[]>([]);
  const [results, setResults] = useState<ReadResults | null>(null);
  const [problem, setProblem] = useState<ExportProblem | null>(null);
  const loading = useDoing();
  const keeping = useDoing();
  const inTab = useLoaded(() => wire.call('links', null), '');
  const { conversions } = vocabulary;
  const take = (typed: string) => {
    setText(typed);
    setResults(null);
    setProblem(null);
    setChoices(NO_CHOICES);
  };
  const open = (bytes: Uint8Array, encoding: Encoding | null) => {
    const found = textOf(bytes);
    setFile({ bytes, encoding: encoding ?? found.encoding, offered: [found.encoding, ...found.others] });
    take(encoding === null ? found.text : decode(bytes, encoding));
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
        <TextArea
          label={texts.report}
          hint={texts.reportHint}
          value={text}
          rows={4}
          problem={sentence}
          onInput={typed => {
            setFile(null);
            take(typed);
          }}
        />
        <Field label={texts.reportFile}>
          {ties => (
            <input
              {...ties}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={event => {
                const chosen = event.currentTarget.files?.[0];
                if (chosen !== undefined) void chosen.arrayBuffer().then(buffer => open(new Uint8Array(buffer), null));
              }}
            />
          )}
        </Field>
        {file !== null && file.offered.length > 1 && (
          <PickField
            label={texts.encoding}
            value={file.encoding}
            options={file.offered.map(value => ({ value, text: `${value.toUpperCase()}: ${wordsBeyondAscii(decode(file.bytes, value))}` }))}
            onPick={encoding => open(file.bytes, encoding)}
          />
        )}
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
          <Button kind="primary" type="submit" busy={loading.busy}>
            {texts.readReport}
          </Button>
        </div>
      </form>
      {sample !== null && (
        <ColumnsField
          key={`${shape} ${results === null}`}
          sample={sample}
          pointed={own ?? rolesOf(results?.reading.columns ?? columnsOf(sample.headings, conversionNames(conversions)), conversions.micro)}
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
        <JoinedReport results={results} conversions={conversions} />
      )}
    </>
  );
}

function conversionNames({ primary, micro }: LinkVocabulary['conversions']): readonly string[] {
  return [primary, ...micro].filter(name => name !== '');
}

interface NumberHabitFieldProps {
  /** A number of the file that can be read in two ways. */
  readonly example: string;
  readonly decimal: NumberSign;
  readonly pick: (decimal: NumberSign) => void;
}

/** Both readings of one number from the file, so that a person sees at once which is right. */
function NumberHabitField({ example, decimal, pick }: NumberHabitFieldProps) {
  const texts = useFrame().words.sidebar.links;
  const reading = (sign: NumberSign): string => {
    const value = countIn(example, sign) ?? 0;
    // Without a sign between its digits, a whole number can be read in one way only.
    return Number.isInteger(value)
      ? `${example}: ${value}`
      : `${example}: ${fill(texts.between, { low: String(Math.floor(value)), high: String(Math.ceil(value)) })}`;
  };
  return (
    <PickField
      label={texts.numbersRead}
      value={decimal}
      options={(['.', ','] as const).map(value => ({ value, text: reading(value) }))}
      onPick={pick}
    />
  );
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
