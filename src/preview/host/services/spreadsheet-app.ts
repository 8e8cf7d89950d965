/**
 * SpreadsheetApp: the way from a script to the open spreadsheet, its builders and its enumerations.
 *
 * Injected into every realm. `openById` and its kin need a scope this add-on does not ask for.
 */

import type { OpenFile } from '../open-file';
import { Refusal } from '../refusal';
import type * as G from '../script/google';
import { builder, handed, type Members, menu, otherFiles, place, read, ScriptObject, type Table } from '../script/script-object';
import * as enums from '../values/enums';
import { FormatRuleBuilder } from './rules/conditional-format';
import { ValidationBuilder } from './rules/data-validation';
import { LocalUi } from './ui';

export class LocalSpreadsheetApp extends ScriptObject {
  override readonly table = SPREADSHEET_APP;
  readonly BooleanCriteria = enums.BOOLEAN_CRITERIA;
  readonly BorderStyle = enums.BORDER_STYLE;
  readonly CopyPasteType = enums.COPY_PASTE_TYPE;
  readonly DataValidationCriteria = enums.DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = enums.METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = enums.METADATA_VISIBILITY;
  readonly Dimension = enums.DIMENSION;
  readonly GroupControlTogglePosition = enums.GROUP_CONTROL;
  readonly InterpolationType = enums.INTERPOLATION_TYPE;
  readonly ProtectionType = enums.PROTECTION_TYPE;
  readonly SheetType = enums.SHEET_TYPE;
  readonly WrapStrategy = enums.WRAP_STRATEGY;

  constructor(private readonly file: OpenFile) {
    super();
  }

  getActive(): G.Spreadsheet {
    return handed<G.Spreadsheet>(this.file.make.spreadsheet());
  }

  getActiveSpreadsheet(): G.Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): G.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): G.Range {
    return handed<G.Range>(this.file.make.range(this.file.workbook.selection()));
  }

  getCurrentCell(): G.Range {
    return this.getActive().getActiveCell();
  }

  setActiveSheet(sheet: G.Sheet): G.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  setActiveRange(range: G.Range): G.Range {
    return this.getActive().setActiveRange(range);
  }

  setCurrentCell(cell: G.Range): G.Range {
    return this.getActive().setCurrentCell(cell);
  }

  flush(): void {
    this.file.settle();
  }

  getUi(): G.Ui {
    // Enumerations are objects here and on Google, numbers only in the declarations.
    const ui: Omit<LocalUi, 'Button' | 'ButtonSet'> = new LocalUi(this.file.state);
    return handed<G.Ui>(ui);
  }

  newConditionalFormatRule(): G.ConditionalFormatRuleBuilder {
    return handed<G.ConditionalFormatRuleBuilder>(new FormatRuleBuilder(this.file));
  }

  newDataValidation(): G.DataValidationBuilder {
    return handed<G.DataValidationBuilder>(new ValidationBuilder(this.file));
  }

  openById(id: string): G.Spreadsheet {
    if (id === this.file.state.fileId) return this.getActive();
    throw new Refusal(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }

  openByUrl(url: string): G.Spreadsheet {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? url);
  }
}

const MEMBERS: Members<LocalSpreadsheetApp, G.SpreadsheetApp> = {
  getActive: place(),
  getActiveSpreadsheet: place(),
  getActiveSheet: read(),
  getActiveRange: read(),
  getCurrentCell: read(),
  setActiveSheet: read('Sheet', 'Sheet boolean'),
  setActiveRange: read('Range'),
  setCurrentCell: read('Range'),
  flush: { kind: 'flush', access: 'file', signatures: [] },
  getUi: menu(),
  newConditionalFormatRule: builder(),
  newDataValidation: builder(),
  openById: otherFiles('string'),
  openByUrl: otherFiles('string'),
};

export const SPREADSHEET_APP: Table = { name: 'SpreadsheetApp', path: 'SpreadsheetApp', members: MEMBERS };
