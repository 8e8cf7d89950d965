/** Values go into cells in one layer only, where a text is made what it is meant to be (src/sheet/write/cell-text.ts). */
import { SOURCES } from './sources';

/** Files outside that write no text of a person: hidden keys of columns, an example formula of ours, the day of today, the version of the shape. */
const OURS = [
  'src/addon/check/lost/hidden-keys.ts',
  'src/addon/help/insert-function.ts',
  'src/addon/workbook/now.ts',
  'src/addon/workbook/upgrade.ts',
];
const WRITES = /\.(?:setValues?|setFormulas?|setFormulaR1C1|setRichTextValues?|appendRow)\(/;

test('only the layer of sheets writes values into cells', () => {
  const own = SOURCES.filter(({ path }) => !/^src\/(?:preview|sheet)\//.test(path));
  expect(
    own
      .filter(({ text }) => WRITES.test(text))
      .map(({ path }) => path)
      .sort(),
  ).toEqual(OURS);
});

test('no content of a cell is made of a text by hand', () => {
  const made = SOURCES.filter(({ path }) => /^src\/(?:addon|sheet)\//.test(path) && path !== 'src/sheet/write/cell-text.ts');
  // A cast, or an apostrophe put in front.
  expect(made.filter(({ text }) => /as CellText|content: `'/.test(text)).map(({ path }) => path)).toEqual([]);
});

/** Formats and drop-downs of tabs in use go through src/sheet/write/typed-tables.ts, which knows that a Google Table refuses them. */
const OF_FRESH_CELLS = [
  'src/sheet/build/backup-tab.ts',
  'src/sheet/build/build-tab.ts',
  'src/sheet/build/lost-top.ts',
  'src/sheet/build/reset-tab.ts',
  'src/sheet/self-check/cell-probes.ts',
  'src/sheet/self-check/service-probes.ts',
  'src/sheet/workbook/removal.ts',
  'src/sheet/write/typed-tables.ts',
];

test('what a Google Table refuses is asked in one place', () => {
  const own = SOURCES.filter(({ path }) => !path.startsWith('src/preview/'));
  const asking = own.filter(({ text }) => /\.(?:setNumberFormats?|setDataValidations?|clearDataValidations)\(/.test(text));
  expect(asking.map(({ path }) => path).sort()).toEqual(OF_FRESH_CELLS);
});
