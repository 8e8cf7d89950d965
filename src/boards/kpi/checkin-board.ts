/**
 * CHECKIN_BOARD: beside each row of Check-ins what it counts for, or why it does not count. Used by the tab and by the commands.
 */
import type { Board, BoardRow } from '../block';
import { cycleIn } from '../clock';
import { boardWords } from '../words';
import { checkinReadings, type RowBlocks } from './checkin-readings';
import { checkinText } from './checkin-text';

export const CHECKIN_BOARD_KEYS = ['b_counts'] as const;
export type CheckinBoardKey = (typeof CHECKIN_BOARD_KEYS)[number];

/**
 * The period of a total, a sentence with a sign in front for what does not count or looks like a slip, blank for every other row.
 * @example checkinBoard(blocks) // rows: 0 → { b_counts: 'week 30 Nov – 6 Dec' }, 1 → { b_counts: '◆ No date' }
 */
export function checkinBoard(blocks: RowBlocks): Board<CheckinBoardKey> {
  const rows = new Map<number, BoardRow<CheckinBoardKey>>();
  const cycle = cycleIn(blocks.cycle);
  if (cycle === null) return { keys: CHECKIN_BOARD_KEYS, head: {}, rows };
  const words = boardWords(cycle.language);
  for (const [index, reading] of checkinReadings(blocks)) {
    const text = checkinText(reading, words, cycle.signs);
    if (text !== '') rows.set(index, { b_counts: text });
  }
  return { keys: CHECKIN_BOARD_KEYS, head: {}, rows };
}
