/**
 * Which KPI a row belongs to: the one whose name stands in it. What a person sees wins; the hidden id beside it only tells a rename,
 * and, of two KPIs with one name, which is meant. Sorting visible columns alone, and undoing it, moves names and leaves ids behind.
 * Used by the boards and by the commands.
 */
import { nameKey } from '../core/name-key';

export interface Named {
  readonly id: string;
  readonly name: string;
  /** The name it had when it was last written down; left out or '' where that is not known. */
  readonly was?: string;
}

/**
 * Finds what a row is about. Example: name "CTR", id of Leads → the KPI called CTR; name "Old CTR", id of CTR, which was called so → CTR,
 * renamed; name "Profit", id of CTR, which never was called so → nobody.
 */
export class Names<T extends Named> {
  private readonly byName = new Map<string, T[]>();
  private readonly byId = new Map<string, T>();

  private readonly elsewhere: ReadonlySet<string>;

  /** Of doubles the first counts. `elsewhere` are names of others: a row that carries one is theirs, whatever its hidden cell tells. */
  constructor(known: readonly T[], elsewhere: readonly string[] = []) {
    this.elsewhere = new Set(elsewhere.map(nameKey));
    for (const each of known) {
      const key = nameKey(each.name);
      if (key !== '') this.byName.set(key, [...(this.byName.get(key) ?? []), each]);
      if (each.id !== '' && !this.byId.has(each.id)) this.byId.set(each.id, each);
    }
  }

  find(name: string, id: string): T | null {
    const key = nameKey(name);
    if (key === '') return null;
    const named = this.byName.get(key) ?? [];
    return named.find(each => each.id === id) ?? named[0] ?? (this.elsewhere.has(key) ? null : this.renamed(key, id));
  }

  /** By the id alone, unless its KPI is known to have had another name than the one that stands in the row. */
  private renamed(key: string, id: string): T | null {
    const found = this.byId.get(id);
    const was = nameKey(found?.was ?? '');
    return found === undefined || (was !== '' && was !== key) ? null : found;
  }
}

/**
 * The ids of rows by the names that stand in them. `known` are the pairs of name and id as they were last written down: a row whose name is
 * known has that id, whatever stands in its hidden cell; a row with a new name is a rename of the one its cell tells, unless that
 * one is still there under its own name; else it has none yet (''). What a row was known as tells a rename better than its hidden cell,
 * which a partial sort leaves with another row. A cell with an id that was never written down is of a row of its own.
 * Example: known CTR=a, Leads=b; rows CTR/b and Leads/a (a partial sort) → a, b; rows "Click rate"/a and Leads/b → a, b (renamed).
 */
export function idsOf(rows: readonly Named[], known: readonly Named[]): readonly string[] {
  const idByName = new Map<string, string>();
  for (const { id, name } of known) if (nameKey(name) !== '' && !idByName.has(nameKey(name))) idByName.set(nameKey(name), id);
  const taken = new Set<string>();
  const claim = (id: string): string => {
    if (id === '' || taken.has(id)) return '';
    taken.add(id);
    return id;
  };
  const sure = rows.map(({ name }) => {
    const id = idByName.get(nameKey(name));
    return id === undefined ? null : claim(id);
  });
  const ids = new Set(known.map(each => each.id));
  const present = new Set(rows.map(({ name }) => nameKey(name)));
  return rows.map(({ id, name }, index) => {
    if (nameKey(name) === '') return '';
    const found = sure[index];
    if (found !== null && found !== undefined && found !== '') return found;
    const before = known[index];
    const isRenamed =
      before !== undefined && (id === '' || ids.has(id)) && nameKey(before.name) !== '' && !present.has(nameKey(before.name));
    return claim(isRenamed ? before.id : id);
  });
}

/** A name that stands in a row, and the one for which the row's hidden cells were written; '' for none. */
export interface KnownRow {
  readonly name: string;
  readonly known: string;
}

/**
 * Which row holds the hidden cells of each name: its own, unless a partial sort left them with another; null where the row's own belong to
 * a name that stands elsewhere. A new name is a rename, and keeps its row's.
 * Example: names B, A in rows known as A, B → 1, 0; name C in a row known as A, which is gone → its own row.
 */
export function hiddenRows(rows: readonly KnownRow[]): readonly (number | null)[] {
  const byKnown = new Map<string, number>();
  rows.forEach(({ known }, index) => {
    if (nameKey(known) !== '' && !byKnown.has(nameKey(known))) byKnown.set(nameKey(known), index);
  });
  const present = new Set(rows.map(({ name }) => nameKey(name)));
  return rows.map(({ name, known }, index) => {
    if (nameKey(name) === nameKey(known)) return index;
    return byKnown.get(nameKey(name)) ?? (nameKey(known) !== '' && present.has(nameKey(known)) ? null : index);
  });
}
