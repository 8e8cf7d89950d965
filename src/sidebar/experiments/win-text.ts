/** What counts as a win in the playbook, and rates, as a person would type them in this spreadsheet. Used by the panel Experiments. Pure. */
import type { NumberHabit } from '../../contract';
import type { Win } from '../../playbooks/practice';

/** Of a hundred, to two digits. */
const hundredths = (share: number, { decimal }: NumberHabit): string => String(Number((100 * share).toFixed(2))).replace('.', decimal);

/** @example percentIn(0.024, { decimal: ',', locale: 'fi_FI', percent: ' %' }) // '2,4 %' */
export function percentIn(share: number, habit: NumberHabit): string {
  return `${hundredths(share, habit)}${habit.percent}`;
}

/**
 * A threshold as the tab reads it; '' where any clear difference is a win.
 *
 * @example winText({ kind: 'points', change: 0.005 }, { decimal: '.', locale: 'en_US', percent: '%' }) // '+0.5 pp'
 */
export function winText(win: Win | undefined, habit: NumberHabit): string {
  switch (win?.kind) {
    case undefined:
      return '';
    case 'points':
      return `+${hundredths(win.change, habit)} pp`;
    case 'above':
      return `≥ ${percentIn(win.bound, habit)}`;
    case 'times_baseline':
    case 'times_median':
      return `+${percentIn(win.factor - 1, habit)}`;
  }
}
