/**
 * The part of the wire that is about links: types only, see ./index for what may cross. Used through it.
 */
import type { Pointed } from '../core/utm/ga4/export-pointing';
import type { WordList } from '../core/utm/word-lists';
import type { IsoDay } from './day';

/** The standard of the workbook as Setup holds it, and the links saved last. */
export interface LinkVocabulary {
  readonly cycle: string;
  readonly channels: readonly LinkChannel[];
  readonly formats: readonly string[];
  readonly concepts: readonly string[];
  readonly creators: readonly string[];
  readonly batches: readonly string[];
  /** As typed on Setup: patterns with parts in braces, the sign between words, `abc` or `Abc`. */
  readonly naming: { readonly campaign: string; readonly content: string; readonly separator: string; readonly capitals: string };
  readonly ownDomains: string;
  /** GA4's names of the conversion that counts and of the steps on the way; blank where Setup names none. */
  readonly conversions: { readonly primary: string; readonly micro: readonly [string, string] };
  /** Name of the watch KPI that keeps the share of tagged links; blank while the team has it off. */
  readonly taggedKpi: string;
  readonly recent: readonly RecentLink[];
  /** Columns of reports that somebody pointed out, by the shape of the table. */
  readonly pointed: Readonly<Record<string, Pointed>>;
}
export interface LinkChannel {
  readonly name: string;
  readonly source: string;
  readonly medium: string;
  /** Other spellings, separated by commas. */
  readonly also: string;
}
export interface RecentLink {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** What it was built from, to start another one. */
  readonly order: LinkOrder;
}
/** What a person chooses for a link. */
export interface LinkOrder {
  readonly url: string;
  readonly channel: string;
  readonly format: string;
  readonly concept: string;
  readonly creator: string;
  readonly batch: string;
  /** Title or id of the content item that carries the link, as the team writes it; blank for none. */
  readonly item: string;
}
export interface LinkEntry extends LinkOrder {
  /** True after the person saw that the same link exists. */
  readonly again: boolean;
}
/** A filled row of Links; its channel is the one of Setup that is meant, whatever spelling was typed. */
export interface LinkRow extends LinkOrder {
  readonly id: string;
  readonly row: number;
  readonly tagged: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
  readonly postedOn: IsoDay | null;
  /** The link as it stands in the post; blank where nobody pasted it. */
  readonly postUrl: string;
  /** Counts in the row; null where no result was written or typed. */
  readonly clicks: number | null;
  readonly primary: number | null;
  readonly micro: readonly [number | null, number | null];
}
export interface SavedLinks {
  readonly saved: number;
  /** Left out because the tab has them already, or because they came twice. */
  readonly known: number;
  /** First row written; null when nothing was. */
  readonly row: number | null;
}
/** A list of words on Setup. */
export type { WordList };
/** Counts of one link, from an export; null for what the export does not count, which stays as it is in the tab. */
export interface LinkResult {
  readonly id: string;
  readonly clicks: number | null;
  readonly primary: number | null;
  readonly micro: readonly [number | null, number | null];
}
export interface SavedLink {
  readonly id: string;
  readonly row: number;
  readonly tagged: string;
}

export type LinkPanel = 'links';

/** The calls about links; part of Endpoints. */
export interface LinkEndpoints {
  vocabulary: { argument: null; result: LinkVocabulary };
  saveLink: { argument: LinkEntry; result: SavedLink };
  saveLinks: { argument: { links: readonly LinkOrder[] }; result: SavedLinks };
  links: { argument: null; result: readonly LinkRow[] };
  /** Adds a word to a list of Setup on purpose; a word that is there changes nothing. */
  addWord: { argument: { list: WordList; word: string }; result: LinkVocabulary };
  /** Mends the tags of a channel on Setup, and with them all its links. */
  setChannelTags: { argument: { channel: string; source: string; medium: string }; result: LinkVocabulary };
  saveResults: { argument: { results: readonly LinkResult[] }; result: { readonly saved: number } };
  /** Keeps which columns of a report mean what, for all reports of that shape; null forgets it. */
  pointColumns: { argument: { shape: string; pointed: Pointed | null }; result: LinkVocabulary['pointed'] };
  /** Keeps the share of tagged links as a check-in of the watch KPI that Setup names and gives its name; where there is none, it is switched on. */
  saveTaggedShare: { argument: { tagged: number; total: number }; result: { kpi: string } };
}
