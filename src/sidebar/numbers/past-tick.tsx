/** The one word of a person that pasted values are right although they look like slips. Used by past-form.tsx and by the wizard. */
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Tick } from '../parts/field';

/** More values than these are not named one by one. */
const SHOWN = 4;

interface PastTickProps {
  /** As they read; nothing is asked without any. */
  readonly doubtful: readonly string[];
  readonly sure: boolean;
  readonly onChange: (sure: boolean) => void;
}

export function PastTick({ doubtful, sure, onChange }: PastTickProps) {
  const { words } = useFrame();
  if (doubtful.length === 0) return null;
  const value = [...doubtful.slice(0, SHOWN), ...(doubtful.length > SHOWN ? ['…'] : [])].join(' · ');
  return <Tick label={fill(words.sidebar.numbers.farYes, { value })} checked={sure} onChange={onChange} />;
}
