/** The endpoints of the weekly review that look at it and write its decisions down. */

import { type Decision, latestDecisions } from '../../boards/review/decisions';
import type { DecisionAnswer, DecisionEntry, ReviewView } from '../../contract';
import { addDays, dayFromIso, isoOfDay } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { type AppendedRow, prepareRows } from '../../sheet/append-rows';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import type { KpiRow } from '../../sheet/read/kpi-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { caughtUpWorkbook } from '../catch-up';
import { ensureTab } from '../first-use/add-tab';
import { kpiRows } from '../numbers/entered-rows';
import { command, restructure, unchanged } from '../workbook/command';
import { currentWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { decisionsOf, followingReview, kpiNamed, markOf, reviewWeek } from './decision-rows';
import { REVIEW_TABS, reviewView } from './review-view';

export function review(): ReviewView {
  return reviewView(caughtUpWorkbook(REVIEW_TABS));
}

/** One decision about a subject in a week: the first keeps what stood then, later ones change what was decided. */
export function saveDecisions({ decisions }: { readonly decisions: readonly DecisionEntry[] }): DecisionAnswer {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  if (currentWorkbook().table('reviews') === null) restructure(() => ensureTab('reviews'));
  return command(['dashboard', 'reviews'], workbook => {
    const table = requireTable(workbook, 'reviews', DECISION_KEYS);
    const { from, to } = reviewWeek(workbook);
    const all = decisionsOf(workbook);
    const ofWeek = all.filter(({ day }) => day !== null && day >= from && day <= to);
    // A review of the last night of a week goes on behind midnight: what it decided is not decided once more.
    const ofYesterday = latestDecisions(all.filter(each => each.day === addDays(workbook.facts.effective, -1) && markOf(each) !== ''));
    const kpis = new Map(kpiRows(workbook).map(row => [nameKey(row.name), row]));
    const others: string[] = [];
    const changes: CellChange[] = [];
    const fresh: AppendedRow<DecisionKeyColumn>[] = [];
    const named = decisions.map(each => ({ ...each, subject: kpiNamed(workbook, each.subject, each.kpiId) }));
    for (const entry of lastOfEach(named).map(each => withDay(each, workbook))) {
      const kpi = kpis.get(nameKey(entry.subject));
      const isAbout = ({ subject }: Decision): boolean => nameKey(subject) === nameKey(entry.subject);
      const there = latestDecisions(ofWeek).find(isAbout) ?? ofYesterday.find(each => isAbout(each) && isKnown(each, entry));
      if (there === undefined) fresh.push(decisionRow(entry, kpi, workbook));
      else if (isSomebodyElses(there, entry)) others.push(there.subject);
      else changes.push(...decisionChanges(there, entry, kpi, table.headingRow + 1 + there.index, workbook));
    }
    reviewView(workbook);
    const answer = (now: OpenWorkbook): DecisionAnswer => ({ view: reviewView(now), others });
    if (changes.length === 0 && fresh.length === 0) return unchanged(answer);
    const changed = prepareCells(table, changes, 'typing');
    const added = prepareRows(changed.after, DECISION_KEYS, fresh);
    return {
      write: () => {
        if (changes.length > 0) changed.write();
        added.write();
      },
      after: { reviews: added.after },
      answer,
    };
  });
}

const DECISION_KEYS = ['date', 'kpi', 'value', 'was', 'decision', 'owner', 'until', 'note'] as const;
type DecisionKeyColumn = (typeof DECISION_KEYS)[number];

/** Of several about one subject the last counts. */
function lastOfEach(decisions: readonly DecisionEntry[]): readonly DecisionEntry[] {
  return [...new Map(decisions.map(each => [nameKey(each.subject), each])).values()].filter(({ subject }) => nameKey(subject) !== '');
}

/** Who does not know yet says until when. */
function withDay(entry: DecisionEntry, workbook: OpenWorkbook): DecisionEntry {
  const needsDay = entry.decision === 'unknown' && entry.until === null;
  return needsDay ? { ...entry, until: isoOfDay(followingReview(workbook)) } : entry;
}

/** What stands there is what the person has seen, or says the same. */
function isKnown(there: Decision, entry: DecisionEntry): boolean {
  return [entry.seen, markOf(meant(entry))].includes(markOf(there));
}

/** Something stands there that is neither what the person has seen nor what is to be written. */
function isSomebodyElses(there: Decision, entry: DecisionEntry): boolean {
  return markOf(there) !== '' && !isKnown(there, entry);
}

const meant = ({ decision, owner, until, note }: DecisionEntry) => ({
  decision,
  word: '',
  owner,
  until: dayFromIso(until ?? ''),
  note: note.trim(),
});

/** What a person decides, as cells. */
function decidedCells(
  entry: DecisionEntry,
  { facts }: OpenWorkbook,
): Pick<AppendedRow<DecisionKeyColumn>, 'decision' | 'owner' | 'until' | 'note'> {
  const { lists, calendar } = LANGUAGES[facts.language];
  const { decision, owner, until, note } = meant(entry);
  return {
    decision: { content: cellContent(lists.decisions[decision], ''), format: 'General' },
    owner: { content: cellContent(owner, ''), format: 'General' },
    until: { content: until ?? '', format: calendar.cellFormat },
    note: plainText(note),
  };
}

function decisionRow(entry: DecisionEntry, kpi: KpiRow | undefined, workbook: OpenWorkbook): AppendedRow<DecisionKeyColumn> {
  const { facts } = workbook;
  return {
    date: { content: facts.effective, format: LANGUAGES[facts.language].calendar.cellFormat },
    kpi: { content: cellContent(kpi?.name ?? entry.subject, ''), format: 'General' },
    value: { content: kpi?.now ?? '', format: kpi?.format ?? 'General' },
    was: { content: cellContent(kpi?.status ?? '', ''), format: 'General' },
    ...decidedCells(entry, workbook),
  };
}

/** None where it says the same already; a row that has no decision yet gets what stands now, too, unless something stands there. */
function decisionChanges(
  there: Decision,
  entry: DecisionEntry,
  kpi: KpiRow | undefined,
  row: number,
  workbook: OpenWorkbook,
): readonly CellChange[] {
  if (markOf(there) === markOf(meant(entry))) return [];
  const { value, was } = decisionRow(entry, kpi, workbook);
  const stood = there.decision === null && there.value === null && there.was === '' ? { value, was } : {};
  return Object.entries({ ...stood, ...decidedCells(entry, workbook) }).map(([key, cell]) => ({ row, key, ...cell }));
}
