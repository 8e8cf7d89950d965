/** How many digits a figure was typed with, for showing it with no fewer. Used by typed KPIs and by the sidebar. */

/** Digits behind the decimal sign, four at most; what binary fractions add is none. @example digitsBehind(8.25) // 2 */
export function digitsBehind(value: number): number {
  return (
    String(Number(value.toPrecision(12)))
      .split(/\.(?=\d+$)/)[1]
      ?.slice(0, 4).length ?? 0
  );
}
