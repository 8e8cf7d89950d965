/**
 * How a KPI's figures look in cells: number formats by unit and currency. Patterns are the locale-free ones of Google Sheets; the
 * spreadsheet shows its own decimal sign and grouping. Used by the Dashboard and Check-ins. Pure.
 */

import { currencyHabit, withCurrency } from '../core/number/currency';
import type { Unit } from '../playbooks/playbook';

export const DAY_FORMAT = 'yyyy-mm-dd';
/** Keeps a figure a figure where the cell's input was a date. */
export const PLAIN_NUMBER = '0';
export const TEXT_FORMAT = '@';

/**
 * @param unit unit of the KPI
 * @param decimals digits after the decimal sign, of the percentage for percent
 * @param currency ISO 4217
 * @example numberFormat('percent', 1, 'EUR') // '0.0%'
 * @example numberFormat('money', 0, 'DKK') // '#,##0 "kr."'
 * @example numberFormat('money', 2, 'USD') // '"$"#,##0.00'
 */
export function numberFormat(unit: Unit, decimals: number, currency: string): string {
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  switch (unit) {
    case 'percent':
    case 'share_of_weeks':
      return `0${fraction}%`;
    case 'money':
      return money(currency, fraction);
    case 'count':
    case 'per_thousand':
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days':
      return `#,##0${fraction}`;
  }
}

/** The blank of sentences is an ordinary one in a cell, whose text does not break there. */
function money(code: string, fraction: string): string {
  const { currency } = currencyHabit(code);
  return withCurrency(`#,##0${fraction}`, code)
    .replace('\u00a0', ' ')
    .replace(currency, () => `"${currency.replace(/"/g, '')}"`);
}

/**
 * The format of an amount with another currency; its bound and digits stay. Null for what is no format of an amount in a currency.
 * @example formatInCurrency('"≥ "#,##0.00 "kr."', 'USD') // '"≥ ""$"#,##0.00'
 */
export function formatInCurrency(format: string, code: string): string | null {
  const [, bound = '', rest = ''] = /^("[≥≤→] ")?(.*)$/su.exec(format) ?? [];
  const fraction = /#,##0(\.0+)?/.exec(rest);
  return fraction === null || !/["\p{Sc}]/u.test(rest) ? null : `${bound}${money(code, fraction[1] ?? '')}`;
}

/** Whether a format shows amounts in a currency; blanks aside, which older workbooks have elsewhere. @example isWrittenIn('#,##0 "kr."', 'DKK') // true */
export function isWrittenIn(format: string, code: string): boolean {
  const asWritten = formatInCurrency(format, code);
  return asWritten !== null && asWritten.replace(/ /g, '') === format.replace(/ /g, '');
}
