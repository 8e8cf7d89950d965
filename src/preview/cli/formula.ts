/**
 * `npm run formula -- '=KPI_STATUS(0.42;0.38;0.48;0.5)' [--locale fi_FI]`: evaluates one formula with the built add-on.
 *
 * Prints the value as JSON on the last line; an error ends with exit code 1.
 */
import { loadDist } from '../host/dist';
import { openHost } from '../host/open';
import { nodeRealm } from '../host/script/node-realm';
import { runCommand } from './command';
import { formulaAnswer, readFormulaOrder } from './formula-order';
import { buildWhenStale } from './fresh-build';
import { distFolder } from './project';

async function formula(args: readonly string[]): Promise<void> {
  const order = readFormulaOrder(args);
  buildWhenStale();
  const host = openHost({ files: loadDist(distFolder), realm: nodeRealm, locale: order.locale });
  const answer = formulaAnswer(host.workbook.evaluate(order.formula));
  console.log(answer.line);
  if (answer.isError) process.exitCode = 1;
}

runCommand(formula);
