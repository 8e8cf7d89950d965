/**
 * The boards over the tabs as a command has just read them: the same arithmetic as in the cells, without waiting for them. On Google a
 * custom function may still say *Loading…* when a script reads its cell, and where the add-on is off it says nothing at all.
 */
import type { Block, Board, BoardCell } from '../../boards/block';
import { CALENDAR_INPUTS, calendarBoard, TEAM_INPUTS } from '../../boards/calendar/calendar-board';
import { CYCLE_KEYS, type CycleKey } from '../../boards/clock';
import { BASELINE_INPUTS } from '../../boards/content/baselines';
import { contentBoard } from '../../boards/content/content-board';
import { CONTENT_INPUTS } from '../../boards/content/items';
import { LISTED_INPUTS } from '../../boards/content/listed';
import { type ClosedFigure, closedFigures } from '../../boards/experiment/closed-figures';
import { RESULT_INPUTS } from '../../boards/experiment/counts';
import { EXPERIMENT_INPUTS, experimentBoard } from '../../boards/experiment/experiment-board';
import { chartBoard } from '../../boards/kpi/chart-board';
import { checkinBoard } from '../../boards/kpi/checkin-board';
import { CHECKIN_ROW_INPUTS, checkinReadings, type RowReading } from '../../boards/kpi/checkin-readings';
import { kpiBoard, shownStatus } from '../../boards/kpi/kpi-board';
import { KPI_INPUTS, WATCH_INPUTS } from '../../boards/kpi/kpis';
import { type MeasuredKpis, measureKpis } from '../../boards/kpi/measured';
import { scoreBoard } from '../../boards/kpi/score-board';
import { LIBRARY_INPUTS, libraryBoard } from '../../boards/library/library-board';
import { LINK_USE_INPUTS } from '../../boards/library/uses';
import { LINK_INPUTS, linkBoard } from '../../boards/links/link-board';
import { VOCABULARY_INPUTS } from '../../boards/links/link-names';
import { REVIEW_INPUTS } from '../../boards/review/decisions';
import { reviewBoardOf } from '../../boards/review/review-board';
import { PHASE_INPUTS, roadmapBoard } from '../../boards/roadmap-board';
import { ruleBoard } from '../../boards/rule-board';
import { RULE_INPUTS } from '../../boards/rules';
import { setupBoard } from '../../boards/setup-board';
import { boardWords } from '../../boards/words';
import type { TabId } from '../../contract';
import type { Day } from '../../core/day/day';
import type { UrlParser } from '../../core/utm/url';
import { calendarWay, contentWay } from '../../tabs/content/way';
import { libraryWay } from '../../tabs/library/library-way';
import type { BoardTab } from '../../tabs/tab-columns';
import { dayOfCell } from '../read/days';
import type { CellValue, Table } from '../read/read-table';
import { factCells } from './fact-cells';
import type { OpenWorkbook } from './workbook';

/** Whether check-ins, targets and baselines go into the board of a tab. */
export const IS_MEASURED: Readonly<Record<BoardTab, boolean>> = {
  dashboard: true,
  scorecard: true,
  checkins: true,
  roadmap: false,
  links: false,
  content: false,
  calendar: false,
  experiments: false,
  library: false,
  reviews: true,
  rules: true,
  setup: true,
  figures: true,
};

