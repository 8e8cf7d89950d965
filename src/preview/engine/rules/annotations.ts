/**
 * What Sheets keeps with cells and the library does not keep, or not as Sheets would: notes, validations, conditional formats, charts.
 *
 * A core plugin of the library: its lists are part of undo, of saved workbooks and follow inserted and deleted rows and columns.
 * The lists hold the contract's objects; their areas live as ranges, because only ranges follow changes of the grid.
 */
import type { ApplyRangeChange, RangeAdapterFunctions } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';
import type { Send } from '../edits/batch';
import { CorePlugin, coreTypes, registries } from '../library';
import { areaOf, zoneOf } from '../looks/geometry';
import type { Area } from '../workbook';

export type AnnotationKind = 'note' | 'validation' | 'conditionalFormat' | 'chart';

/** One entry of a list: where it lies, what else it refers to, formulas in the library's notation, and the rest as JSON. */
export interface Annotation {
  readonly areas: readonly Area[];
  readonly references: readonly Area[];
  readonly formulas: readonly string[];
  readonly payload: unknown;
}

interface Kept {
  readonly ranges: readonly Range[];
  readonly references: readonly (Range | null)[];
  readonly formulas: readonly string[];
  readonly payload: unknown;
}

type Lists = { [sheetId: string]: { [K in AnnotationKind]?: readonly Kept[] } | undefined };

type Saved = { readonly [sheetId: string]: { readonly [K in AnnotationKind]?: readonly Annotation[] } };

const COMMAND = 'QUARTERDECK_ANNOTATIONS';

interface SetAnnotations {
  readonly type: typeof COMMAND;
  readonly sheetId: string;
  readonly kind: AnnotationKind;
  readonly annotations: readonly Annotation[];
}

const isSetAnnotations = (command: unknown): command is SetAnnotations =>
  command instanceof Object && 'type' in command && command.type === COMMAND;

const NOWHERE: Area = { sheetId: '', row: -1, column: -1, rows: 1, columns: 1 };
const KINDS: readonly AnnotationKind[] = ['note', 'validation', 'conditionalFormat', 'chart'];

const NONE: readonly Kept[] = [];

/** Lists are asked for once for each cell that is written; what was told of one is told again, and put back as what it was told of. */
const toldOf = new WeakMap<Kept, Annotation>();
const keptAs = new WeakMap<Annotation, Kept>();
const toldLists = new WeakMap<readonly Kept[], readonly Annotation[]>();

function told(list: readonly Kept[]): readonly Annotation[] {
  const known = toldLists.get(list);
  if (known) return known;
  const annotations = list.map(kept => {
    const annotation = toldOf.get(kept) ?? {
      areas: kept.ranges.map(areaOf),
      references: kept.references.map(range => (range ? areaOf(range) : NOWHERE)),
      formulas: kept.formulas,
      payload: kept.payload,
    };
    toldOf.set(kept, annotation);
    keptAs.set(annotation, kept);
    return annotation;
  });
  toldLists.set(list, annotations);
  return annotations;
}

class AnnotationPlugin extends CorePlugin<{ lists: Lists }> {
  static override getters = ['getAnnotations'] as const;
  readonly lists: Lists = {};

  override handle(command: { readonly type: string; readonly sheetId?: string; readonly sheetIdTo?: string }): void {
    if (isSetAnnotations(command)) this.set(command.sheetId, command.kind, command.annotations);
    else if (command.type === 'DUPLICATE_SHEET') this.copy(command.sheetId ?? '', command.sheetIdTo ?? '');
    else if (command.type === 'DELETE_SHEET') this.history.update('lists', command.sheetId ?? '', undefined);
  }

  override adaptRanges({ applyChange, adaptFormulaString }: RangeAdapterFunctions): void {
    for (const [sheetId, lists] of Object.entries(this.lists)) {
      for (const kind of KINDS) {
        const kept = lists?.[kind];
        if (!kept?.length) continue;
        const adapted = kept.flatMap(entry => follow(entry, applyChange, formula => adaptFormulaString(sheetId, formula)));
        if (adapted.length !== kept.length || adapted.some((entry, index) => entry !== kept[index])) {
          this.history.update('lists', sheetId, kind, adapted);
        }
      }
    }
  }

