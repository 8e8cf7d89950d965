/** Both readings of one number from a file, so that a person sees at once which is right. Used by the results of links and the import of numbers. */
import { countIn, type NumberSign } from '../../core/report/report-numbers';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { PickField } from '../parts/field';

interface NumberHabitFieldProps {
  /** A number of the file that can be read in two ways. */
  readonly example: string;
  readonly decimal: NumberSign;
  readonly pick: (decimal: NumberSign) => void;
}

export function NumberHabitField({ example, decimal, pick }: NumberHabitFieldProps) {
  const texts = useFrame().words.sidebar.links;
  const reading = (sign: NumberSign): string => {
    const value = countIn(example, sign) ?? 0;
    // Without a sign between its digits, a whole number can be read in one way only.
    return Number.isInteger(value)
      ? `${example}: ${value}`
      : `${example}: ${fill(texts.between, { low: String(Math.floor(value)), high: String(Math.ceil(value)) })}`;
  };
  return (
    <PickField
      label={texts.numbersRead}
      value={decimal}
      options={(['.', ','] as const).map(value => ({ value, text: reading(value) }))}
      onPick={pick}
    />
  );
}
