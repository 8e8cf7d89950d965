/**
 * The wire between sidebar and server: types only.
 *
 * Everything crosses as one JSON text each way (`google.script.run.call(JSON.stringify({ endpoint, argument }))`), because
 * google.script.run drops `undefined`, refuses Dates without telling anyone and does not keep `NaN`. Days cross as ISO text
 * (2026-11-16), numbers as JSON numbers, a blank as null. One line in an `…Endpoints` makes the compiler demand the server's side.
 */

import type { FirstStep } from '../core/cycle/choices';
import type { BuildStep, LaterTab, OptionalTab, TabId } from '../cycle-tabs';
import type { LanguageCode } from '../languages/codes';
import type { CheckEndpoints, CheckPanel } from './check';
import type { ContentEndpoints, ContentPanel } from './content';
import type { CloseEndpoints, ClosePanel } from './cycle/close';
import type { LeavingEndpoints } from './cycle/leaving';
import type { OpeningEndpoints } from './cycle/opening';
import type { TakeBackEndpoints } from './cycle/taking-back';
import type { WizardEndpoints, WizardPanel } from './cycle/wizard';
import type { DailyEndpoints, DailyPanel } from './daily';
import type { ExperimentEndpoints, ExperimentPanel } from './experiments';
import type { HelpEndpoints, HelpPanel } from './help';
import type { LinkEndpoints, LinkPanel } from './links';
import type { BaselineEndpoints } from './numbers/baselines';
import type { ImportEndpoints } from './numbers/imports';
import type { NumberEndpoints, NumberPanel } from './numbers/numbers';
import type { Problem } from './problem';
import type { ReviewEndpoints, ReviewPanel } from './review';
import type { RuleEndpoints, RulePanel } from './rules';
import type { TodayEndpoints, TodayPanel } from './today';

export type * from './check';
export type * from './content';
export type * from './cycle/close';
export type * from './cycle/leaving';
export type * from './cycle/opening';
export type * from './cycle/taking-back';
export type * from './cycle/wizard';
export type * from './daily';
export type * from './day';
export type * from './experiments';
export type * from './help';
export type * from './links';
export type * from './numbers/baselines';
export type * from './numbers/imports';
export type * from './numbers/numbers';
export type * from './problem';
export type * from './review';
export type * from './rules';
export type * from './self-check';
export type * from './today';

export type { BuildStep, FirstStep, LanguageCode, LaterTab, OptionalTab, TabId };

/** What concerns tabs as a whole. */
interface TabEndpoints {
  /** Builds a tab that comes on first use, and shows it. */
  addTab: { argument: { tab: LaterTab }; result: null };
  /** Brings a tab to the front; `row` selects it. */
  show: { argument: { tab: TabId; row?: number }; result: null };
  /** Takes away every row that came with the example. */
  removeSample: { argument: null; result: { readonly removed: number } };
}

/** Argument and result of each call; every name here is a public endpoint and checks what it is given. */
export interface Endpoints
  extends BaselineEndpoints,
    CheckEndpoints,
    CloseEndpoints,
    ContentEndpoints,
    DailyEndpoints,
    ExperimentEndpoints,
    HelpEndpoints,
    ImportEndpoints,
    LeavingEndpoints,
    LinkEndpoints,
    NumberEndpoints,
    OpeningEndpoints,
    ReviewEndpoints,
    RuleEndpoints,
    TabEndpoints,
    TakeBackEndpoints,
    TodayEndpoints,
    WizardEndpoints {}
export type EndpointName = keyof Endpoints;

/** What the sidebar can show; each is named beside the calls it lives on. A menu entry opens the sidebar with one of them. */
export type Panel =
  | CheckPanel
  | ClosePanel
  | ContentPanel
  | DailyPanel
  | ExperimentPanel
  | HelpPanel
  | LinkPanel
  | NumberPanel
  | ReviewPanel
  | RulePanel
  | TodayPanel
  | WizardPanel;

export type Answer<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly problem: Problem };
