/**
 * Charts: the enumeration of chart types, which the embedded-chart builder needs.
 *
 * Injected into every realm.
 */

import { ScriptObject, type Table } from '../script/script-object';
import { CHART_TYPE } from '../values/enums';

export class LocalCharts extends ScriptObject {
  override readonly table = CHARTS;
  readonly ChartType = CHART_TYPE;
}

const CHARTS: Table = { name: 'Charts', path: 'Charts', members: {} };