  override import(data: object): void {
    const saved = 'quarterdeck' in data ? (data.quarterdeck as Saved) : {};
    for (const [sheetId, lists] of Object.entries(saved)) {
      for (const kind of KINDS) {
        const list = lists[kind];
        if (list) this.lists[sheetId] = { ...this.lists[sheetId], [kind]: list.map(annotation => this.keep(annotation)) };
      }
    }
  }

  override export(data: object): void {
    const lists = Object.entries(this.lists).map(([sheetId]) => [
      sheetId,
      Object.fromEntries(KINDS.map(kind => [kind, this.getAnnotations(sheetId, kind)])),
    ]);
    Object.assign(data, { quarterdeck: Object.fromEntries(lists) });
  }

  getAnnotations(sheetId: string, kind: AnnotationKind): readonly Annotation[] {
    return told(this.lists[sheetId]?.[kind] ?? NONE);
  }

  private keep({ areas, references, formulas, payload }: Annotation): Kept {
    const rangeOf = (area: Area): Range => this.getters.getRangeFromZone(area.sheetId, zoneOf(area));
    return { ranges: areas.map(rangeOf), references: references.map(area => (area.row < 0 ? null : rangeOf(area))), formulas, payload };
  }

  private set(sheetId: string, kind: AnnotationKind, annotations: readonly Annotation[]): void {
    if (!this.lists[sheetId]) this.history.update('lists', sheetId, {});
    const own = new Set(this.lists[sheetId]?.[kind]);
    const kept = annotations.map(annotation => {
      const known = keptAs.get(annotation);
      return known && own.has(known) ? known : this.keep(annotation);
    });
    this.history.update('lists', sheetId, kind, kept);
  }

  private copy(from: string, to: string): void {
    const moved = (area: Area): Area => (area.sheetId === from ? { ...area, sheetId: to } : area);
    for (const kind of KINDS) {
      const annotations = this.getAnnotations(from, kind);
      const copies = annotations.map(({ areas, references, ...rest }) => ({
        ...rest,
        areas: areas.map(moved),
        references: references.map(moved),
      }));
      if (copies.length) this.set(to, kind, copies);
    }
  }
}

function follow(entry: Kept, applyChange: ApplyRangeChange, adaptFormula: (formula: string) => string): Kept[] {
  const changes = entry.ranges.map(range => applyChange(range));
  const references = entry.references.map(range => (range ? applyChange(range) : null));
  const formulas = entry.formulas.map(adaptFormula);
  const changed =
    changes.some(change => change.changeType !== 'NONE') ||
    references.some(change => change && change.changeType !== 'NONE') ||
    formulas.some((formula, index) => formula !== entry.formulas[index]);
  if (!changed) return [entry];
  const ranges = changes.flatMap(change => (change.changeType === 'REMOVE' ? [] : [change.range]));
  if (!ranges.length && entry.ranges.length) return [];
  return [
    {
      ...entry,
      ranges,
      references: references.map(change => (!change || change.changeType === 'REMOVE' ? null : change.range)),
      formulas,
    },
  ];
}

/** Adds the plugin for every workbook of this process; calling it again changes nothing. */
export function installAnnotations(): void {
  coreTypes.add(COMMAND as never);
  const { corePluginRegistry, inverseCommandRegistry } = registries;
  if (!inverseCommandRegistry.contains(COMMAND)) inverseCommandRegistry.add(COMMAND, ((command: object) => [command]) as never);
  if (!corePluginRegistry.contains('quarterdeckAnnotations')) corePluginRegistry.add('quarterdeckAnnotations', AnnotationPlugin as never);
}

/** The entries of a kind on a tab, in order. */
export function annotationsOf(getters: object, sheetId: string, kind: AnnotationKind): readonly Annotation[] {
  return (getters as { getAnnotations: AnnotationPlugin['getAnnotations'] }).getAnnotations(sheetId, kind);
}

/** Replaces the entries of a kind on a tab. */
export function setAnnotations(send: Send, sheetId: string, kind: AnnotationKind, annotations: readonly Annotation[]): void {
  (send as (type: string, payload: object) => unknown)(COMMAND, { sheetId, kind, annotations });
}
