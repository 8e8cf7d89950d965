/**
 * Recalculates when somebody looks, not after every command: renaming eight tabs costs one recalculation instead of eight.
 *
 * Takes the place of the library's evaluation plugin, whose commands and results stay as they are; what changes is when they are computed
 * (here) and how often (recalculation.ts).
 */
import { quietly, registries } from '../library';
import { type Evaluator, scheduleOnlyStale } from './recalculation';

const NAME = 'QuarterdeckEvaluation';

/** What the library's plugin keeps to itself. */
interface Inside {
  readonly evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: readonly unknown[];
}

/** Puts it into every workbook opened from now on; calling it again changes nothing. */
export function installOnDemandEvaluation(): void {
  const { coreViewsPluginRegistry } = registries;
  const Evaluation = coreViewsPluginRegistry.get('evaluation');
  if (Evaluation.name === NAME) return;
  const readers = [...Evaluation.getters, 'exportForExcel'];

  class OnDemand extends Evaluation {
    private due = false;
    private commandRunning = false;

    constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
      super(config);
      scheduleOnlyStale(this.inside.evaluator);
      const methods = this as unknown as Record<string, (...args: unknown[]) => unknown>;
      for (const name of readers) {
        const read = methods[name];
        if (read === undefined) throw new Error(`The library's evaluation has no ${name} any more.`);
        methods[name] = (...args) => {
          this.catchUp();
          return read.apply(this, args);
        };
      }
    }

    private get inside(): Inside {
      return this as unknown as Inside;
    }

    override beforeHandle(command: Parameters<InstanceType<typeof Evaluation>['beforeHandle']>[0]): void {
      this.commandRunning = true;
      super.beforeHandle(command);
    }

    override handle(command: Parameters<InstanceType<typeof Evaluation>['handle']>[0]): void {
      // Everything anew, when somebody looks.
      if (command.type === 'EVALUATE_CELLS' && command.cellIds === undefined) this.inside.shouldRebuildDependenciesGraph = true;
      else super.handle(command);
    }

    override finalize(): void {
      this.commandRunning = false;
      this.due = true;
    }

    private catchUp(): void {
      if (!this.due) return;
      this.due = false;
      const { shouldRebuildDependenciesGraph, positionsToUpdate } = this.inside;
      quietly(() => super.finalize());
      // Somebody looks in the middle of a command: what it has changed so far is looked at again when it is through.
      if (this.commandRunning) Object.assign(this.inside, { shouldRebuildDependenciesGraph, positionsToUpdate });
    }
  }
  Object.defineProperty(OnDemand, 'name', { value: NAME });
  coreViewsPluginRegistry.replace('evaluation', OnDemand);
}
