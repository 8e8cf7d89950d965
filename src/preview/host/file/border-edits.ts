/**
 * The six sides of `Range.setBorder` as edits of cells' own borders.
 *
 * Used by the range format services. For a side, true draws, false removes, null leaves it.
 */
import type { Area, BorderLine, Borders, Edit } from '../../engine/workbook';
import { hexColor } from '../values/colors';
import type { EnumValue } from '../values/enumeration';

export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** The lines between columns. */
  readonly vertical: boolean | null;
  /** The lines between rows. */
  readonly horizontal: boolean | null;
}

const STYLES: Readonly<Record<string, BorderLine['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'solid',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
};

/** Edits for the outer edges (one strip each) and the inner lines; black and solid unless said otherwise. */
export function borderEdits(area: Area, sides: BorderSides, color: string | null, style: EnumValue | null): readonly Edit[] {
  const line: BorderLine = { color: color === null ? '#000000' : hexColor(color), style: STYLES[style?.name() ?? 'SOLID'] ?? 'solid' };
  const edits: Edit[] = [];
  const draw = (strip: Area, side: keyof Borders, on: boolean | null): void => {
    if (on !== null && strip.rows > 0 && strip.columns > 0)
      edits.push({ kind: 'borders', area: strip, borders: { [side]: on ? line : null } });
  };
  draw({ ...area, columns: area.columns - 1 }, 'right', sides.vertical);
  draw({ ...area, rows: area.rows - 1 }, 'bottom', sides.horizontal);
  draw({ ...area, rows: 1 }, 'top', sides.top);
  draw({ ...area, row: area.row + area.rows - 1, rows: 1 }, 'bottom', sides.bottom);
  draw({ ...area, columns: 1 }, 'left', sides.left);
  draw({ ...area, column: area.column + area.columns - 1, columns: 1 }, 'right', sides.right);
  return edits;
}
