/** Says that what was typed before a reload is back and not saved, with a way to clear it. Used by the forms that keep what is typed. */
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

export function DraftBack({ isBack, forget }: { readonly isBack: boolean; readonly forget: () => void }) {
  const { words } = useFrame();
  if (!isBack) return null;
  return (
    <Notice kind="plain">
      {words.sidebar.frame.draftBack}{' '}
      <Button kind="quiet" onClick={forget}>
        {words.sidebar.frame.draftForget}
      </Button>
    </Notice>
  );
}
