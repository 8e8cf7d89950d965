/**
 * What the page draws over the grid's cells: the corner of a note and the lines of a sparkline.
 *
 * Registered once, before the workbook is opened, because the engine takes its plugins at birth. An exception while
 * drawing would make the engine destroy the whole grid, so each layer is guarded and reports itself once.
 */
import { type GridRenderingContext, registries, UIPlugin } from '@odoo/o-spreadsheet';

/** A cell on screen, in the canvas's own pixels, cut to the pane it stands in. */
export interface CellBox {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws one cell's share of a layer; called for every cell on screen at every frame, so it must be quick for cells without any. */
export type DrawCell = (context: CanvasRenderingContext2D, box: CellBox) => void;

/** Adds a layer over the cells, below the selection. */
export function addCellLayer(name: string, draw: DrawCell): void {
  let isReported = false;
  registries.featurePluginRegistry.add(
    name,
    class extends UIPlugin {
      static override layers = ['Highlights'] as const;

      override drawLayer(rendering: GridRenderingContext): void {
        try {
          for (const { zone, rect } of rendering.viewports.getAllSheetViewportsZonesAndRect(rendering.sheetId)) {
            rendering.ctx.save();
            rendering.ctx.beginPath();
            rendering.ctx.rect(rect.x, rect.y, rect.width, rect.height);
            rendering.ctx.clip();
            drawZone(rendering, zone, draw);
            rendering.ctx.restore();
          }
        } catch (problem) {
          if (!isReported) console.error(`The layer ${name} cannot be drawn:`, problem);
          isReported = true;
        }
      }
    },
  );
}

function drawZone(
  { ctx, viewports, sheetId }: GridRenderingContext,
  zone: { left: number; right: number; top: number; bottom: number },
  draw: DrawCell,
): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const box = viewports.getVisibleRect(sheetId, { left: column, right: column, top: row, bottom: row });
      if (box.width > 0 && box.height > 0) draw(ctx, { sheetId, row, column, ...box });
    }
  }
}
