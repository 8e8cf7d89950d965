/** Help on the wire. Types only; part of the contract. */
import type { LanguageCode } from '../languages/codes';
import type { SelfCheckEndpoints } from './self-check';

/** A column of the Dashboard: its heading as it stands in the tabs, and what it says in the person's language. */
export interface TourStop {
  readonly heading: string;
  readonly says: string;
  /** Folded away until somebody unfolds the columns. */
  readonly folded: boolean;
}

export interface HelpView {
  /** The sign with which the spreadsheet's people write 0.5: it decides how they write an example. */
  readonly decimal: '.' | ',';
  readonly tour: readonly TourStop[];
  /** What the examples give that answer in words, in the language of the tabs, by name; none where that is English. */
  readonly results: Readonly<Record<string, string>>;
}

export type Insertion =
  /** The example stands in the cell, which is named as in B4. */
  | { readonly kind: 'inserted'; readonly cell: string }
  /** Something stands there; asking again with the name of the cell replaces it. */
  | { readonly kind: 'filled'; readonly cell: string }
  /** The result takes more cells than are free at the right or below. */
  | { readonly kind: 'no_room'; readonly cell: string }
  /** The tab in front is one of ours, or protected from this person. */
  | { readonly kind: 'closed_tab' };

export type HelpPanel = 'help';

export interface HelpEndpoints extends SelfCheckEndpoints {
  /** `tabs` is the language of the tabs; the person's own where there are none. */
  help: { argument: { language: LanguageCode; tabs: LanguageCode }; result: HelpView };
  /** Writes the example of a function into the active cell, its answer in the language of the tabs. `over` is the filled cell to replace. */
  insertFunction: { argument: { name: string; tabs: LanguageCode; over: string | null }; result: Insertion };
  /** Once a person has seen what is new in a version. */
  seeNews: { argument: { version: string }; result: null };
}
