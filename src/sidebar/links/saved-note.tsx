/**
 * What became of many links: how many were written, how many the tab had already, and the way to them.
 *
 * Used by many-links.tsx.
 */
import type { SavedLinks } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

export function SavedNote({ saved: { saved, known, row } }: { readonly saved: SavedLinks }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.links;
  return (
    <Notice kind="good">
      {row !== null && <p>✓ {fill(texts.savedMany, { n: saved, row })}</p>}
      {known > 0 && <p>{fill(texts.knownMany, { n: known })}</p>}
      {row !== null && (
        <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'links', row })}>
          {texts.showRow}
        </Button>
      )}
    </Notice>
  );
}
