/** What crosses for the panel Content. Part of the wire, see ./index. */
import type { QaPoint } from '../playbooks/playbook';
import type { IsoDay } from './day';

/** An item as it stands on its tab, with what its board says in the workbook's language. */
export interface ContentLine {
  /** Blank for a row that nobody has stamped yet. */
  readonly id: string;
  readonly title: string;
  /** Word of the step, or what stands in its way: "■ 2 of 5 points". */
  readonly step: string;
  /** The step that comes next; null behind the last, and where no step is known. */
  readonly next: string | null;
  readonly isPublished: boolean;
  readonly channel: string;
  readonly publishOn: IsoDay | null;
  readonly owner: string;
  readonly drafter: string;
  readonly checker: string;
  readonly waitsFor: string;
  /** Gate and what wants attention, each a sign and words; blank for none. */
  readonly gate: string;
  readonly state: string;
  readonly ticks: Readonly<Record<QaPoint, boolean>>;
  /** Faults found before it is published, corrections afterwards. */
  readonly faults: number;
}

export interface ContentView {
  /** False until a team begins to plan its content. */
  readonly built: boolean;
  /** Not yet published, and published ahead of their gate or not long ago; in the order of the tab. */
  readonly items: readonly ContentLine[];
  /** The two lines above the table. */
  readonly lines: readonly string[];
  readonly channels: readonly string[];
  /** What the playbook does on this weekday and who looks after it, '' for nobody; null at weekends and where it has no week. */
  readonly batch: { readonly name: string; readonly text: string; readonly who: string } | null;
  /** The days ahead on which something is planned. */
  readonly ahead: readonly { readonly day: IsoDay; readonly titles: readonly string[] }[];
  /** Planned posts of the seven days ahead on each channel, and the least the playbook asks for. */
  readonly pace: readonly { readonly channel: string; readonly planned: number; readonly least: number }[];
  /** What the playbook says about the gate, about stopping, about shares to keep to, and about what works on each channel. */
  readonly rules: readonly { readonly name: string; readonly text: string }[];
  /** KPIs of this cycle that can be worked out of the tab, and which of them are. */
  readonly feeds: readonly { readonly kpi: string; readonly on: boolean }[];
  /** Whether ages, the service level and the forecast count working days only. */
  readonly workingDays: boolean;
}

export interface NewContent {
  readonly title: string;
  readonly channel: string;
  readonly publishOn: IsoDay | null;
  readonly owner: string;
}

/** What a person did: a new item, a KPI switched on or off, or something with one of the items. Only what is named is changed, so that what somebody else has typed stays. */
export type ContentChange =
  | { readonly begin: NewContent }
  /** Three ideas from the version a closed test has kept. */
  | { readonly ideas: { readonly hypothesis: string } }
  | { readonly feed: { readonly kpi: string; readonly on: boolean } }
  | { readonly workingDays: boolean }
  | {
      readonly item: { readonly id: string; readonly title: string };
      /** Moves it on by one step. */
      readonly moveOn?: true;
      readonly tick?: { readonly point: QaPoint; readonly on: boolean; readonly checker: string };
      /** A fault was found before, or mended after publication. */
      readonly count?: 'caught' | 'corrected';
      /** How the item stood in the panel: what has happened since is not done a second time. */
      readonly seen?: Pick<ContentLine, 'next' | 'faults'>;
    };

/** What a panel offers into the Library. */
export interface LibraryEntry {
  readonly name: string;
  readonly kind: 'pillar' | 'format' | 'hook' | 'angle' | 'cta';
  readonly text: string;
}

export type ContentPanel = 'content' | 'audit';

export interface ContentEndpoints {
  content: { argument: null; result: ContentView };
  /** Builds the tab with the first item. */
  saveContent: { argument: ContentChange; result: ContentView };
  /** Builds the tab with the first entry; one that is there already stays. */
  keepInLibrary: { argument: { entries: readonly LibraryEntry[] }; result: null };
}
