/** The largest channel's share and the line it is held against. Used by the Channels panel. */

/** The sources want the largest channel below this share. */
export const LIMIT = 0.55;

/** A share in percent, to a whole number unless that would say the limit of a share below it. Example: 0.549 → '54.9'. */
export function besideLimit(share: number): string {
  const whole = Math.round(100 * share);
  return String(share < LIMIT && whole >= Math.round(100 * LIMIT) ? Math.floor(1000 * share) / 10 : whole);
}
