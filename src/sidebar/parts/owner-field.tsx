/**
 * Who looks after something: one of the team, or nobody yet.
 *
 * Used where a test or an item is begun.
 */
import { useFrame } from '../frame';
import { PickField } from './field';

interface OwnerFieldProps {
  readonly label: string;
  readonly nobody: string;
  readonly value: string;
  readonly onPick: (name: string) => void;
}

export function OwnerField({ label, nobody, value, onPick }: OwnerFieldProps) {
  const { people } = useFrame().opening;
  const options = [{ value: '', text: nobody }, ...people.map(name => ({ value: name, text: name }))];
  return <PickField label={label} value={value} options={options} onPick={onPick} />;
}
