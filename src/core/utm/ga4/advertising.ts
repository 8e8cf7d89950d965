/**
 * Words by which people call a medium advertising, whether or not GA4 does.
 *
 * Used by trap.ts to find ads that GA4 counts as unpaid, and by platform.ts. Words of the four languages and their neighbours.
 */

/** These count anywhere in a medium: `somemainos`, `facebookannonce`. */
const INSIDE =
  /spons[eo]r|sponss|advert|promot?ed|promover|boost(?:ed|et|ing)|buust|tehost(?:ettu|us)|uudelleenmark|fremh(?:ae|æ)vet|remarketing|re-marketing|retarget|re-target|programmatic|adwords|betal[dt]|reklam|annon[cs]|maksettu|maksullinen|maino[kns]|berbayar|dibayar|iklan|tajaan|ditaja|bezahlt|werbung|pmax|performance-?max|demand-?gen|pre-?roll|trueview/;
/** These only as a word of their own: `social-paid`, but not `unpaid` or `add`. */
const ALONE = /(?:^|[^a-z])(?:ads?|adv|paid|ppc|sem|sea|boost|bayar(?:an)?|taja|rlsa|prospecting|lookalike)(?:[^a-z]|$)/;
/** Glued to what they are on: `fbads`, `socialpaid`; leads, threads and uploads are no ads. */
const GLUED =
  /(?:fb|facebook|meta|google|ig|insta|instagram|tiktok|tt|linkedin|yt|youtube|bing|microsoft|twitter|snap|snapchat|pinterest|reddit|native|video|social|search|display|story|feed|spark|(?:^|[^a-z])(?:g|li|ms|pin|x))(?:ads?|paid)(?:[^a-z]|$)/;

/** What says the opposite: ubetalt, ei-maksettu, tidak berbayar, non-paid. */
const NOT_PAID =
  /(?:^|[^a-z])(?:u|un|non|not|no|ikke|ei|tidak|tak|bukan)[\s_-]*(?:paid|betal[dt]e?|maksettu|berbayar|dibayar|sponsored|sponseret)/g;

/** Whether a medium, in lower case, calls itself advertising. @example isAdvertising('betalt-social') // true */
export function isAdvertising(medium: string): boolean {
  const claimed = medium.replace(NOT_PAID, '');
  return [INSIDE, ALONE, GLUED].some(pattern => pattern.test(claimed));
}
