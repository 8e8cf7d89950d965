/**
 * A report, pasted or opened from a file, with the choice of its characters where the file can be read in several.
 *
 * Used by the results of links, the import of numbers and pasted-table.tsx. The file is read here and never leaves the browser.
 */
import { useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { DraftBack } from '../drafts/draft-back';
import { useFrame } from '../frame';
import { Field, PickField } from '../parts/field';
import { TextArea } from '../parts/text-area';
import { type FileFault, MOST_MEGABYTES, readBytes } from './file-fault';
import { decode, decodedText, type Encoding, wordsBeyondAscii } from './file-text';
import type { KeptReport } from './kept-report';

/** A file as it was opened, and what it may be read as. */
interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly offered: readonly Encoding[];
}

interface ReportFieldProps extends Pick<KeptReport, 'text' | 'take' | 'isBack'> {
  readonly problem: string | null;
}

export function ReportField({ text, problem, take, isBack }: ReportFieldProps) {
  const texts = useFrame().words.sidebar.links;
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const open = (bytes: Uint8Array, encoding: Encoding | null) => {
    const found = decodedText(bytes);
    setFile({ bytes, encoding: encoding ?? found.encoding, offered: [found.encoding, ...found.others] });
    take(encoding === null ? found.text : decode(bytes, encoding));
  };
  /** What stands in the field stays where the file is no report. */
  const choose = async (chosen: Blob) => {
    const read = await readBytes(chosen);
    setFault(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') open(read, null);
  };
  const said = fault === null ? null : fill(texts.fileFaults[fault], { most: MOST_MEGABYTES });
  return (
    <>
      <DraftBack isBack={isBack} forget={() => take('')} />
      <TextArea
        label={texts.report}
        hint={texts.reportHint}
        value={text}
        rows={4}
        problem={problem}
        onInput={typed => {
          setFile(null);
          setFault(null);
          take(typed);
        }}
      />
      <Field label={texts.reportFile} problem={said}>
        {ties => (
          <input
            {...ties}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={event => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen !== undefined) void choose(chosen);
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
    </>
  );
}
