/** Which columns of a report hold which KPI, as the team pointed them out. Used by import.ts. */
import * as v from 'valibot';
import { isFigureRole, type PointedFigures } from '../../core/imported/pointing';
import { keepShape, keptShapes, type Shapes } from '../../sheet/kept-shapes';

const KEY = 'pointed_figures';
/** More columns than any report has. */
const COLUMN_LIMIT = 500;
/** More roles than a team has KPIs. */
const ROLE_LIMIT = 60;

export const pointedFiguresSchema: v.GenericSchema<unknown, PointedFigures> = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(120)), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLUMN_LIMIT))),
  v.maxEntries(ROLE_LIMIT),
  v.check(roles => Object.keys(roles).every(isFigureRole)),
);

export const pointedFigures = (): Shapes<PointedFigures> => keptShapes(KEY, pointedFiguresSchema);

export const keepPointedFigures = (shape: string, pointed: PointedFigures): Shapes<PointedFigures> =>
  keepShape(KEY, pointedFigures(), shape, pointed);
