/**
 * The tab in front as pages for the printer, which every browser saves as PDF, too: the grid itself is a canvas of what is on the screen.
 *
 * Used by the page. Charts float over the cells and are not printed.
 */
import type { OpenWorkbook } from '../../engine/open-workbook';
import { MARGIN } from '../../engine/paper';
import type { BorderLine, CellStyle, Evaluated } from '../../engine/workbook';
import { element } from '../elements';
import { type Shape, sparklineShapes } from '../grid/sparkline-shape';
import { type Line, type Paper, paperOf } from './paper';

const PLACE = 'paper';
const SVG = 'http://www.w3.org/2000/svg';
const THICKNESS: Readonly<Record<BorderLine['style'], number>> = { solid: 1, dashed: 1, dotted: 1, medium: 2, thick: 3 };

/** The tab in front goes to paper whichever way somebody prints: from the menu or by Ctrl+P. */
export function printTabs(workbook: OpenWorkbook): void {
  window.addEventListener('beforeprint', () => layOut(workbook));
}

/** The paper stays in the page until the next printing: some browsers read it after they have said that they are done. */
function layOut(workbook: OpenWorkbook): void {
  document.getElementById(PLACE)?.remove();
  const sheetId = workbook.activeSheetId();
  const paper = paperOf(workbook, sheetId);
  if (paper === null) return;
  const size = element('style', {}, `@page { size: A4 ${paper.orientation}; margin: ${MARGIN}in; }`);
  document.body.append(element('div', { id: PLACE }, size, ...paper.sheets.map(rows => sheetOf(workbook, sheetId, paper, rows))));
}

function sheetOf(workbook: OpenWorkbook, sheetId: string, { columns, scale }: Paper, rows: readonly Line[]): HTMLElement {
  const sheet = element('div', { class: 'qd-sheet' });
  sheet.style.zoom = String(scale);
  for (const row of rows) {
    const line = element('div', { class: 'qd-sheet-row' });
    line.style.height = `${row.size}px`;
    const width = (columns.at(-1)?.index ?? 0) + 1;
    const cells = workbook.evaluated({ sheetId, row: row.index, column: 0, rows: 1, columns: width })[0] ?? [];
    columns.forEach((column, at) => {
      const cell = { sheetId, row: row.index, column: column.index };
      const look = workbook.shownStyle(cell);
      const box = element('div', { class: 'qd-sheet-cell' });
      Object.assign(box.style, { width: `${column.size}px`, background: look.background, ...bordersOf(workbook.borders(cell)) });
      const spec = workbook.sparkline(cell);
      const said = cells[column.index];
      if (spec) box.append(drawn(sparklineShapes(spec, { width: column.size, height: row.size })));
      else if (said !== undefined && said.text !== '') box.append(textOf(said, look, roomOf(columns, at, look, cells)));
      line.append(box);
    });
    sheet.append(line);
  }
  return sheet;
}

/** A text that neither wraps nor is clipped goes on over the blank cells at its right, as on the screen. */
function roomOf(columns: readonly Line[], at: number, { wrap }: CellStyle, cells: readonly Evaluated[]): number {
  let room = columns[at]?.size ?? 0;
  if (wrap === 'wrap' || wrap === 'clip') return room;
  for (const next of columns.slice(at + 1)) {
    if ((cells[next.index]?.text ?? '') !== '') break;
    room += next.size;
  }
  return room;
}

const ALONG = { left: 'start', center: 'center', right: 'end' } as const;
const DOWN = { top: 'start', middle: 'center', bottom: 'end' } as const;

function textOf({ text, value }: Evaluated, look: CellStyle, room: number): HTMLElement {
  const isFigure = typeof value === 'number';
  const along = look.horizontal === 'general' ? (isFigure ? 'right' : 'left') : look.horizontal;
  const line = [look.underline && 'underline', look.strikethrough && 'line-through'].filter(Boolean).join(' ');
  const said = element('span', {}, text);
  const box = element('div', { class: 'qd-sheet-text' }, said);
  Object.assign(box.style, {
    ...{ color: look.fontColor, fontFamily: look.fontFamily || 'Arial', fontSize: `${look.fontSize}pt` },
    ...{ fontWeight: look.bold ? '700' : '400', fontStyle: look.italic ? 'italic' : 'normal', textDecoration: line === '' ? 'none' : line },
    ...{ width: along === 'left' ? `${room}px` : '100%', whiteSpace: look.wrap === 'wrap' ? 'pre-wrap' : 'pre' },
    ...{ justifyContent: ALONG[along], textAlign: along, alignItems: DOWN[look.vertical] },
  });
  return box;
}

function bordersOf(borders: ReturnType<OpenWorkbook['borders']>): Partial<CSSStyleDeclaration> {
  const css = (line: BorderLine | null | undefined): string => {
    if (!line) return 'none';
    const style = line.style === 'dashed' || line.style === 'dotted' ? line.style : 'solid';
    return `${THICKNESS[line.style]}px ${style} ${line.color}`;
  };
  const { top, bottom, left, right } = borders;
  return { borderTop: css(top), borderBottom: css(bottom), borderLeft: css(left), borderRight: css(right) };
}

function drawn(shapes: readonly Shape[]): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  for (const shape of shapes) {
    const [tag, attributes] =
      shape.kind === 'box'
        ? (['rect', { x: shape.x, y: shape.y, width: shape.width, height: shape.height, fill: shape.color }] as const)
        : ([
            'polyline',
            {
              points: shape.points.map(({ x, y }) => `${x},${y}`).join(' '),
              ...{ fill: 'none', stroke: shape.color, 'stroke-width': shape.width, 'stroke-linejoin': 'round' },
            },
          ] as const);
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    picture.append(part);
  }
  return picture;
}
