/** Import of check-ins from a report: what the sidebar needs to plan it, and writing what a person confirmed. The sidebar reads the file. */

import { PAUSED } from '../../boards/kpi/kpi-board';
import type { ImportAnswer, ImportEndpoints, ImportView } from '../../contract';
import { type Day, isoOfDay } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { dayOfCell } from '../../sheet/read/days';
import { decimalsOf, unitOf } from '../../sheet/read/number-unit';
import { textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { prepareCheckins } from '../../sheet/write/write-checkins';
import { caughtUpWorkbook } from '../catch-up';
import { kpiRows } from '../numbers/entered-rows';
import { checkEntries } from '../numbers/numbers';
import { command, MEASURED_TABS } from '../workbook/command';
import { boardsOf, requireTable, tableOf } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { keepPointedFigures, pointedFigures } from './pointed-figures';

export function importView(): ImportView {
  return viewOf(caughtUpWorkbook(['dashboard', 'checkins']), pointedFigures());
}

function viewOf(workbook: OpenWorkbook, pointed: ImportView['pointed']): ImportView {
  const { facts, setup } = workbook;
  const measured = new Map((boardsOf(workbook).measured()?.kpis ?? []).map(each => [each.kpi.id, each]));
  const channels = setupChannels(setup).map(({ name }) => name);
  const spelt = new Map(channels.map(channel => [channel.toLowerCase(), channel]));
  const without = rowsWithoutValue(workbook);
  return {
    kpis: kpiRows(workbook).flatMap(row => {
      const each = measured.get(row.id);
      if (row.id === '' || row.status.startsWith(PAUSED) || each === undefined) return [];
      return [
        {
          kpi: row.id,
          name: row.name,
          unit: unitOf(row.unitWord, setup),
          decimals: decimalsOf(row.format),
          currency: facts.currency,
          last: row.now,
          baseline: each.assessment.baseline?.value ?? null,
          aggregate: each.kpi.aggregate,
        },
      ];
    }),
    channels,
    standing: [...measured.values()].flatMap(({ kpi, checkIns }) =>
      checkIns.flatMap(({ day, channel, value }) =>
        without.has(placeOf(kpi.id, day, channel ?? ''))
          ? []
          : [{ kpi: kpi.id, day: isoOfDay(day), channel: channel === null ? '' : (spelt.get(channel) ?? channel), value }],
      ),
    ),
    start: isoOfDay(facts.start),
    end: isoOfDay(facts.end),
    today: isoOfDay(facts.effective),
    pointed,
  };
}

/**
 * Rows with their two counts and a blank value: a call that failed between the two leaves them. They count already, so that the same import
 * would call them standing and leave them blank; as rows that do not stand they are completed.
 */
function rowsWithoutValue(workbook: OpenWorkbook): ReadonlySet<string> {
  const rows = tableOf(workbook, 'checkins')?.rows ?? [];
  return new Set(
    rows.flatMap(({ cells }) => {
      const day = cells.value === '' && cells.numerator !== '' ? dayOfCell(cells.date, workbook.timeZone) : null;
      return day === null ? [] : [placeOf(textOf(cells.key), day, nameKey(textOf(cells.channel)))];
    }),
  );
}

const placeOf = (kpi: string, day: Day, channel: string): string => JSON.stringify([kpi, day, channel]);

/** Through the checks of numbers typed by hand; what was pointed out is remembered with the first numbers that came of it. */
export function saveImport({ checkins, shape, pointed }: ImportEndpoints['saveImport']['argument']): ImportAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return command(MEASURED_TABS, workbook => {
    const checked = checkEntries(checkins, workbook, spreadsheet.getId());
    const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']);
    const good = checked.flatMap((each, at) => {
      const counts = checkins[at]?.counts ?? null;
      return 'code' in each ? [] : [counts === null ? each : { ...each, counts }];
    });
    const { write, after } = prepareCheckins(table, good, workbook.timeZone);
    return {
      write,
      after: { checkins: after },
      answer: written => ({
        saved: good.length,
        problems: checked.flatMap((problem, at) => ('code' in problem ? [{ at, problem }] : [])),
        view: viewOf(written, keepPointedFigures(shape, pointed)),
      }),
    };
  });
}
