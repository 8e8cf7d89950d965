/**
 * A report joined to the links: how much of it fits, the comparison, and the button that writes the counts to the tab.
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
import type { ReadResults } from './result-table';

interface JoinedReportProps {
  readonly results: ReadResults;
  readonly conversions: LinkVocabulary['conversions'];
}

export function JoinedReport({ results, conversions }: JoinedReportProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
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
