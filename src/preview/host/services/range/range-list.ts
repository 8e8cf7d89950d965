/**
 * Several ranges of one tab at once; every setter works on each of them in one call.
 *
 * Made by `getRangeList`.
 */
import type { Area } from '../../../engine/workbook';
import type { OpenFile } from '../../open-file';
import type * as G from '../../script/google';
import { handed, type Members, own, place, read, ScriptObject, type Table, write } from '../../script/script-object';
import { LocalRange } from './range';

export class LocalRangeList extends ScriptObject {
  override readonly table = RANGE_LIST;

  constructor(
    private readonly file: OpenFile,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.areas[0]?.sheetId ?? '');
  }

  getRanges(): G.Range[] {
    return this.areas.map(area => handed<G.Range>(this.file.make.range(area)));
  }

  activate(): G.RangeList {
    const [first] = this.areas;
    if (first !== undefined) this.rangeOf(first).activate();
    return handed<G.RangeList>(this);
  }

  clear(options: Parameters<LocalRange['clear']>[0] = {}): G.RangeList {
    return this.each(range => range.clear(options));
  }

  clearContent(): G.RangeList {
    return this.each(range => range.clearContent());
  }

  clearFormat(): G.RangeList {
    return this.each(range => range.clearFormat());
  }

  clearNote(): G.RangeList {
    return this.each(range => range.clearNote());
  }

  clearDataValidations(): G.RangeList {
    return this.each(range => range.clearDataValidations());
  }

  insertCheckboxes(...values: unknown[]): G.RangeList {
    return this.each(range => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): G.RangeList {
    return this.each(range => range.removeCheckboxes());
  }

  check(): G.RangeList {
    return this.each(range => range.check());
  }

  uncheck(): G.RangeList {
    return this.each(range => range.uncheck());
  }

  setValue(value: unknown): G.RangeList {
    return this.each(range => range.setValue(value));
  }

  setFormula(formula: string): G.RangeList {
    return this.each(range => range.setFormula(formula));
  }

  setNote(note: string | null): G.RangeList {
    return this.each(range => range.setNote(note));
  }

  setNumberFormat(format: string): G.RangeList {
    return this.each(range => range.setNumberFormat(format));
  }

  setBackground(color: string | null): G.RangeList {
    return this.each(range => range.setBackground(color));
  }

  setFontColor(color: string | null): G.RangeList {
    return this.each(range => range.setFontColor(color));
  }

  setFontFamily(family: string | null): G.RangeList {
    return this.each(range => range.setFontFamily(family));
  }

  setFontLine(line: G.FontLine | null): G.RangeList {
    return this.each(range => range.setFontLine(line));
  }

  setFontSize(size: number): G.RangeList {
    return this.each(range => range.setFontSize(size));
  }

  setFontStyle(style: G.FontStyle | null): G.RangeList {
    return this.each(range => range.setFontStyle(style));
  }

  setFontWeight(weight: G.FontWeight | null): G.RangeList {
    return this.each(range => range.setFontWeight(weight));
  }

  setHorizontalAlignment(alignment: string | null): G.RangeList {
    return this.each(range => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): G.RangeList {
    return this.each(range => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): G.RangeList {
    return this.each(range => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: G.WrapStrategy): G.RangeList {
    return this.each(range => range.setWrapStrategy(strategy));
  }

  setBorder(...sides: Parameters<LocalRange['setBorder']>): G.RangeList {
    return this.each(range => range.setBorder(...sides));
  }

  private rangeOf(area: Area): LocalRange {
    return own(this.file.make.range(area), LocalRange);
  }

  private each(work: (range: LocalRange) => unknown): G.RangeList {
    for (const area of this.areas) work(this.rangeOf(area));
    return handed<G.RangeList>(this);
  }
}

const SIDES = 'boolean|null boolean|null boolean|null boolean|null boolean|null boolean|null';
const MEMBERS: Members<LocalRangeList, G.RangeList> = {
  getRanges: place(),
  activate: read(),
  clear: write('object?'),
  clearContent: write(),
  clearFormat: write(),
  clearNote: write(),
  clearDataValidations: write(),
  insertCheckboxes: write('', 'value', 'value value'),
  removeCheckboxes: write(),
  check: write(),
  uncheck: write(),
  setValue: write('value'),
  setFormula: write('string'),
  setNote: write('string|null'),
  setNumberFormat: write('string'),
  setBackground: write('string|null'),
  setFontColor: write('string|null'),
  setFontFamily: write('string|null'),
  setFontLine: write('string|null'),
  setFontSize: write('int'),
  setFontStyle: write('string|null'),
  setFontWeight: write('string|null'),
  setHorizontalAlignment: write('string|null'),
  setVerticalAlignment: write('string|null'),
  setWrap: write('boolean'),
  setWrapStrategy: write('enum:WrapStrategy'),
  setBorder: write(SIDES, `${SIDES} string|null enum:BorderStyle|null`),
};

const RANGE_LIST: Table = { name: 'RangeList', path: 'SpreadsheetApp.RangeList', members: MEMBERS };
