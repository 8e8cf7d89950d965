/** Entering numbers: what is due, and saving it as check-ins. */

import { PAUSED } from '../../boards/kpi/kpi-board';
import type { AssessedKpi } from '../../boards/kpi/measured';
import type { CheckinAnswer, CheckinEntry, DueNumber, EntryPeriod, Problem } from '../../contract';
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { type Day, dayFromIso, isoOfDay } from '../../core/day/day';
import { type Doubt, doubtOf } from '../../core/kpi/plausible';
import { typedDigits } from '../../core/kpi/unit-typed';
import { nameKey } from '../../core/name-key';
import type { Period } from '../../core/series/period';
import { LANGUAGES } from '../../languages';
import { figureText } from '../../sheet/read/figure-text';
import type { KpiRow } from '../../sheet/read/kpi-rows';
import { decimalsOf, unitOf } from '../../sheet/read/number-unit';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { type NewCheckin, prepareCheckins } from '../../sheet/write/write-checkins';
import { caughtUpWorkbook } from '../catch-up';
import { command, MEASURED_TABS } from '../workbook/command';
import { boardsOf, requireTable, signsOf } from '../workbook/current';
import { PersonalMemory } from '../workbook/memory';
import { personIn } from '../workbook/person';
import { requireEditor } from '../workbook/writing';
import { datesOf, openPeriods } from './due-period';
import { enteredRows, kpiRows } from './entered-rows';
import { entryClock } from './entry-clock';
import { prepareRoom, type RowDigits, withRoom } from './figure-format';
import { usualOf } from './usual';

export function numbers(): readonly DueNumber[] {
  const workbook = caughtUpWorkbook(['dashboard', 'checkins']);
  return dueNumbers(workbook, enteredRows(workbook));
}

/** KPIs whose next check-in has come, the most overdue first, then those still to come. */
export function dueNumbers(workbook: OpenWorkbook, rows: readonly KpiRow[]): readonly DueNumber[] {
  const { facts, setup } = workbook;
  const today = facts.effective;
  const periods = periodsOf(workbook);
  const baselines = new Map(
    (boardsOf(workbook).measured()?.kpis ?? []).map(each => [each.kpi.id, each.assessment.baseline?.value ?? null]),
  );
  const baselineOf = ({ id }: KpiRow) => baselines.get(id) ?? null;
  return rows
    .filter(({ id, status }) => id !== '' && !status.startsWith(PAUSED))
    .map((row): DueNumber => {
      const weeks = periods(row);
      const [proposed] = weeks;
      // A week that was left out is no longer waited for: late is the one that is asked for.
      const due = row.next !== null && proposed !== undefined && row.next <= today ? Math.max(row.next, proposed.to) : row.next;
      return {
        kpi: row.id,
        name: row.name,
        unit: unitOf(row.unitWord, setup),
        decimals: decimalsOf(row.format),
        currency: facts.currency,
        day: isoOfDay(proposed?.to ?? today),
        periods: weeks.map(({ from, to, ...period }) => ({ ...period, from: isoOfDay(from), to: isoOfDay(to) })),
        last: row.now,
        baseline: baselineOf(row),
        lastText: row.nowText,
        owner: row.owner,
        overdueDays: due === null ? 0 : today - due,
        definition: row.definition,
        cadenceDays: row.cadenceDays,
        next: row.next === null ? null : isoOfDay(row.next),
      };
    })
    .sort((a, b) => b.overdueDays - a.overdueDays);
}

/** Weeks a total may be entered for, each with the number it has; none for KPIs whose numbers stand for their day. */
function periodsOf(workbook: OpenWorkbook): (row: KpiRow) => readonly (Period & Pick<EntryPeriod, 'entered' | 'stands'>)[] {
  const measured = boardsOf(workbook).measured();
  const byId = new Map((measured?.subjects ?? []).map(each => [each.kpi.id, each]));
  return row => {
    const each = byId.get(row.id);
    if (each === undefined || measured === null) return [];
    return openPeriods(each, entryClock(workbook)).map(period => {
      const found = each.checkIns.find(({ day, channel }) => channel === null && day >= period.from && day <= period.to);
      const entered = found === undefined ? '' : figureText(found.value, row.format, measured.cycle.signs);
      return { ...period, entered, stands: found?.value ?? null };
    });
  };
}

export function saveNumbers(entries: readonly CheckinEntry[]): CheckinAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return command(MEASURED_TABS, workbook => {
    const checked = checkEntries(entries, workbook, spreadsheet.getId());
    const problems = checked.flatMap((problem, at) => ('code' in problem ? [{ kpi: entries[at]?.kpi ?? '', problem }] : []));
    const { good, room } = withTypedDigits(
      checked.flatMap(each => ('code' in each ? [] : [each])),
      workbook,
    );
    const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']);
    const { write, after } = prepareCheckins(table, good, workbook.timeZone);
    return {
      write() {
        write();
        room?.();
      },
      after: { checkins: after },
      answer: () => ({ saved: good.map(({ kpiId }) => kpiId), problems }),
    };
  });
}

