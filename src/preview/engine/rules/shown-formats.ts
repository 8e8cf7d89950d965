/**
 * Conditional formats cell by cell: a cell's rules are evaluated when somebody looks at it.
 *
 * Stands in for the library's plugin, which evaluates every rule for every cell of a tab after each edit; for eight rules over ten
 * columns of a thousand rows that takes three seconds. Only rules drawn by `conditional-formats.ts` take this way; a tab with rules of
 * another kind (made in the grid's own panel) is left to the library.
 */
import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { CellPosition, Style } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { isGrid } from '../formula/values';
import { registries } from '../library';

interface Rule {
  readonly zones: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[];
  readonly formula: CompiledFormula;
  readonly style: Style;
}

interface Seen {
  readonly rules: readonly Rule[] | null;
  readonly styles: Map<string, Style | undefined>;
}

const LIBRARY_NAME = 'evaluation_cf';
const LibraryFormats = registries.coreViewsPluginRegistry.get(LIBRARY_NAME);
type LibraryPlugin = InstanceType<typeof LibraryFormats> & {
  getCellConditionalFormatStyle(position: CellPosition): Style | undefined;
};

const Base = LibraryFormats as unknown as new (config: ConstructorParameters<typeof LibraryFormats>[0]) => LibraryPlugin;

class ShownFormats extends Base {
  static getters = LibraryFormats.getters;
  private seen = new Map<string, Seen>();

  override finalize(): void {
    this.seen = new Map();
    super.finalize();
  }

  override getCellConditionalFormatStyle(position: CellPosition): Style | undefined {
    const seen = this.seen.get(position.sheetId) ?? this.look(position.sheetId);
    if (!seen.rules) return super.getCellConditionalFormatStyle(position);
    const key = `${position.col},${position.row}`;
    if (!seen.styles.has(key)) seen.styles.set(key, this.styleAt(position, seen.rules));
    return seen.styles.get(key);
  }

  private look(sheetId: string): Seen {
    const formats = this.getters.getConditionalFormats(sheetId);
    const ours = formats.every(({ rule }) => rule.type === 'CellIsRule' && rule.operator === 'customFormula');
    const rules = formats.flatMap(({ ranges, rule }): Rule[] =>
      rule.type === 'CellIsRule'
        ? [
            {
              zones: ranges.map(xc => this.getters.getRangeFromSheetXC(sheetId, xc).zone),
              formula: CompiledFormula.Compile(rule.values[0] ?? '', sheetId, this.getters),
              style: rule.style,
            },
          ]
        : [],
    );
    const seen: Seen = { rules: ours ? rules : null, styles: new Map() };
    this.seen.set(sheetId, seen);
    return seen;
  }

  private styleAt(position: CellPosition, rules: readonly Rule[]): Style | undefined {
    let style: Style | undefined;
    for (const rule of rules) {
      const zone = rule.zones.find(
        ({ left, right, top, bottom }) => position.col >= left && position.col <= right && position.row >= top && position.row <= bottom,
      );
      if (zone && this.applies(rule.formula, position, zone)) style = { ...rule.style, ...style };
    }
    return style;
  }

  private applies(formula: CompiledFormula, { sheetId, col, row }: CellPosition, { left, top }: Rule['zones'][number]): boolean {
    const moved = this.getters.createAdaptedRanges(formula.rangeDependencies, col - left, row - top, sheetId);
    const result = this.getters.evaluateCompiledFormula(sheetId, CompiledFormula.CopyWithDependencies(formula, sheetId, moved));
    const { value } = isGrid(result) ? (result[0]?.[0] ?? { value: null }) : result;
    return value === true || (typeof value === 'number' && value !== 0);
  }
}

/** Puts it in place for every workbook of this process; calling it again changes nothing. */
export function installShownFormats(): void {
  const { coreViewsPluginRegistry } = registries;
  if (coreViewsPluginRegistry.get(LIBRARY_NAME) === LibraryFormats) coreViewsPluginRegistry.replace(LIBRARY_NAME, ShownFormats as never);
}
