/**
 * The lines of a pasted table that count for nothing, folded away, each with its reason.
 *
 * Used by the import of check-ins, the reality check and the audit.
 */
import { fill } from '../../languages/text';
import { useFrame } from '../frame';

/** More lines than these are only counted. */
const SHOWN = 30;

/** `why` is the reason as a person reads it. */
export interface SaidLine {
  readonly line: number;
  readonly why: string;
}

export function LeftOutLines({ lines }: { readonly lines: readonly SaidLine[] }) {
  const texts = useFrame().words.sidebar.importing;
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{fill(texts.left, { n: lines.length })}</summary>
      <ul class="plain">
        {lines.slice(0, SHOWN).map(({ line, why }, at) => (
          <li key={at}>{fill(texts.line, { n: line, why })}</li>
        ))}
      </ul>
      {lines.length > SHOWN && <p class="hint">{fill(texts.more, { n: lines.length - SHOWN })}</p>}
    </details>
  );
}
