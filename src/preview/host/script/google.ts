/**
 * Short names for Google's own declarations, against which every service is checked.
 *
 * Used as `import type * as G from '../google'` by the services. Types only.
 */

export type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type Group = GoogleAppsScript.Spreadsheet.Group;
export type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type DataValidationCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type ConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
export type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
export type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
export type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
export type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
export type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
export type CopyPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;
export type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type DeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type DeveloperMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type DeveloperMetadataLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
export type DeveloperMetadataVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type ChartType = GoogleAppsScript.Charts.ChartType;
export type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
export type Ui = GoogleAppsScript.Base.Ui;
export type Menu = GoogleAppsScript.Base.Menu;
export type Button = GoogleAppsScript.Base.Button;
export type ButtonSet = GoogleAppsScript.Base.ButtonSet;
export type PromptResponse = GoogleAppsScript.Base.PromptResponse;
export type User = GoogleAppsScript.Base.User;
export type Session = GoogleAppsScript.Base.Session;
export type Logger = GoogleAppsScript.Base.Logger;
export type HtmlService = GoogleAppsScript.HTML.HtmlService;
export type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
export type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
export type SandboxMode = GoogleAppsScript.HTML.SandboxMode;
export type XFrameOptionsMode = GoogleAppsScript.HTML.XFrameOptionsMode;
export type Properties = GoogleAppsScript.Properties.Properties;
export type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
export type Cache = GoogleAppsScript.Cache.Cache;
export type CacheService = GoogleAppsScript.Cache.CacheService;
export type Lock = GoogleAppsScript.Lock.Lock;
export type LockService = GoogleAppsScript.Lock.LockService;
export type Utilities = GoogleAppsScript.Utilities.Utilities;
export type ScriptApp = GoogleAppsScript.Script.ScriptApp;
export type AuthMode = GoogleAppsScript.Script.AuthMode;
export type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;
export type AuthorizationStatus = GoogleAppsScript.Script.AuthorizationStatus;
export type Trigger = GoogleAppsScript.Script.Trigger;
export type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
