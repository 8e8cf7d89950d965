/**
 * What Sheets shows of the CHANNEL functions: name, parameters and help. Part of the entry, see ../main.
 * The one place for this help; test/readme and test/bundle hold it against the README and the built file.
 */
import { type Argument, channelDrop, channelShare } from '../server';

/**
 * Gives the share of the largest channel in the total, 0 to 1. Rows of one channel are added up; all blank gives blank.
 * Example: =CHANNEL_SHARE({"Instagram";"TikTok";"Mail"}, {60;30;10}) gives 0.6.
 *
 * @param {string[][]} channels The column of channels.
 * @param {number[][]} values The column of what each brought, such as leads.
 * @return {number} The top channel's share.
 * @customfunction
 * @preserve
 */
global.CHANNEL_SHARE = (channels: Argument, values: Argument) => channelShare(channels, values);

/**
 * Gives what is left in all when the largest channel falls by a share. Rows of one channel are added up; all blank gives blank.
 * Example: =CHANNEL_DROP({"Instagram";"TikTok";"Mail"}, {60;30;10}, 0.3) gives 82.
 *
 * @param {string[][]} channels The column of channels.
 * @param {number[][]} values The column of what each brought, such as leads.
 * @param {number|number[][]} fall Optional. The share the largest channel loses, 0 to 1; 0.3 if left out.
 * @return {number|number[][]} What is left, one for each fall.
 * @customfunction
 * @preserve
 */
global.CHANNEL_DROP = (channels: Argument, values: Argument, fall: Argument) => channelDrop(channels, values, fall);
