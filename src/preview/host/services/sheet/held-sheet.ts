/**
 * Which tab an object of the host stands for, by id, so that renaming and moving do not lose it.
 *
 * Below every layer of `LocalSheet`; other services take tabs back by it and need to know no more.
 */
import type { SheetProperties } from '../../../engine/workbook';
import type { OpenFile } from '../../open-file';
import type * as G from '../../script/google';
import { handed, ScriptObject } from '../../script/script-object';

export abstract class HeldSheet extends ScriptObject {
  constructor(
    readonly file: OpenFile,
    readonly sheetId: string,
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.sheetId);
  }

  protected get self(): G.Sheet {
    return handed<G.Sheet>(this as Partial<G.Sheet>);
  }

  protected get properties(): SheetProperties {
    return this.file.sheet(this.sheetId);
  }
}
