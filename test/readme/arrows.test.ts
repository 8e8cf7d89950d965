/** The arrows of the README are the imports of the code, no more and no less, and all point downwards. */
import { SOURCES } from '../layers/sources';
import { README } from './table';

const layerOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? '';

/** Each layer with those it imports at run time, in the order of the README. */
const DRAWN = [...README.matchAll(/^([a-z, -]+?) +→ ([a-z, -]+)$/gm)].flatMap(([, from = '', to = '']) =>
  from.split(', ').map(layer => ({ layer, uses: to === 'nothing' ? [] : to.split(', ') })),
);

test('every layer is drawn once', () => {
  const layers = new Set(SOURCES.map(({ path }) => layerOf(path)));
  expect(DRAWN.map(({ layer }) => layer).sort()).toEqual([...layers].sort());
});

test.each(DRAWN)('$layer imports what the README says', ({ layer, uses }) => {
  const own = SOURCES.filter(({ path }) => layerOf(path) === layer);
  const targets = own.flatMap(({ imports }) =>
    imports.filter(({ target, typeOnly }) => !typeOnly && target.startsWith('src/')).map(({ target }) => layerOf(target)),
  );
  expect([...new Set(targets)].filter(target => target !== layer).sort()).toEqual([...uses].sort());
});

test('arrows point downwards', () => {
  const place = (layer: string) => DRAWN.findIndex(each => each.layer === layer);
  const upwards = DRAWN.flatMap(({ layer, uses }) => uses.filter(to => place(to) <= place(layer)).map(to => `${layer} → ${to}`));
  expect(upwards).toEqual([]);
});
