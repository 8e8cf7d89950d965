/** Which columns of a report mean what, as the team pointed them out. Used by the vocabulary of links and its endpoint. */
import type { Pointed } from '../../core/utm/ga4/export-pointing';
import { keepShape, keptShapes, type Shapes } from '../../sheet/kept-shapes';
import { pointedSchema } from '../schemas';

const KEY = 'pointed_exports';

export const pointedExports = (): Shapes<Pointed> => keptShapes(KEY, pointedSchema);

/** Remembers a shape, or forgets it. */
export const keepPointed = (shape: string, pointed: Pointed | null): Shapes<Pointed> => keepShape(KEY, pointedExports(), shape, pointed);
