/**
 * Draws the sparklines of the cells on screen.
 *
 * Used by the grid; what to draw is read from the workbook at every frame.
 */
import type { OpenWorkbook } from '../../engine/open-workbook';
import { addCellLayer } from './grid-layers';
import { type Shape, sparklineShapes } from './sparkline-shape';

/** Registers the layer; `workbook` gives null until the file is open. */
export function addSparklines(workbook: () => Pick<OpenWorkbook, 'sparkline'> | null): void {
  addCellLayer('quarterdeckSparklines', (context, box) => {
    const spec = workbook()?.sparkline(box);
    if (!spec) return;
    context.save();
    context.translate(box.x, box.y);
    for (const shape of sparklineShapes(spec, box)) draw(context, shape);
    context.restore();
  });
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'box') {
    context.fillStyle = shape.color;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  context.strokeStyle = shape.color;
  context.lineWidth = shape.width;
  context.lineJoin = 'round';
  context.beginPath();
  for (const { x, y } of shape.points) context.lineTo(x, y);
  context.stroke();
}
