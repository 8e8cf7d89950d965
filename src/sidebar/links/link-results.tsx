/**
 * Results back: a GA4 export, pasted or opened from a file, joined to the links and shown by concept, channel, format, creator or batch.
 *
 * Used by panels/links.tsx. The file is read here and never leaves the browser; only the counts of each link are written to the tab.
 */
import { useState } from 'preact/hooks';
import type { LinkRow, LinkVocabulary } from '../../contract';
import type { Ga4Problem } from '../../core/utm/ga4-export';
import { LINK_FACTS, type LinkFact } from '../../core/utm/standard';
import { fill } from '../../languages/text';
import { exportSentence } from '../../languages/utm-sentence';
import { useDoing } from '../asking';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field, PickField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { ResultLines } from './result-lines';
import { type ReadResults, readResults } from './result-table';

export function LinkResults({ vocabulary }: { readonly vocabulary: LinkVocabulary }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.links;
  const [text, setText] = useState('');
  const [results, setResults] = useState<ReadResults | null>(null);
  const [problem, setProblem] = useState<Ga4Problem | null>(null);
  const loading = useDoing();
  const { conversions } = vocabulary;
  const take = (typed: string) => {
    setText(typed);
    setResults(null);
    setProblem(null);
  };
  const join = (rows: readonly LinkRow[]) => {
    const read = readResults(text, rows, conversions);
    setResults(read.ok ? read.value : null);
    setProblem(read.ok ? null : read.problem);
  };
  const read = async () => {
    const reply = await loading.run(() => wire.call('links', null));
    if (reply?.ok === true) join(reply.value);
  };
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
          problem={problem === null ? null : exportSentence(problem, words.utm)}
          onInput={take}
        />
        <Field label={texts.reportFile}>
          {ties => (
            <input
              {...ties}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={event => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) void file.text().then(take);
              }}
            />
          )}
        </Field>
        <TroubleNotice trouble={loading.trouble} kept />
        <div class="actions">
          <Button kind="primary" type="submit" busy={loading.busy}>
            {texts.readReport}
          </Button>
        </div>
      </form>
      {results !== null && <Joined results={results} conversions={conversions} />}
    </>
  );
}

interface JoinedProps {
  readonly results: ReadResults;
  readonly conversions: LinkVocabulary['conversions'];
}

function Joined({ results, conversions }: JoinedProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [fact, setFact] = useState<LinkFact>('concept');
  const [written, setWritten] = useState<ReadResults | null>(null);
  const saving = useDoing();
  const save = async () => {
    const reply = await saving.run(() => wire.call('saveResults', { results: results.links }));
    if (reply?.ok === true) setWritten(results);
  };
  return (
    <section class="block">
      <h2 aria-live="polite">{fill(texts.joined, { n: results.links.length })}</h2>
      {results.unmatched > 0 && <p class="hint">◐ {fill(words.utm.results.unmatched, { n: results.unmatched })}</p>}
      {results.shared > 0 && <p class="hint">◐ {fill(words.utm.results.shared, { n: results.shared })}</p>}
      <PickField label={texts.compare} value={fact} options={LINK_FACTS.map(value => ({ value, text: texts[value] }))} onPick={setFact} />
      <ResultLines lines={results.by(fact)} heading={texts[fact]} conversions={conversions} />
      <TroubleNotice trouble={saving.trouble} />
      {written === results ? (
        <Notice kind="good">✓ {fill(texts.written, { n: results.links.length })}</Notice>
      ) : (
        results.links.length > 0 && (
          <Button kind="primary" busy={saving.busy} disabled={viewOnly} onClick={() => void save()}>
            {texts.write}
          </Button>
        )
      )}
    </section>
  );
}
