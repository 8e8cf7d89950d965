/**
 * Pointing at the columns of a report: for each thing to read, the heading that holds it, shown with its first values.
 *
 * Used by link-results.tsx: open where the headings are not known, folded where they are or were pointed out before.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../../contract';
import type { TableSample } from '../../../core/report/table-sample';
import { POINTED_ROLES, type Pointed, type PointedRole } from '../../../core/utm/ga4/export-pointing';
import { useFrame } from '../../frame';
import { Button } from '../../parts/button';
import { PickField } from '../../parts/field';

/** Longer than this, a value would hide the heading in a list of 300 px. */
const VALUE_LENGTH = 24;

interface ColumnsFieldProps {
  readonly sample: TableSample;
  /** What is read now, to start from. */
  readonly pointed: Pointed;
  /** Whether somebody pointed it out, so that it can be forgotten. */
  readonly isOwn: boolean;
  readonly isOpen: boolean;
  readonly conversions: LinkVocabulary['conversions'];
  /** Null forgets what was pointed out. */
  readonly onPoint: (pointed: Pointed | null) => void;
}

export function ColumnsField({ sample, pointed, isOwn, isOpen, conversions, onPoint }: ColumnsFieldProps) {
  const texts = useFrame().words.sidebar.links;
  const [chosen, setChosen] = useState(pointed);
  const [stepOne, stepTwo] = conversions.micro;
  const labels: Readonly<Record<PointedRole, string>> = { ...texts.pointed, step_1: stepOne, step_2: stepTwo };
  const options = [
    { value: '', text: texts.notThere },
    ...sample.headings.flatMap((heading, at) => {
      const values = sample.values[at] ?? [];
      return heading === '' && values.length === 0 ? [] : [{ value: String(at), text: headingText(heading, values) }];
    }),
  ];
  return (
    <details class="group" open={isOpen}>
      <summary>{isOwn ? texts.columnsOwn : texts.columns}</summary>
      <p class="hint">{texts.columnsHint}</p>
      {POINTED_ROLES.filter(role => labels[role] !== '').map(role => (
        <PickField
          key={role}
          label={labels[role]}
          value={String(chosen[role] ?? '')}
          options={options}
          onPick={value => setChosen(withRole(chosen, role, value === '' ? null : Number(value)))}
        />
      ))}
      <div class="actions">
        <Button kind={isOpen ? 'primary' : 'plain'} onClick={() => onPoint(chosen)}>
          {texts.readColumns}
        </Button>
        {isOwn && <Button onClick={() => onPoint(null)}>{texts.forgetColumns}</Button>}
      </div>
    </details>
  );
}

function headingText(heading: string, values: readonly string[]): string {
  const shown = values.map(value => (value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value)).join(', ');
  return [heading, shown].filter(text => text !== '').join(': ');
}

/** A column means one thing: taking it for a role frees it from another. */
function withRole(pointed: Pointed, role: PointedRole, at: number | null): Pointed {
  const others = Object.entries(pointed).filter(([each, column]) => each !== role && column !== at);
  return Object.fromEntries(at === null ? others : [...others, [role, at]]);
}
