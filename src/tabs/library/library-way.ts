/** How many entries of each kind a playbook wants by which week, as the one cell the board of Library is handed. Used by the tab and by commands. */
import { type PlaybookId, playbookOf } from '../../playbooks';
import type { Playbook } from '../../playbooks/playbook';

/** @example libraryWay('signals') // 'pillar=3-5@2 format=6-10@2 template=8@3 hook=10@3' */
export function libraryWay(playbook: PlaybookId): string {
  const { library }: Pick<Playbook, 'library'> = playbookOf(playbook);
  return library
    .map(({ kind, atLeast, atMost, byWeek }) => `${kind}=${atLeast}${atMost === undefined ? '' : `-${atMost}`}@${byWeek}`)
    .join(' ');
}
