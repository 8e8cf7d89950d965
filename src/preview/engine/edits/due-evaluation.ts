/**
 * Evaluation when somebody looks: what a command changed is computed at the next question about a value.
 *
 * Stands in for the library's plugin, which computes at the end of each command: every cell of every tab where one renames a tab or inserts a
 * row, what hangs on an edited cell otherwise. A script that builds tabs makes dozens of changes before anybody reads, and one that takes a
 * typed number to another tab two or three.
 */
import type { Command } from '@odoo/o-spreadsheet/dist/types/types/commands';
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Evaluator, Spot } from '../evaluation/evaluator';
import { evaluateLoaded } from '../evaluation/first-evaluation';
import { layLiterals } from '../evaluation/laid-literals';
import { readByColumns } from '../evaluation/read-columns';
import { SESSION_KEY, type Session } from '../formula/session';
import { type Getters, quietly, registries } from '../library';

const LIBRARY_NAME = 'evaluation';
const LibraryEvaluation = registries.coreViewsPluginRegistry.get(LIBRARY_NAME);

type Config = ConstructorParameters<typeof LibraryEvaluation>[0];

/** What the library's declarations hide of its plugin. */
interface LibraryPlugin {
  readonly evaluator: Evaluator;
  readonly getters: Getters;
  shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: readonly CellPosition[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
  exportForExcel(data: object): void;
}

const Base = LibraryEvaluation as unknown as new (config: Config) => LibraryPlugin;

const overlap = (a: Spot, b: Spot): boolean =>
  a.sheetId === b.sheetId &&
  a.zone.left <= b.zone.right &&
  b.zone.left <= a.zone.right &&
  a.zone.top <= b.zone.bottom &&
  b.zone.top <= a.zone.bottom;

/**
 * A computed reference (INDIRECT, OFFSET) becomes known while it is read. When what it reads is already due to be computed once more, because
 * an array has spilled meanwhile, the library forgets the reader; here it is computed once more too.
 */
function followComputed(evaluator: Evaluator): void {
  const add = evaluator.addDependencies.bind(evaluator);
  evaluator.addDependencies = (position, ranges) => {
    add(position, ranges);
    const next = evaluator.nextRangesToUpdate;
    if (![...next].some(spot => ranges.some(range => overlap(spot, range)))) return;
    next.addPosition(position);
    next.addMany(evaluator.getCellsDependingOn([{ sheetId: position.sheetId, zone: zoneOfPosition(position) }]));
  };
}

const zoneOfPosition = ({ col, row }: CellPosition): Zone => ({ left: col, right: col, top: row, bottom: row });

/** A whole workbook is asked for with a list of its tabs, where an edit asks with a set of areas, among which emptied cells must stay. */
function computeFormulasOnly(evaluator: Evaluator, getters: Getters): void {
  const evaluate = evaluator.evaluate.bind(evaluator);
  evaluator.evaluate = spots => {
    evaluate(Array.isArray(spots) ? layLiterals(evaluator, getters) : spots);
  };
}

class DueEvaluation extends Base {
  static getters = LibraryEvaluation.getters;
  /** True from the end of a command that changed something to the next question. */
  private due = false;
  /** True while a command is being carried out: what is computed then is out of date at its end. */
  private busy = false;
  /** True until a command is carried out in a workbook that was loaded. */
  private isAsLoaded = true;
  private readonly session: Session | undefined;

  constructor(config: Config) {
    super(config);
    this.session = config.custom[SESSION_KEY] as Session | undefined;
    followComputed(this.evaluator);
    computeFormulasOnly(this.evaluator, config.getters as Getters);
    readByColumns(this.evaluator, config.getters as Getters);
  }

  override beforeHandle(command: Command): void {
    this.busy = true;
    if (command.type !== 'START') this.isAsLoaded = false;
    super.beforeHandle(command);
  }

  override handle(command: Command): void {
    if (command.type !== 'EVALUATE_CELLS' || command.cellIds) super.handle(command);
    else {
      // Asked for in the middle of a batch, it is for the edits that follow: they see what the edits before them made.
      this.shouldRebuildDependenciesGraph = true;
      this.due = true;
    }
  }

  override finalize(): void {
    this.busy = false;
    if (this.shouldRebuildDependenciesGraph || this.positionsToUpdate.length > 0) this.due = true;
  }

  override exportForExcel(data: object): void {
    this.settle();
    super.exportForExcel(data);
  }

  /** Computes what is owed. */
  settle(): void {
    if (!this.due) return;
    this.due = false;
    const all = this.shouldRebuildDependenciesGraph;
    quietly(() => this.evaluateDue());
    this.shouldRebuildDependenciesGraph = all && this.busy;
  }

  private evaluateDue(): void {
    const { session, evaluator } = this;
    const evaluate = (): void => super.finalize();
    if (!this.isAsLoaded || session === undefined || session.file === null) evaluate();
    else evaluateLoaded(evaluator, this.getters, session, session.file, evaluate);
    this.isAsLoaded = false;
  }
}

type Question = (this: DueEvaluation, ...args: unknown[]) => unknown;

/** Every question the library answers from computed values settles first. */
for (const name of LibraryEvaluation.getters) {
  const answer = (LibraryEvaluation.prototype as unknown as Record<string, Question>)[name] as Question;
  Object.defineProperty(DueEvaluation.prototype, name, {
    value: function (this: DueEvaluation, ...args: unknown[]) {
      this.settle();
      return answer.apply(this, args);
    },
  });
}

/** Computes what edits have left to be computed, as any question about a value does. */
export function settle(getters: Getters): void {
  getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 });
}

/** Puts it in place for every workbook of this process; calling it again changes nothing. */
export function installDueEvaluation(): void {
  const { coreViewsPluginRegistry } = registries;
  if (coreViewsPluginRegistry.get(LIBRARY_NAME) === LibraryEvaluation)
    coreViewsPluginRegistry.replace(LIBRARY_NAME, DueEvaluation as never);
}
