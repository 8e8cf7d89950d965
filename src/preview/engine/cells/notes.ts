/**
 * Notes on cells, and the notes of sorted rows, which travel with their cells as in Sheets.
 */

import type { Send } from '../edits/batch';
import type { Getters } from '../library';
import { cellArea } from '../looks/geometry';
import { type Annotation, annotationsOf, setAnnotations } from '../rules/annotations';
import type { Area, Cell } from '../workbook';

const textOf = (annotation: Annotation): string => String(annotation.payload);
const cellOf = (annotation: Annotation): Area | undefined => annotation.areas[0];
const at = (cell: Cell) => (annotation: Annotation) => cellOf(annotation)?.row === cell.row && cellOf(annotation)?.column === cell.column;

/** The note of a cell, '' for none. */
export function noteAt(getters: Getters, cell: Cell): string {
  const note = annotationsOf(getters, cell.sheetId, 'note').find(at(cell));
  return note ? textOf(note) : '';
}

/** All notes of a tab, for what draws them. */
export function notesOf(getters: Getters, sheetId: string): readonly { readonly cell: Cell; readonly text: string }[] {
  return annotationsOf(getters, sheetId, 'note').flatMap(note => {
    const cell = cellOf(note);
    return cell ? [{ cell, text: textOf(note) }] : [];
  });
}

/** Replaces all notes of a tab. */
export function setNotes(send: Send, sheetId: string, annotations: readonly Annotation[]): void {
  setAnnotations(send, sheetId, 'note', annotations);
}

/** Writes a note, or removes it when the text is `null` or ''. */
export function putNote(send: Send, getters: Getters, cell: Cell, text: string | null): void {
  const all = annotationsOf(getters, cell.sheetId, 'note');
  const others = all.filter(note => !at(cell)(note));
  // A script that sets the notes of a whole tab mostly says "none" where there is none.
  if (!text && others.length === all.length) return;
  const note: Annotation = { areas: [cellArea(cell)], references: [], formulas: [], payload: text };
  setNotes(send, cell.sheetId, text ? [...others, note] : others);
}

/** Removes the notes inside an area. */
export function clearNotes(send: Send, getters: Getters, area: Area): void {
  const inside = ({ row, column }: Cell) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  const all = annotationsOf(getters, area.sheetId, 'note');
  const left = all.filter(note => !note.areas.some(inside));
  if (left.length < all.length) setNotes(send, area.sheetId, left);
}
