/**
 * A report joined to the links: how much of it fits, what will be written row by row, the comparison, and the button that writes it.
 *
 * Used by link-results.tsx.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { Notice, TroubleNotice } from '../../parts/notice';
import { useDoing } from '../../wire/asking';
import { ComparedResults } from './compared-results';
import { PlannedResults } from './planned-results';
import { ReportDoubts } from './report-doubts';
import type { ReadResults } from './result-table';

interface JoinedReportProps {
  readonly results: ReadResults;
  readonly conversions: LinkVocabulary['conversions'];
  /** The counts stand in Links. */
  readonly onWritten: () => void;
}

export function JoinedReport({ results, conversions, onWritten }: JoinedReportProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [written, setWritten] = useState<ReadResults | null>(null);
  const saving = useDoing();
  const save = async () => {
    const reply = await saving.run(() => wire.call('saveResults', { results: results.links }));
    if (reply?.ok !== true) return;
    setWritten(results);
    onWritten();
  };
  return (
    <section class="block">
      <h2 aria-live="polite">{fill(texts.joined, { n: results.links.length })}</h2>
      <ReportDoubts results={results} />
      <PlannedResults results={results} conversions={conversions} />
      <ComparedResults lines={results.lines} items={results.items} conversions={conversions} />
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
