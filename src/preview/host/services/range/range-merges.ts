/**
 * Merged cells of a range. Of each merge only the first cell has a value; what scripts write into the others is gone without a word, as on Google.
 *
 * The fifth layer of `LocalRange`.
 */
import type { Area, Edit } from '../../../engine/workbook';
import type * as G from '../../script/google';
import { handed, type Members, read, write } from '../../script/script-object';
import { RangeRules } from './range-rules';

export abstract class RangeMerges extends RangeRules {
  merge(): G.Range {
    return this.mergeEach([this.area]);
  }

  mergeAcross(): G.Range {
    const { row, rows } = this.area;
    return this.mergeEach(Array.from({ length: rows }, (_row, index) => ({ ...this.area, row: row + index, rows: 1 })));
  }

  mergeVertically(): G.Range {
    const { column, columns } = this.area;
    return this.mergeEach(Array.from({ length: columns }, (_column, index) => ({ ...this.area, column: column + index, columns: 1 })));
  }

  /** Refused where a merge lies partly outside. */
  breakApart(): G.Range {
    this.file.write([{ kind: 'unmerge', area: this.area }]);
    return this.self;
  }

  isPartOfMerge(): boolean {
    this.file.settle();
    return this.file.workbook.merges(this.area).length > 0;
  }

  /** Whole merges, also those of which only a part lies in the range. */
  getMergedRanges(): G.Range[] {
    this.file.settle();
    return this.file.workbook.merges(this.area).map(area => handed<G.Range>(this.file.make.range(area)));
  }

  private mergeEach(areas: readonly Area[]): G.Range {
    this.file.write(areas.map((area): Edit => ({ kind: 'merge', area })));
    return this.self;
  }
}

export const RANGE_MERGES: Members<Omit<RangeMerges, keyof RangeRules>, G.Range> = {
  merge: write(),
  mergeAcross: write(),
  mergeVertically: write(),
  breakApart: write(),
  isPartOfMerge: read(),
  getMergedRanges: read(),
};
