/**
 * What a copy of a spreadsheet carries along, and what stays behind.
 *
 * Used by tests and by whoever wants to open a copy: `openHost({ …, snapshot: copiedFile(host.snapshot()) })`. A copy brings the script
 * bound to it, so the files stay the same; but that script is a new project, which starts with empty property stores.
 */
import type { HostSnapshot } from '../host';
import type { MetadataEntry } from './metadata-store';

/**
 * The snapshot of a copy: another id and name, metadata that still stands where it stood and, as was reported of copies, ignores every
 * change until it is deleted and added again.
 *
 * @example copiedFile(host.snapshot()).file // { id: 'local-preview-spreadsheet-copy', name: 'Copy of Local preview' }
 */
export function copiedFile(snapshot: HostSnapshot): HostSnapshot {
  const { id, name } = snapshot.file;
  const metadata = (snapshot.metadata as readonly MetadataEntry[]).map(entry => ({ ...entry, copied: true }));
  return {
    ...snapshot,
    metadata,
    stores: { document: {}, user: {}, script: {} },
    file: { id: `${id}-copy`, name: `Copy of ${name}` },
  };
}
