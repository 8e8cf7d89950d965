/**
 * Results back: a GA4 export, pasted or opened from a file, joined to the links; below it what works, from the report or from the tab.
 *
 * Used by panels/links.tsx. The file is read here and never leaves the browser; only the counts of each link are written to the tab.
 */
import { useState } from 'preact/hooks';
import type { LinkRow, LinkVocabulary } from '../../../contract';
import type { Ga4Problem } from '../../../core/utm/ga4/export';
import { fill } from '../../../languages/text';
import { exportSentence } from '../../../languages/utm-sentence';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Await, TroubleNotice } from '../../parts/notice';
import { TextArea } from '../../parts/text-area';
import { useDoing, useLoaded } from '../../wire/asking';
import { ComparedResults } from './compared-results';
import { JoinedReport } from './joined-report';
import { type ReadResults, readResults, writtenResults } from './result-table';

export function LinkResults({ vocabulary }: { readonly vocabulary: LinkVocabulary }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.links;
  const [text, setText] = useState('');
  const [results, setResults] = useState<ReadResults | null>(null);
  const [problem, setProblem] = useState<Ga4Problem | null>(null);
  const loading = useDoing();
  const inTab = useLoaded(() => wire.call('links', null), '');
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
    if (reply?.ok !== true) return;
    inTab.put(reply.value);
    join(reply.value);
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
      {results === null ? (
        <Await loaded={inTab}>{rows => <WrittenResults rows={rows} conversions={conversions} />}</Await>
      ) : (
        <JoinedReport results={results} conversions={conversions} />
      )}
    </>
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
