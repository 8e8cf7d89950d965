/**
 * Which sheet is which of our tabs, by sheet id, in one document property: reading it takes two calls where the marks on the tabs take
 * three for each. The marks stay what counts: the index is written from them once all tabs are complete, a sheet id that is gone or an
 * index that is missing (a copied file has none) sends the reader back to them. Used by own-tabs.
 */

import * as v from 'valibot';
import type { TabId } from '../contract';
import { CYCLE_TABS, type CycleTab, TAB_ORDER } from '../cycle-tabs';
import { documentProperties } from './document-properties';

const KEY = 'tabs';

const schema = v.record(v.picklist(TAB_ORDER), v.number());

/** Every tab of the cycle, and of those that come on first use the ones there are. */
export type TabIndex = Readonly<Record<CycleTab, number> & Partial<Record<TabId, number>>>;

/** Null where there is none, or one that lacks a tab. */
export function readTabIndex(): TabIndex | null {
  const text = documentProperties().getProperty(KEY);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text ?? '');
  return parsed.success && CYCLE_TABS.every(id => parsed.output[id] !== undefined) ? (parsed.output as TabIndex) : null;
}

export function writeTabIndex(index: TabIndex): void {
  documentProperties().setProperty(KEY, JSON.stringify(index));
}

/** The marks alone count until all tabs are complete again. */
export function forgetTabIndex(): void {
  documentProperties().deleteProperty(KEY);
}
