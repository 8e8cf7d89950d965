/** Where a cycle is being built: the tabs as they were found and the cycle as it is planned, each asked for once per call. Used by build.ts. */
import type { Choices, TabId } from '../../contract';
import { WORKBOOK_VERSION } from '../../sheet/migrations';
import { todayIn } from '../../sheet/read/days';
import { findOwnTabs, type OwnTab, type OwnTabs } from '../../sheet/workbook/own-tabs';
import { realTitles } from '../../sheet/workbook/own-tabs-place';
import { TABS } from '../../tabs';
import type { Drawing } from '../../tabs/drawing';
import { standardPlace } from '../../tabs/place';
import type { RowSpec, TabSpec } from '../../tabs/spec';
import { broughtRows } from '../first-use/brought-rows';
import { decimalSign } from '../numbers/number-habit';
import { refuse } from '../refusal';
import { cycleId } from '../workbook/memory';
import { plannedCycle } from './cycle-plan';

export class BuildingSite {
  private found: OwnTabs;
  private planned: Omit<Drawing, 'place' | 'version'> | null = null;
  private drawn: Drawing | null = null;
  private readonly brought = new Map<TabId, readonly RowSpec[]>();

  constructor(
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    readonly choices: Choices,
    private readonly cycle: () => string = cycleId,
  ) {
    this.found = findOwnTabs(spreadsheet);
  }

  get tabs(): OwnTabs {
    return this.found;
  }

  tab(id: TabId): OwnTab {
    return this.found[id] ?? refuse('tab_missing', { tab: id });
  }

  /** Finds the tabs again, once some were inserted. */
  lookAgain(): void {
    this.found = findOwnTabs(this.spreadsheet);
    this.drawn = null;
  }

  /** A tab as it is drawn, with what the cycle before hands on to it below its own rows; those offer what blank ones do. */
  spec(id: TabId, drawing: Drawing): TabSpec {
    const rows = this.brought.get(id) ?? broughtRows(this.spreadsheet, id, this.choices, [...drawing.cycle.kpis, ...drawing.cycle.watch]);
    this.brought.set(id, rows);
    const spec = TABS[id](drawing);
    return rows.length === 0 ? spec : { ...spec, rows: [...spec.rows, ...rows], dropDownRows: spec.dropDownRows + rows.length };
  }

  /** The cycle to draw, with the real titles of the tabs as far as they exist. */
  drawing(): Drawing {
    this.planned ??= plannedCycle(
      this.choices,
      todayIn(this.spreadsheet.getSpreadsheetTimeZone()),
      decimalSign(this.spreadsheet.getSpreadsheetLocale()),
      this.cycle(),
    );
    const { cycle, words } = this.planned;
    this.drawn ??= { version: WORKBOOK_VERSION, cycle, words, place: standardPlace(realTitles(this.found, words.tabs.titles)) };
    return this.drawn;
  }
}
