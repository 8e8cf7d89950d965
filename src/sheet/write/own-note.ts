/**
 * Notes of ours on cells where people write theirs: what is ours is told by its lines, everything else is a person's and stays. Pure; used
 * wherever a note of ours is brought up to date.
 */

/**
 * The note once it says `next`, with a person's lines below; a note that says it already stays as it is, whatever stands around it.
 * @param isOurs whether a line is of a note of ours, as it was or in another language
 * @example noteAfter('Status\nask Ann', 'Tila', line => line === 'Status') // 'Tila\nask Ann'
 */
export function noteAfter(before: string, next: string, isOurs: (line: string) => boolean): string {
  if (next !== '' && `\n${before}\n`.includes(`\n${next}\n`)) return before;
  const theirs = before
    .split('\n')
    .filter(line => !isOurs(line))
    .join('\n');
  if (theirs.trim() === '') return next;
  return next === '' ? theirs : `${next}\n${theirs.replace(/^\n+/, '')}`;
}

/** Lines of several notes. */
export function linesOfNotes(notes: readonly string[]): ReadonlySet<string> {
  return new Set(notes.flatMap(note => note.split('\n')).filter(line => line !== ''));
}
