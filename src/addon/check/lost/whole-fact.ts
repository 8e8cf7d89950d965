/** What the cell of a fact on Setup must hold. Used by the sheet check and its repair. */
import { isLanguage } from '../../../languages/codes';
import { PLAYBOOK_IDS } from '../../../playbooks';
import { dayOfCell } from '../../../sheet/read/days';
import { type CellValue, textOf } from '../../../sheet/read/read-table';
import type { Fact } from '../../../tabs/place';

/** Whether a cell holds what its fact must; most may hold anything. */
export function isWhole(fact: Fact, value: CellValue | undefined, timeZone: string): boolean {
  const text = textOf(value);
  switch (fact) {
    case 'start':
    case 'end':
    case 'effective':
      return dayOfCell(value, timeZone) !== null;
    case 'language':
      return isLanguage(text);
    case 'playbook_id':
      return PLAYBOOK_IDS.some(id => id === text.split(':')[0]);
    case 'version':
    case 'measuring_days':
      return typeof value === 'number';
    case 'cycle_id':
    case 'currency':
    case 'playbook':
      return text !== '';
    default:
      return true;
  }
}
