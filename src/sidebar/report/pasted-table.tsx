/**
 * A pasted table that is read as it is typed, and what is shown below it once a table is found.
 *
 * Used by the reality check and the audit of past posts. The text is back after a reload.
 */
import { type ComponentChildren, Fragment } from 'preact';
import { openQuoteLine, sampleOf, shapeOf, type TableSample } from '../../core/report/table-sample';
import { exportSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { parseCsv } from './csv';
import { useKeptReport } from './kept-report';
import { ReportField } from './report-field';

interface PastedTableProps {
  /** Under which its text is kept. */
  readonly name: string;
  /** Begins anew for other headings. */
  readonly children: (text: string, sample: TableSample) => ComponentChildren;
}

export function PastedTable({ name, children }: PastedTableProps) {
  const { words } = useFrame();
  const { text, take, isBack } = useKeptReport(name);
  const isBlank = text.trim() === '';
  const found = isBlank ? null : sampleOf(text, null, parseCsv);
  const open = isBlank ? null : openQuoteLine(text, found?.headings ?? null, parseCsv);
  const sample = open === null ? found : null;
  const said = open === null ? words.sidebar.importing.noTable : exportSentence({ code: 'quote_open', line: open }, words.utm);
  return (
    <>
      <ReportField text={text} isBack={isBack} problem={isBlank || sample !== null ? null : said} take={take} />
      {sample !== null && <Fragment key={shapeOf(sample.headings)}>{children(text, sample)}</Fragment>}
    </>
  );
}
