/**
 * The CHANNEL functions: how much hangs on the largest channel, and what is left when it falls. Used by the list of functions.
 * Both take whole columns as one thing and give one number.
 */
import { type ChannelAmount, leftAfterFall, type TopChannel, topChannel } from '../core/channel/share';
import { success } from '../core/outcome';
import { type Argument, type CellResult, isBlank, numberIn, numberWithin, textIn } from './cells/argument';
import { blankCell, functionErrorOf, listOf, overCells } from './cells/columns';
import { allOf } from './cells/row';
import type { ListedFunction } from './record';

/** The usual drill: the largest channel loses 30% of its reach. */
const USUAL_FALL = 0.3;

/** The largest of the channels in two columns; null when both are blank. Rows with a blank are left out. */
function topIn(channels: Argument, values: Argument): TopChannel | null {
  const [names, amounts] = [listOf(channels), listOf(values)];
  if (names.length !== amounts.length) {
    const sizes = { first: 'channels', firstSize: String(names.length), second: 'values', secondSize: String(amounts.length) };
    throw functionErrorOf({ code: 'unequal_sizes', ...sizes }, 'en');
  }
  const rows: ChannelAmount[] = [];
  for (const [index, name] of names.entries()) {
    if (isBlank(name) || isBlank(amounts[index])) continue;
    const row = allOf({ channel: textIn(name, 'channels'), amount: numberIn(amounts[index], 'values') });
    if (!row.ok) throw functionErrorOf(row.problem, 'en');
    if (row.value.amount !== null) rows.push({ channel: row.value.channel, amount: row.value.amount });
  }
  if (rows.length === 0) return null;
  const top = topChannel(rows);
  if (!top.ok) throw functionErrorOf(top.problem, 'en');
  return top.value;
}

/** CHANNEL_SHARE. Columns as wholes in, one number out. */
export function channelShare(channels: Argument, values: Argument): CellResult {
  return topIn(channels, values)?.share ?? '';
}

/** CHANNEL_DROP. Only `fall` is taken cell by cell; left out it is the usual drill. */
export function channelDrop(channels: Argument, values: Argument, fall?: Argument): CellResult | CellResult[][] {
  const top = topIn(channels, values);
  return overCells(
    { fall },
    cells => {
      const share = numberWithin(cells.fall, 'fall', 0, 1);
      if (!share.ok) return share;
      return success(top === null ? '' : leftAfterFall(top, share.value ?? USUAL_FALL));
    },
    blankCell,
  );
}

/** CHANNEL_SHARE and CHANNEL_DROP. */
export const CHANNEL_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'CHANNEL_SHARE',
    listed: true,
    gives: 'share of the largest channel',
    help: 'Gives the share of the largest channel in the total, 0 to 1. Rows of one channel are added up; all blank gives blank.',
    parameters: [
      { name: 'channels', takes: 'text', as: 'range', text: 'The column of channels.' },
      { name: 'values', takes: 'number', as: 'range', text: 'The column of what each brought, such as leads.' },
    ],
    returns: { gives: 'number', as: 'cell', text: "The top channel's share." },
    example: {
      given: [
        [['Instagram'], ['TikTok'], ['Mail']],
        [[60], [30], [10]],
      ],
      result: 0.6,
    },
    run: channelShare,
  },
  {
    name: 'CHANNEL_DROP',
    listed: true,
    gives: 'what is left when the largest channel falls',
    help: 'Gives what is left in all when the largest channel falls by a share. Rows of one channel are added up; all blank gives blank.',
    parameters: [
      { name: 'channels', takes: 'text', as: 'range', text: 'The column of channels.' },
      { name: 'values', takes: 'number', as: 'range', text: 'The column of what each brought, such as leads.' },
      { name: 'fall', takes: 'number', as: 'cells', text: 'The share the largest channel loses, 0 to 1; 0.3 if left out.', optional: true },
    ],
    returns: { gives: 'number', as: 'cells', text: 'What is left, one for each fall.' },
    example: { given: [[['Instagram'], ['TikTok'], ['Mail']], [[60], [30], [10]], 0.3], result: 82 },
    run: channelDrop,
  },
];
