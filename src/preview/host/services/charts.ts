/**
 * Charts embedded in a tab: the built chart, its place and options, and the generic builder.
 *
 * Used by the sheet services. Typed builders (`asColumnChart()` …) are not in the local host.
 */
import type { Area, Chart } from '../../engine/workbook';
import { numericSheetId } from '../file/sheet-ids';
import type { OpenFile } from '../open-file';
import { Missing, Refusal } from '../refusal';
import type * as G from '../script/google';
import { builder, handed, type Members, own, read, ScriptObject, type Table } from '../script/script-object';
import { asEnum, type EnumValue, valueNamed } from '../values/enumeration';
import { CHART_TYPE } from '../values/enums';
import { RangePlace } from './range/range-place';

const DRAWN: ReadonlySet<string> = new Set<Chart['type']>(['LINE', 'COLUMN', 'BAR', 'AREA', 'PIE', 'SCATTER', 'COMBO']);
const isDrawn = (type: string): type is Chart['type'] => DRAWN.has(type);

const rangesOf = (file: OpenFile, areas: readonly Area[]): G.Range[] => areas.map(area => handed<G.Range>(file.make.range(area)));

/** Where a chart stands, one-based. */
class ChartPlace extends ScriptObject {
  override readonly table = PLACE;

  constructor(private readonly position: Chart['position']) {
    super();
  }

  getAnchorRow(): number {
    return this.position.row + 1;
  }

  getAnchorColumn(): number {
    return this.position.column + 1;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** The options of a chart, read only. */
class ChartOptionsReader extends ScriptObject {
  override readonly table = OPTIONS;

  constructor(private readonly options: Chart['options']) {
    super();
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** A built chart. */
export class LocalChart extends ScriptObject {
  override readonly table = CHART;

  constructor(
    private readonly file: OpenFile,
    private readonly sheetId: string,
    readonly drawing: Chart,
  ) {
    super();
  }

  override get tab(): string {
    return this.file.nameOf(this.sheetId);
  }

  getChartId(): number | null {
    return this.drawing.id === '' ? null : numericSheetId(this.drawing.id);
  }

  getRanges(): G.Range[] {
    return rangesOf(this.file, this.drawing.areas);
  }

  getOptions(): G.ChartOptions {
    return handed<G.ChartOptions>(new ChartOptionsReader(this.drawing.options));
  }

  getContainerInfo(): G.ContainerInfo {
    return handed<G.ContainerInfo>(new ChartPlace(this.drawing.position));
  }

  getNumHeaders(): number {
    return this.drawing.headers;
  }

  modify(): G.EmbeddedChartBuilder {
    return handed<G.EmbeddedChartBuilder>(new ChartBuilder(this.file, this.sheetId, this.drawing));
  }
}

type Draft = Omit<Chart, 'type'> & { readonly type: Chart['type'] | null };

const EMPTY: Draft = { id: '', type: null, areas: [], position: { row: 0, column: 0, offsetX: 0, offsetY: 0 }, options: {}, headers: 0 };

export class ChartBuilder extends ScriptObject {
  override readonly table = BUILDER;

  constructor(
    private readonly file: OpenFile,
    private readonly sheetId: string,
    private draft: Draft = EMPTY,
  ) {
    super();
  }

  build(): G.EmbeddedChart {
    const { type } = this.draft;
    if (type === null) throw new Refusal('The chart type must be set.');
    if (this.draft.areas.length === 0) throw new Refusal('The chart must have at least one range.');
    return handed<G.EmbeddedChart>(new LocalChart(this.file, this.sheetId, { ...this.draft, type }));
  }

  setChartType(type: G.ChartType): G.EmbeddedChartBuilder {
    const name = String(type);
    if (!isDrawn(name)) throw new Missing(`charts of type ${name}`);
    return this.with({ type: name });
  }

  getChartType(): G.ChartType {
    return asEnum(valueNamed(CHART_TYPE, this.draft.type ?? '') as EnumValue);
  }

  addRange(range: G.Range): G.EmbeddedChartBuilder {
    return this.with({ areas: [...this.draft.areas, own(range, RangePlace).area] });
  }

  removeRange(range: G.Range): G.EmbeddedChartBuilder {
    const gone = JSON.stringify(own(range, RangePlace).area);
    return this.with({ areas: this.draft.areas.filter(area => JSON.stringify(area) !== gone) });
  }

  clearRanges(): G.EmbeddedChartBuilder {
    return this.with({ areas: [] });
  }

  getRanges(): G.Range[] {
    return rangesOf(this.file, this.draft.areas);
  }

  getContainer(): G.ContainerInfo {
    return handed<G.ContainerInfo>(new ChartPlace(this.draft.position));
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): G.EmbeddedChartBuilder {
    const sheet = this.file.sheet(this.sheetId);
    if (row < 1 || column < 1 || row > sheet.rows || column > sheet.columns)
      throw new Refusal('The anchor position of the chart is outside of the sheet.');
    return this.with({ position: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  setNumHeaders(headers: number): G.EmbeddedChartBuilder {
    return this.with({ headers });
  }

  setOption(option: string, value: unknown): G.EmbeddedChartBuilder {
    return this.with({ options: { ...this.draft.options, [option]: value } });
  }

  private with(change: Partial<Draft>): G.EmbeddedChartBuilder {
    this.draft = { ...this.draft, ...change };
    return handed<G.EmbeddedChartBuilder>(this);
  }
}

const PLACE_MEMBERS: Members<ChartPlace, G.ContainerInfo> = {
  getAnchorRow: builder(),
  getAnchorColumn: builder(),
  getOffsetX: builder(),
  getOffsetY: builder(),
};
const OPTIONS_MEMBERS: Members<ChartOptionsReader, G.ChartOptions> = { get: builder('string') };
const CHART_MEMBERS: Members<LocalChart, G.EmbeddedChart> = {
  getChartId: read(),
  getRanges: read(),
  getOptions: read(),
  getContainerInfo: read(),
  getNumHeaders: read(),
  modify: builder(),
};
const BUILDER_MEMBERS: Members<ChartBuilder, G.EmbeddedChartBuilder> = {
  build: builder(),
  setChartType: builder('enum:ChartType'),
  getChartType: builder(),
  addRange: builder('Range'),
  removeRange: builder('Range'),
  clearRanges: builder(),
  getRanges: builder(),
  getContainer: builder(),
  setPosition: builder('int int int int'),
  setNumHeaders: builder('int'),
  setOption: builder('string any'),
};

const PLACE: Table = { name: 'ContainerInfo', path: 'SpreadsheetApp.ContainerInfo', members: PLACE_MEMBERS };
const OPTIONS: Table = { name: 'ChartOptions', path: 'Charts.ChartOptions', members: OPTIONS_MEMBERS };
const CHART: Table = { name: 'EmbeddedChart', path: 'SpreadsheetApp.EmbeddedChart', members: CHART_MEMBERS };
const BUILDER: Table = { name: 'EmbeddedChartBuilder', path: 'SpreadsheetApp.EmbeddedChartBuilder', members: BUILDER_MEMBERS };
