/**
 * What a column of rates without a sign of percent means: 0.8 is 0.8% or 80%. Asked once for each column.
 *
 * Used by import-numbers.tsx. Nothing of the column is written before somebody said it; an earlier number of the KPI fills the answer in.
 */
import type { ImportView } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { showTyped } from '../measure';
import { PickField } from '../parts/field';
import type { DoubtfulShare } from './shares-in-report';

interface ShareFieldProps {
  readonly share: DoubtfulShare;
  readonly kpis: ImportView['kpis'];
  readonly pick: (isShare: boolean) => void;
}

export function ShareField({ share: { kpi: id, cell, value, isShare }, kpis, pick }: ShareFieldProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.importing;
  const kpi = kpis.find(each => each.kpi === id);
  if (kpi === undefined) return null;
  const shown = (read: number) => showTyped(Number(read.toPrecision(6)), kpi, opening.habit);
  return (
    <PickField
      label={fill(texts.share, { kpi: kpi.name, cell })}
      value={isShare === null ? '' : isShare ? 'share' : 'percent'}
      options={[
        { value: '', text: texts.shareOpen },
        { value: 'percent', text: shown(value / 100) },
        { value: 'share', text: shown(value) },
      ]}
      onPick={picked => picked !== '' && pick(picked === 'share')}
    />
  );
}