/** What the boards of a workbook say; each is worked out when it is first asked for. */
export class WorkbookBoards {
  private readonly known = new Map<BoardTab, Board<string>>();
  private readonly blocks = new Map<string, Block>();
  private kpis: MeasuredKpis | null | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly parse: UrlParser,
  ) {}

  /** Every KPI with its figures, in typed form; null while the cycle has no start. */
  measured(): MeasuredKpis | null {
    if (this.kpis === undefined) this.kpis = measureKpis(this.measuredBlocks());
    return this.kpis;
  }

  /** The same as it stood on an earlier day. */
  measuredOn(day: Day): MeasuredKpis | null {
    return measureKpis({ ...this.measuredBlocks(), cycle: this.cycle(day) });
  }

  /** How each row of Check-ins is read, by its place below the heading. */
  rowReadings(): ReadonlyMap<number, RowReading> {
    return checkinReadings(this.measuredBlocks());
  }

  of(tab: BoardTab): Board<string> {
    const known = this.known.get(tab);
    if (known !== undefined) return known;
    const board = this.work(tab);
    this.known.set(tab, board);
    return board;
  }

  /** The status a row of the Dashboard shows; '' for a row without a KPI. */
  statusOf(index: number): string {
    const measured = this.measured();
    const found = measured?.kpis.find(({ kpi }) => kpi.index === index);
    return measured === null || found === undefined ? '' : shownStatus(found, boardWords(measured.cycle.language));
  }

  private work(tab: BoardTab): Board<string> {
    switch (tab) {
      case 'dashboard':
        return kpiBoard({ ...this.measuredBlocks(), rules: this.rules() });
      case 'checkins':
        return checkinBoard(this.measuredBlocks());
      case 'scorecard':
        return scoreBoard(this.measuredBlocks());
      case 'figures':
        return chartBoard(this.measuredBlocks());
      case 'rules':
        return ruleBoard({ ...this.measuredBlocks(), rules: this.rules() });
      case 'roadmap':
        return roadmapBoard({ tasks: this.tasks(), cycle: this.cycle(), phases: this.setup('phases', PHASE_INPUTS) });
      case 'links':
        return linkBoard(
          {
            links: this.block('links', 'links', LINK_INPUTS),
            cycle: this.cycle(),
            vocabulary: this.setup('vocabulary', VOCABULARY_INPUTS),
            keyRow: (this.workbook.table('links')?.headingRow ?? 1) - 1,
          },
          this.parse,
        );
      case 'content':
        return contentBoard({
          content: this.content(),
          cycle: this.cycle(),
          way: [[contentWay(this.workbook.facts.playbook)]],
          kpis: this.baselines(),
          listed: this.setup('listed', LISTED_INPUTS),
        });
      case 'calendar':
        return calendarBoard({
          content: this.content(),
          cycle: this.cycle(),
          kpis: this.baselines(),
          team: this.setup('team', TEAM_INPUTS),
          windows: this.block('windows', 'calendar', CALENDAR_INPUTS, (key, cells) =>
            key === 'locked_day' ? this.day(cells.locked) : cells[key],
          ),
          way: [[calendarWay(this.workbook.facts.playbook)]],
        });
      case 'experiments':
        return experimentBoard({
          experiments: this.experiments(),
          cycle: this.cycle(),
          ...this.named(),
          ...this.counted(),
        });
      case 'library':
        return libraryBoard({
          library: this.block('library', 'library', LIBRARY_INPUTS),
          content: this.content(),
          experiments: this.experiments(),
          links: this.block('link uses', 'links', LINK_USE_INPUTS),
          cycle: this.cycle(),
          kpis: this.baselines(),
          vocabulary: this.setup('vocabulary', VOCABULARY_INPUTS),
          way: [[libraryWay(this.workbook.facts.playbook)]],
        });
      case 'reviews':
        return reviewBoardOf(this.reviews(), this.measured());
      case 'setup':
        return setupBoard({
          ...this.measuredBlocks(),
          phases: this.setup('phases', PHASE_INPUTS),
          vocabulary: this.setup('vocabulary', VOCABULARY_INPUTS),
        });
    }
  }

  private measuredBlocks() {
    return { ...this.named(), checkIns: this.checkIns(), cycle: this.cycle() };
  }

  /** Everything a row may name as its KPI. */
  private named() {
    return { kpis: this.block('kpis', 'dashboard', [...KPI_INPUTS, 'past_targets']), watch: this.setup('watch', WATCH_INPUTS) };
  }

  /** The rows of Rules & risks as a block. */
  rules(): Block {
    return this.block('rules', 'rules', RULE_INPUTS);
  }

  /** The rows of Reviews as a block. */
  reviews(): Block {
    return this.block('reviews', 'reviews', REVIEW_INPUTS, (key, cells) =>
      key === 'day' ? this.day(cells.date) : key === 'until_day' ? this.day(cells.until) : cells[key],
    );
  }

  private setup(name: string, keys: readonly string[]): Block {
    return this.block(name, 'setup', keys);
  }

  private checkIns(): Block {
    return this.block('checkins', 'checkins', CHECKIN_ROW_INPUTS, (key, cells) => (key === 'day' ? this.day(cells.date) : cells[key]));
  }

  /** The items of Content as a block. */
  content(): Block {
    return this.block('content', 'content', CONTENT_INPUTS, (key, cells) =>
      key === 'publish_day' ? this.day(cells.publish_on) : cells[key],
    );
  }

  /** As they are shown on the Dashboard. */
  private baselines(): Block {
    const { lists } = boardWords(this.workbook.facts.language);
    const kpis = this.measured()?.kpis ?? [];
    const rows = kpis.map(({ kpi, shownBaseline, goal }) => [kpi.name, shownBaseline ?? '', lists.better[kpi.better], kpi.id, goal ?? '']);
    return [BASELINE_INPUTS, [], ...rows];
  }

  private experiments(): Block {
    return this.block('experiments', 'experiments', EXPERIMENT_INPUTS, (key, cells) =>
      key === 'started_day' ? this.day(cells.started) : cells[key],
    );
  }

  /** What tests draw on beside what is typed. */
  private counted() {
    return { links: this.block('results', 'links', RESULT_INPUTS), content: this.content() };
  }

  /** What closed tests have from other tabs and not in their rows. */
  closedFigures(): readonly ClosedFigure[] {
    return closedFigures(this.experiments(), this.cycle(), () => ({ ...this.counted(), ...this.named() }));
  }

  private tasks(): Block {
    const keys = ['task', 'status', 'start_day', 'due_day'] as const;
    return this.block('tasks', 'roadmap', keys, (key, cells) =>
      key === 'start_day' ? this.day(cells.start) : key === 'due_day' ? this.day(cells.due) : cells[key],
    );
  }

  private day(cell: CellValue | undefined): number | '' {
    return dayOfCell(cell, this.workbook.timeZone) ?? '';
  }

  private cycle(shown: Day = this.workbook.facts.effective): Block {
    const facts = factCells(this.workbook.setup);
    const { heading } = this.workbook.setup;
    const { timeZone } = this.workbook;
    const day = (cell: CellValue | undefined) => dayOfCell(cell, timeZone) ?? '';
    const values: Readonly<Record<CycleKey, CellValue | undefined>> = {
      c_start: this.workbook.facts.start,
      c_shown: shown,
      c_stamp: this.workbook.facts.today,
      c_measuring: facts.measuring_days?.value,
      c_review: facts.review_day?.value,
      c_language: this.workbook.facts.language,
      c_currency: facts.currency?.value,
      c_name: facts.name?.value,
      c_campaign: facts.campaign_pattern?.value,
      c_content: facts.content_pattern?.value,
      c_separator: facts.separator?.value,
      c_capitals: facts.capitals?.value,
      c_domains: facts.own_domains?.value,
      c_as_of: day(facts.as_of?.value),
      c_weeks_off: facts.weeks_off?.value,
      c_decimal: heading.c_decimal,
      c_grouping: heading.c_grouping,
    };
    return [CYCLE_KEYS, CYCLE_KEYS.map(key => values[key])];
  }

  private block<Key extends string>(
    name: string,
    tab: TabId,
    keys: readonly Key[],
    give: (key: Key, cells: Table['rows'][number]['cells']) => CellValue | undefined = (key, cells) => cells[key],
  ): Block {
    const known = this.blocks.get(name);
    if (known !== undefined) return known;
    const rows = this.workbook.table(tab)?.rows ?? [];
    const block: Block = [keys, [], ...rows.map(({ cells }) => keys.map(key => give(key, cells)))];
    this.blocks.set(name, block);
    return block;
  }
}

/** The value of a row under a key of its board; '' where the board says nothing. */
export function boardCell(board: Board<string>, index: number, key: string): BoardCell {
  return board.rows.get(index)?.[key] ?? '';
}
