/** The end of a form that stands open in a panel: its one button and the way out. Used where something new is begun. */
import { useFrame } from '../frame';
import { Button } from './button';

interface SaveOrCancelProps {
  readonly text: string;
  readonly busy: boolean;
  readonly cancel: () => void;
}

export function SaveOrCancel({ text, busy, cancel }: SaveOrCancelProps) {
  const { words, viewOnly } = useFrame();
  return (
    <>
      <Button kind="primary" type="submit" busy={busy} disabled={viewOnly}>
        {text}
      </Button>
      <Button kind="quiet" onClick={cancel}>
        {words.sidebar.frame.cancel}
      </Button>
    </>
  );
}