/** Check-ins with all digits that were typed, and the write that gives the rows of their KPIs room for them. */
function withTypedDigits(checkins: readonly NewCheckin[], workbook: OpenWorkbook) {
  const own = new Map(kpiRows(workbook).map(row => [row.id, { row: row.row, unit: unitOf(row.unitWord, workbook.setup) }]));
  const { currency } = workbook.facts;
  const rows: RowDigits[] = [];
  const good = checkins.map((checkin): NewCheckin => {
    const kpi = own.get(checkin.kpiId);
    if (kpi === undefined || checkin.value === null) return checkin;
    const digits = typedDigits(kpi.unit, checkin.value);
    const format = withRoom(checkin.format, digits, { unit: kpi.unit, currency });
    if (format !== checkin.format) rows.push({ row: kpi.row, digits });
    return { ...checkin, format };
  });
  return { good, room: prepareRoom(workbook, rows) };
}

/** Each entry as the check-in it makes, or what is wrong with it; in their order. Used by the panel and the import of check-ins. */
export function checkEntries(
  entries: readonly CheckinEntry[],
  workbook: OpenWorkbook,
  spreadsheetId: string,
): readonly (NewCheckin | Problem)[] {
  const rows = new Map(enteredRows(workbook).map(row => [row.id, row]));
  const channels = setupChannels(workbook.setup).map(({ name }) => name);
  const by = personIn(new PersonalMemory(spreadsheetId), workbook.setup) ?? '';
  const figures = boardsOf(workbook).measured();
  const measured = new Map((figures?.kpis ?? []).map(each => [each.kpi.id, each]));
  const subjects = new Map((figures?.subjects ?? []).map(each => [each.kpi.id, each]));
  const clock = entryClock(workbook);
  const { confirmed } = LANGUAGES[workbook.facts.language].tabs.checkins.readings;
  return entries.map(entry => {
    const kpi = rows.get(entry.kpi);
    const [each, subject] = [measured.get(entry.kpi), subjects.get(entry.kpi)];
    const shown = (value: number) => figureText(value, kpi?.format ?? '', signsOf(workbook));
    const doubt = doubtOf(entry.value, usualOf(each, kpi?.now ?? null, unitOf(kpi?.unitWord ?? '', workbook.setup)));
    const checked = checkEntry(entry, kpi, channels, workbook, doubt, shown);
    if ('code' in checked) return checked;
    const dates = subject === undefined ? { day: checked.day } : datesOf(subject, checked.day, clock);
    const standing = standingNumber(subject, entry.channel, dates);
    if (standing !== null && standing !== entry.value && standing !== entry.seen) {
      const { channel } = entry;
      return { code: 'number_stands', parameters: { kpi: kpi?.name ?? '', value: shown(standing), stands: standing, channel } };
    }
    return {
      kpiId: entry.kpi,
      kpi: kpi?.name ?? '',
      ...dates,
      channel: entry.channel,
      value: entry.value,
      note: entry.note,
      // Who was asked has said that it is right, and nobody is asked again.
      ...(doubt === null ? {} : { elseNote: confirmed }),
      by,
      format: kpi?.format ?? '',
    };
  });
}

/** The number of that day, or week, which a new one would take the place of; null for none. */
function standingNumber(
  subject: Pick<AssessedKpi, 'checkIns'> | undefined,
  channel: string,
  { day, period = { from: day, to: day } }: ReturnType<typeof datesOf>,
): number | null {
  const where = channel === '' ? null : nameKey(channel);
  return subject?.checkIns.find(row => row.channel === where && row.day >= period.from && row.day <= period.to)?.value ?? null;
}

function checkEntry(
  entry: CheckinEntry,
  kpi: KpiRow | undefined,
  channels: readonly string[],
  { facts }: OpenWorkbook,
  doubt: Doubt | null,
  shown: (value: number) => string,
): Problem | { readonly day: Day } {
  if (kpi === undefined) return { code: 'unknown_kpi', parameters: { kpi: entry.kpi } };
  if (entry.channel !== '' && !channels.includes(entry.channel)) return { code: 'unknown_channel', parameters: { channel: entry.channel } };
  const day = dayFromIso(entry.day);
  if (day === null) return { code: 'bad_day', parameters: { text: entry.day } };
  if (day < facts.start - DAYS_BEFORE || day > facts.end) {
    return { code: 'day_outside_cycle', parameters: { day: entry.day, from: isoOfDay(facts.start), to: isoOfDay(facts.end) } };
  }
  return doubt === null || entry.sure ? { day } : doubtful(doubt, entry.value, kpi, shown);
}

/** What a number that looks like a slip is asked. */
function doubtful(doubt: Doubt, value: number, { name }: KpiRow, shown: (value: number) => string): Problem {
  if (doubt.code === 'far') return { code: 'far_from_last', parameters: { kpi: name, value: shown(value), last: shown(doubt.from) } };
  return { code: doubt.code === 'negative' ? 'below_zero' : 'above_hundred', parameters: { kpi: name } };
}
