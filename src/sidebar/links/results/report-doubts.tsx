/**
 * What of a report will not be written, and why: rows that fit no link or several, lines that are no results, counts it does not carry.
 *
 * Used by joined-report.tsx.
 */
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import type { ReadResults } from './result-table';

export function ReportDoubts({ results: { unmatched, shared, pagesWouldTell, reading, links } }: { readonly results: ReadResults }) {
  const { words } = useFrame();
  const texts = words.utm.results;
  const absent = [
    ...(reading.unknownClicks.length > 0 ? [fill(texts.unknown_clicks, { headings: reading.unknownClicks.join(', ') })] : []),
    ...(reading.withoutSessions ? [texts.no_session_start] : []),
    ...(links.length > 0 && links.every(({ clicks }) => clicks === null) && reading.unknownClicks.length === 0 && !reading.withoutSessions
      ? [texts.clicks_absent]
      : []),
    ...(links.length > 0 && links.every(({ primary }) => primary === null) ? [texts.conversions_absent] : []),
  ];
  const reasons = [
    ...unmatched.map(tags => fill(texts.no_link, { tags })),
    ...shared.map(tags => fill(texts.several_links, { tags })),
    ...reading.leftOut.map(({ why, line, text }) => fill(texts[why], { line, text })),
  ];
  const unread = reading.headings.filter(
    (heading, at) => heading !== '' && reading.columns[at] === null && !reading.unknownClicks.includes(heading),
  );
  return (
    <>
      {unmatched.length > 0 && <p class="hint">◐ {fill(texts.unmatched, { n: unmatched.length })}</p>}
      {shared.length > 0 && <p class="hint">◐ {fill(texts.shared, { n: shared.length })}</p>}
      {pagesWouldTell && <p class="hint">◐ {texts.add_page}</p>}
      {absent.map(sentence => (
        <p class="hint" key={sentence}>
          ◐ {sentence}
        </p>
      ))}
      {reasons.length > 0 && (
        <details class="group">
          <summary>{fill(texts.left_out, { n: reasons.length })}</summary>
          <ul class="lines">
            {reasons.map((reason, at) => (
              <li key={`${at} ${reason}`}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {unread.length > 0 && <p class="hint">{fill(texts.unread, { headings: unread.join(', ') })}</p>}
    </>
  );
}
