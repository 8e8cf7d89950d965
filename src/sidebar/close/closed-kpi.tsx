/**
 * One KPI at the close: where it began, where it ended, its verdict, and a sentence where it asks for one.
 *
 * Used by the panel Close.
 */
import type { CloseLine } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { StatusPill } from '../parts/status-pill';
import { TextArea } from '../parts/text-area';

interface ClosedKpiProps {
  readonly line: CloseLine;
  readonly said: string;
  readonly say: (text: string) => void;
}

/** Where it began and where it ended. @example wayOf({ baseline: '42%', final: '' }) // '42% → –' */
export const wayOf = ({ baseline, final }: Pick<CloseLine, 'baseline' | 'final'>): string =>
  baseline === '' ? final : `${baseline} → ${final === '' ? '–' : final}`;

export function ClosedKpi({ line, said, say }: ClosedKpiProps) {
  const texts = useFrame().words.sidebar.close;
  const figures = [wayOf(line), line.target === '' ? '' : fill(texts.target, { target: line.target })];
  return (
    <li class="closedKpi">
      <b>{line.kpi}</b>
      <StatusPill status={line.status} />
      <small>{figures.filter(text => text !== '').join(' · ')}</small>
      {(line.asks !== '' || line.said !== '') && (
        <TextArea label={line.asks === 'too_easy' ? texts.tooEasy : texts.why} value={said} rows={2} onInput={say} />
      )}
    </li>
  );
}
