/** Where a cycle is being built: the tabs as they were found and the cycle as it is planned, each asked for once per call. Used by build.ts. */
import type { Choices, TabId } from '../../contract';
import { WORKBOOK_VERSION } from '../../sheet/migrations';
import { todayIn } from '../../sheet/read/days';
import { findOwnTabs, type OwnTab, type OwnTabs } from '../../sheet/workbook/own-tabs';
import { realTitles } from '../../sheet/workbook/own-tabs-place';
import type { Drawing } from '../../tabs/drawing';
import { standardPlace } from '../../tabs/place';
import { decimalSign } from '../numbers/number-habit';
import { refuse } from '../refusal';
import { cycleId } from '../workbook/memory';
import { plannedCycle } from './cycle-plan';

export class BuildingSite {
  private found: OwnTabs;
  private planned: Omit<Drawing, 'place' | 'version'> | null = null;
  private drawn: Drawing | null = null;

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
