/**
 * Pointing at the columns of a report of figures: for each heading, shown with its first values, what it holds.
 *
 * Used by import-numbers.tsx.
 */
import type { ImportView } from '../../contract';
import { type FigureRole, isFigureRole, type PointedFigures, withRole } from '../../core/imported/pointing';
import { columnNames, type TableSample } from '../../core/report/table-sample';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { PickField } from '../parts/field';

interface FigureColumnsProps {
  readonly sample: TableSample;
  readonly pointed: PointedFigures;
  readonly kpis: ImportView['kpis'];
  readonly point: (pointed: PointedFigures) => void;
}

export function FigureColumns({ sample, pointed, kpis, point }: FigureColumnsProps) {
  const texts = useFrame().words.sidebar.importing;
  const names = columnNames(sample.headings);
  const rates = kpis.filter(({ aggregate }) => aggregate !== 'sum');
  const options = [
    { value: '', text: texts.unused },
    ...(['day', 'until', 'channel'] as const).map(value => ({ value, text: texts[value] })),
    ...kpis.map(({ kpi, name }) => ({ value: `value:${kpi}`, text: name })),
    ...(['numerator', 'denominator'] as const).flatMap(part =>
      rates.map(({ kpi, name }) => ({ value: `${part}:${kpi}`, text: fill(texts[part], { kpi: name }) })),
    ),
  ];
  return (
    <section class="block">
      <h2>{texts.columns}</h2>
      <p class="hint">{texts.columnsHint}</p>
      {sample.headings.map((heading, at) => {
        const values = sample.values[at] ?? [];
        if (heading === '' && values.length === 0) return null;
        return (
          <PickField
            key={`${at} ${heading}`}
            label={names[at] ?? heading}
            hint={values.join(' · ')}
            value={roleAt(pointed, at)}
            options={options}
            onPick={role => point(withRole(pointed, isFigureRole(role) ? role : null, at))}
          />
        );
      })}
    </section>
  );
}

function roleAt(pointed: PointedFigures, at: number): FigureRole | '' {
  return Object.keys(pointed).find((role): role is FigureRole => isFigureRole(role) && pointed[role] === at) ?? '';
}
