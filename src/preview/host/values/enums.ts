/**
 * The enumerations of the spreadsheet, chart, page and script services.
 *
 * Used by the services; the compiler checks each name against Google's declarations.
 */
import { enumeration } from './enumeration';

export const AUTH_MODE = enumeration<keyof typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export const AUTHORIZATION_STATUS = enumeration<keyof typeof GoogleAppsScript.Script.AuthorizationStatus>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);

export const BOOLEAN_CRITERIA = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('BooleanCriteria', [
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_AFTER_RELATIVE'] as const),
  ...(['DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
  ...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_STARTS_WITH'] as const),
  ...(['TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
]);

export const BORDER_STYLE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const COPY_PASTE_TYPE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.CopyPasteType>('CopyPasteType', [
  ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION', 'PASTE_VALUES'] as const),
  ...(['PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
]);

export const DATA_VALIDATION_CRITERIA = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'DataValidationCriteria',
  [
    ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN'] as const),
    ...(['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
    ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
    ...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL'] as const),
    ...(['TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'] as const),
  ],
);

export const METADATA_LOCATION_TYPE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);

export const METADATA_VISIBILITY = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const DIMENSION = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.Dimension>('Dimension', ['COLUMNS', 'ROWS']);

export const GROUP_CONTROL = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>(
  'GroupControlTogglePosition',
  ['BEFORE', 'AFTER'],
);

export const INTERPOLATION_TYPE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.InterpolationType>('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

export const PROTECTION_TYPE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', ['RANGE', 'SHEET']);

export const SHEET_TYPE = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.SheetType>('SheetType', ['GRID', 'OBJECT']);

export const WRAP_STRATEGY = enumeration<keyof typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);

export const BUTTON = enumeration<keyof typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const BUTTON_SET = enumeration<keyof typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

export const SANDBOX_MODE = enumeration<keyof typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

export const FRAME_OPTIONS = enumeration<keyof typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

export const CHART_TYPE = enumeration<keyof typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
  ...(['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'LINE', 'ORG', 'PIE'] as const),
  ...(['RADAR', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL'] as const),
]);

export const CHARSET = enumeration<keyof typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);

export const DIGEST_ALGORITHM = enumeration<keyof typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
