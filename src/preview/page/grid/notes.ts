/**
 * Notes on cells: the black corner, the text on hover, and a dialog to read and write them by keyboard.
 *
 * Used by the grid; the notes themselves are the workbook's.
 */
import { registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Cell, Workbook } from '../../engine/workbook';
import { openModal, showMessage } from '../dialogs/modal';
import { element } from '../elements';
import { addCellLayer } from './grid-layers';

const cornerPixels = 6;

class NotePopover extends Component {
  static override template = xml`<div class="qd-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

/** Registers corner and hover text; `workbook` gives null until the file is open. */
export function addNotes(workbook: () => Workbook | null): void {
  addCellLayer('quarterdeckNotes', (context, box) => {
    if (!workbook()?.note(box)) return;
    const right = box.x + box.width;
    context.fillStyle = '#000000';
    context.beginPath();
    context.moveTo(right - cornerPixels, box.y);
    context.lineTo(right, box.y);
    context.lineTo(right, box.y + cornerPixels);
    context.fill();
  });
  registries.cellPopoverRegistry.add('QuarterdeckNote', {
    onHover: ({ sheetId, row, col }) => {
      const text = noteOrNothing(workbook(), { sheetId, row, column: col });
      return text ? { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' } : { isOpen: false };
    },
  });
}

/** An exception while hovering would make the engine destroy the whole grid. */
function noteOrNothing(workbook: Workbook | null, cell: Cell): string {
  try {
    return workbook?.note(cell) ?? '';
  } catch (problem) {
    console.error('A note cannot be shown:', problem);
    return '';
  }
}

/** Opens the note of a cell for reading and writing; `finished` gives the focus back to the grid. */
export function editNote(workbook: Workbook, cell: Cell, finished: () => void): void {
  const field = element('textarea', { class: 'qd-field', rows: '6', 'aria-label': 'Note' });
  field.value = workbook.note(cell);
  openModal({
    title: 'Note',
    body: [field],
    closed: finished,
    buttons: [
      { label: 'Cancel', kind: 'plain' },
      {
        label: 'Save',
        kind: 'primary',
        act: () => {
          try {
            workbook.apply([{ kind: 'note', at: cell, text: field.value === '' ? null : field.value }]);
          } catch (problem) {
            showMessage('There was a problem', problem instanceof Error ? problem.message : String(problem));
          }
          return true;
        },
      },
    ],
  });
}
