/**
 * What a range looks like: colours, fonts, alignment, wrapping, borders. `null` sets the default.
 *
 * The third layer of `LocalRange`; grids of looks become as few edits as possible.
 */
import type { CellStyle } from '../../../engine/workbook';
import { type BorderSides, borderEdits } from '../../file/border-edits';
import { checkDimensions, uniformAreas } from '../../file/grid';
import type * as G from '../../script/google';
import { type Members, read, write } from '../../script/script-object';
import { asEnum, EnumValue, valueNamed } from '../../values/enumeration';
import { WRAP_STRATEGY } from '../../values/enums';
import * as words from '../../values/style-words';
import { RangeValues } from './range-values';

const strategyWord = (strategy: unknown): CellStyle['wrap'] | null =>
  strategy instanceof EnumValue ? (strategy.name().toLowerCase() as CellStyle['wrap']) : null;

const STRATEGY: words.StyleWord<EnumValue> = {
  name: 'strategy',
  toStyle: word => words.WRAP_WORD.toStyle(strategyWord(word)),
  fromStyle: style => valueNamed(WRAP_STRATEGY, style.wrap.toUpperCase()) ?? WRAP_STRATEGY.OVERFLOW,
};

export abstract class RangeFormats extends RangeValues {
  getBackground(): string {
    return this.look(words.BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return this.looks(words.BACKGROUND);
  }

  setBackground(word: string | null): G.Range {
    return this.setLook(words.BACKGROUND, word);
  }

  setBackgrounds(grid: (string | null)[][]): G.Range {
    return this.setLooks(words.BACKGROUND, grid);
  }

  getFontColor(): string {
    return this.look(words.FONT_COLOR);
  }

  getFontColors(): string[][] {
    return this.looks(words.FONT_COLOR);
  }

  setFontColor(word: string | null): G.Range {
    return this.setLook(words.FONT_COLOR, word);
  }

  setFontColors(grid: (string | null)[][]): G.Range {
    return this.setLooks(words.FONT_COLOR, grid);
  }

  getFontWeight(): G.FontWeight {
    return this.look(words.FONT_WEIGHT);
  }

  getFontWeights(): G.FontWeight[][] {
    return this.looks(words.FONT_WEIGHT);
  }

  setFontWeight(word: G.FontWeight | null): G.Range {
    return this.setLook(words.FONT_WEIGHT, word);
  }

  setFontWeights(grid: (G.FontWeight | null)[][]): G.Range {
    return this.setLooks(words.FONT_WEIGHT, grid);
  }

  getFontStyle(): G.FontStyle {
    return this.look(words.FONT_STYLE);
  }

  getFontStyles(): G.FontStyle[][] {
    return this.looks(words.FONT_STYLE);
  }

  setFontStyle(word: G.FontStyle | null): G.Range {
    return this.setLook(words.FONT_STYLE, word);
  }

  setFontStyles(grid: (G.FontStyle | null)[][]): G.Range {
    return this.setLooks(words.FONT_STYLE, grid);
  }

  getFontLine(): G.FontLine {
    return this.look(words.FONT_LINE);
  }

  getFontLines(): G.FontLine[][] {
    return this.looks(words.FONT_LINE);
  }

  setFontLine(word: G.FontLine | null): G.Range {
    return this.setLook(words.FONT_LINE, word);
  }

  setFontLines(grid: (G.FontLine | null)[][]): G.Range {
    return this.setLooks(words.FONT_LINE, grid);
  }

  getFontSize(): number {
    return this.look(words.FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return this.looks(words.FONT_SIZE);
  }

  setFontSize(word: number): G.Range {
    return this.setLook(words.FONT_SIZE, word);
  }

  setFontSizes(grid: number[][]): G.Range {
    return this.setLooks(words.FONT_SIZE, grid);
  }

  getFontFamily(): string {
    return this.look(words.FONT_FAMILY);
  }

  getFontFamilies(): string[][] {
    return this.looks(words.FONT_FAMILY);
  }

  setFontFamily(word: string | null): G.Range {
    return this.setLook(words.FONT_FAMILY, word);
  }

  setFontFamilies(grid: (string | null)[][]): G.Range {
    return this.setLooks(words.FONT_FAMILY, grid);
  }

  getHorizontalAlignment(): string {
    return this.look(words.HORIZONTAL);
  }

  getHorizontalAlignments(): string[][] {
    return this.looks(words.HORIZONTAL);
  }

  setHorizontalAlignment(word: string | null): G.Range {
    return this.setLook(words.HORIZONTAL, word);
  }

  setHorizontalAlignments(grid: (string | null)[][]): G.Range {
    return this.setLooks(words.HORIZONTAL, grid);
  }

  getVerticalAlignment(): string {
    return this.look(words.VERTICAL);
  }

  getVerticalAlignments(): string[][] {
    return this.looks(words.VERTICAL);
  }

  setVerticalAlignment(word: string | null): G.Range {
    return this.setLook(words.VERTICAL, word);
  }

  setVerticalAlignments(grid: (string | null)[][]): G.Range {
    return this.setLooks(words.VERTICAL, grid);
  }

  getWrap(): boolean {
    return this.look(words.WRAP);
  }

  getWraps(): boolean[][] {
    return this.looks(words.WRAP);
  }

  setWrap(word: boolean): G.Range {
    return this.setLook(words.WRAP, word);
  }

  setWraps(grid: boolean[][]): G.Range {
    return this.setLooks(words.WRAP, grid);
  }

  getWrapStrategy(): G.WrapStrategy {
    return asEnum(this.look(STRATEGY));
  }

  getWrapStrategies(): G.WrapStrategy[][] {
    return this.looks(STRATEGY).map(row => row.map(strategy => asEnum<G.WrapStrategy>(strategy)));
  }

  setWrapStrategy(strategy: G.WrapStrategy): G.Range {
    return this.setLook(STRATEGY, strategy as unknown as EnumValue);
  }

  setWrapStrategies(strategies: G.WrapStrategy[][]): G.Range {
    return this.setLooks(STRATEGY, strategies as unknown as EnumValue[][]);
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: G.BorderStyle | null = null,
  ): G.Range {
    const sides: BorderSides = { top, left, bottom, right, vertical, horizontal };
    this.file.write(borderEdits(this.area, sides, color, style as unknown as EnumValue | null));
    return this.self;
  }

  private look<Word>(word: words.StyleWord<Word>): Word {
    const style = this.file.workbook.styles(this.corner)[0]?.[0];
    if (style === undefined) throw new Error('The engine gave no style for a cell.');
    return word.fromStyle(style);
  }

  private looks<Word>(word: words.StyleWord<Word>): Word[][] {
    return this.file.workbook.styles(this.area).map(row => row.map(style => word.fromStyle(style)));
  }

  private setLook<Word>(word: words.StyleWord<Word>, value: Word | null): G.Range {
    this.file.write([{ kind: 'style', area: this.area, style: word.toStyle(value) }]);
    return this.self;
  }

  private setLooks<Word>(word: words.StyleWord<Word>, grid: readonly (readonly (Word | null)[])[]): G.Range {
    checkDimensions(grid, this.area);
    this.file.write(uniformAreas(this.area, grid).map(({ area, value }) => ({ kind: 'style', area, style: word.toStyle(value) })));
    return this.self;
  }
}

export const RANGE_FORMATS: Members<Omit<RangeFormats, keyof RangeValues>, G.Range> = {
  getBackground: read(),
  getBackgrounds: read(),
  setBackground: write('string|null'),
  setBackgrounds: write('grid:string'),
  getFontColor: read(),
  getFontColors: read(),
  setFontColor: write('string|null'),
  setFontColors: write('grid:string'),
  getFontWeight: read(),
  getFontWeights: read(),
  setFontWeight: write('string|null'),
  setFontWeights: write('grid:string'),
  getFontStyle: read(),
  getFontStyles: read(),
  setFontStyle: write('string|null'),
  setFontStyles: write('grid:string'),
  getFontLine: read(),
  getFontLines: read(),
  setFontLine: write('string|null'),
  setFontLines: write('grid:string'),
  getFontSize: read(),
  getFontSizes: read(),
  setFontSize: write('int'),
  setFontSizes: write('grid:number'),
  getFontFamily: read(),
  getFontFamilies: read(),
  setFontFamily: write('string|null'),
  setFontFamilies: write('grid:string'),
  getHorizontalAlignment: read(),
  getHorizontalAlignments: read(),
  setHorizontalAlignment: write('string|null'),
  setHorizontalAlignments: write('grid:string'),
  getVerticalAlignment: read(),
  getVerticalAlignments: read(),
  setVerticalAlignment: write('string|null'),
  setVerticalAlignments: write('grid:string'),
  getWrap: read(),
  getWraps: read(),
  setWrap: write('boolean'),
  setWraps: write('grid:boolean'),
  getWrapStrategy: read(),
  getWrapStrategies: read(),
  setWrapStrategy: write('enum:WrapStrategy'),
  setWrapStrategies: write('grid:enum:WrapStrategy'),
  setBorder: write(
    'boolean|null boolean|null boolean|null boolean|null boolean|null boolean|null',
    'boolean|null boolean|null boolean|null boolean|null boolean|null boolean|null string|null enum:BorderStyle|null',
  ),
};
