/**
 * A named range as scripts hold it.
 *
 * Made by `getNamedRanges`; creating one is `Spreadsheet.setNamedRange`.
 */
import type { Area } from '../../../engine/workbook';
import { checkRangeName } from '../../file/ranges-by-name';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, own, read, ScriptObject, type Table, write } from '../../script/script-object';
import { RangePlace } from '../range/range-place';

export class LocalNamedRange extends ScriptObject {
  override readonly table = NAMED_RANGE;

  constructor(
    private readonly file: OpenFile,
    private name: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  getRange(): G.Range {
    return handed<G.Range>(this.file.make.range(this.area));
  }

  setName(name: string): G.NamedRange {
    checkRangeName(name);
    this.file.restructure([
      { kind: 'namedRange', name: this.name, area: null },
      { kind: 'namedRange', name, area: this.area },
    ]);
    this.name = name;
    return handed<G.NamedRange>(this);
  }

  setRange(range: G.Range): G.NamedRange {
    this.file.restructure([{ kind: 'namedRange', name: this.name, area: own(range, RangePlace).area }]);
    return handed<G.NamedRange>(this);
  }

  remove(): void {
    this.file.restructure([{ kind: 'namedRange', name: this.name, area: null }]);
  }

  private get area(): Area {
    const found = this.file.workbook.namedRanges().find(candidate => candidate.name === this.name);
    if (found === undefined) throw new Refusal(`Named range "${this.name}" does not exist.`);
    return found.area;
  }
}

const MEMBERS: Members<LocalNamedRange, G.NamedRange> = {
  getName: read(),
  getRange: read(),
  setName: write('string'),
  setRange: write('Range'),
  remove: write(),
};

const NAMED_RANGE: Table = { name: 'NamedRange', path: 'SpreadsheetApp.NamedRange', members: MEMBERS };
