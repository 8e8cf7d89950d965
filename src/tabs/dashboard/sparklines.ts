/**
 * The two drawings of a Dashboard row. SPARKLINE cannot be filled down, so each row has its own formula; its figures come from the board
 * as whole numbers in one text, options by HSTACK and VSTACK, because array literals and decimals differ between spreadsheet locales.
 */
import { WHOLE } from '../../boards/kpi/sparkline-parts';
import type { References } from '../place';

type At = References<'dashboard'>;

/** Bar from baseline (0) to target (1) with a light or dark tick where the KPI should be by now. Two colours take turns. */
export function progressBar(at: At, row: number): string {
  const options = `HSTACK("charttype";"bar");HSTACK("max";${WHOLE});HSTACK("color1";"#0b5cad");HSTACK("color2";"#dfe5ee")`;
  return drawing(at.cell('bar', row), options);
}

/** Line over the cycle's check-ins of the row's KPI, oldest on the left; two at least. */
export function trendLine(at: At, row: number): string {
  return drawing(at.cell('line', row), 'HSTACK("charttype";"line");HSTACK("linewidth";2);HSTACK("color";"#5f6368")');
}

function drawing(figures: string, options: string): string {
  return `=IF(${figures}="";;IFERROR(SPARKLINE(SPLIT(${figures};" ");VSTACK(${options}));))`;
}
