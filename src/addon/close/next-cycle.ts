/**
 * The next cycle from a closed one: its tabs are set aside as they are, those of closed cycles before it become values, and the wizard opens
 * with what the team goes on with: closing values as baselines, targets not yet reached, open tasks, people, channels and words. Used by the endpoints.
 */
import type { Choices, CloseEndpoints, Opening, OtherPerson } from '../../contract';
import { type HandedOn, SEATS, type Seat } from '../../core/cycle/choices';
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import { addDays, civilOfDay, type Day, isoOfDay, laterDay, weekdayOf } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { BROUGHT_TABS } from '../../cycle-tabs';
import { playbookOf } from '../../playbooks';
import { textOf } from '../../sheet/read/read-table';
import { archiveClosed } from '../../sheet/workbook/archive-values';
import { asideTabs, requireMovable, setAside } from '../../sheet/workbook/set-aside';
import { type OpenWorkbook, openByMarks, setupList } from '../../sheet/workbook/workbook';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { open } from '../cycle/open';
import { handedOn } from '../first-use/brought-rows';
import { refuse } from '../refusal';
import { LIST_LIMIT, nameWithin, textWithin } from '../schemas';
import { builtFrom, choicesInSetup } from '../workbook/choices-in-setup';
import { forgetBuiltChoices, writeDraft } from '../workbook/memory';
import { requireEditor, whileLocked } from '../workbook/writing';
import { checkCycle, closingDay } from './close';
import { closedRecord } from './closed-record';
import { keepLearned } from './learning';
import { tasksToCarry } from './open-tasks';

export function nextCycle({ cycle, without = [], playbook }: CloseEndpoints['nextCycle']['argument']): Opening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  whileLocked(
    () => {
      const workbook = openByMarks(spreadsheet);
      // Asked for a second time it is aside already.
      if (workbook === null) return;
      checkCycle(workbook, cycle);
      requireMovable(spreadsheet, cycle);
      // What stopped half-way has lost its page to the tabs aside, and has its draft.
      if (asideTabs(cycle) === null) {
        const closedOn = closingDay(workbook) ?? refuse('not_closed');
        const choices = leftOut(nextChoices(workbook, closedOn), without);
        // Its targets are those of the new playbook then.
        writeDraft(playbook === undefined ? choices : { ...choices, targets: {}, own: keepLearned(workbook, playbook) });
      }
      setAside(spreadsheet, { cycle, name: workbook.facts.name, closed: true });
    },
    () => {
      // What has become values is built no second time.
      for (const archived of archiveClosed(spreadsheet, cycle)) forgetBuiltChoices(archived);
    },
  );
  return open();
}

/** The choices without what the team does not take along: the wizard asks for it as in a first cycle. */
function leftOut({ carried, vocabulary, brought, others, ...choices }: Choices, without: readonly HandedOn[]): Choices {
  const takes = (what: HandedOn): boolean => !without.includes(what);
  const tabs = (brought?.tabs ?? []).filter(tab => takes(tab === 'experiments' ? 'tests' : 'library'));
  return {
    ...choices,
    ...(carried === undefined || !takes('tasks') ? {} : { carried }),
    ...(vocabulary === undefined || !takes('words') ? {} : { vocabulary }),
    ...(brought === undefined || tabs.length === 0 ? {} : { brought: { ...brought, tabs } }),
    ...(takes('people') ? { others: others ?? [] } : { people: { data: '', production: '', community: '' }, owners: {} }),
  };
}

function nextChoices(workbook: OpenWorkbook, closedOn: Day): Choices {
  const { facts } = workbook;
  const known = choicesInSetup(workbook);
  const built = builtFrom(facts.cycleId, known);
  const start = nextMonday(laterDay(closedOn, addDays(facts.today, -1)));
  const roles = new Map(built.channels.map(({ name, role }) => [nameKey(name), role]));
  const channels = known.channels.filter(({ source }) => !source.startsWith(SAMPLE_MARK));
  return {
    ...built,
    ...goingOn(workbook),
    ...teamOf(workbook, built.people),
    carried: { on: true, tasks: tasksToCarry(workbook, closedOn).tasks },
    brought: { from: facts.cycleId, tabs: BROUGHT_TABS.filter(tab => handedOn(tab, workbook.table(tab)).length > 0) },
    name: facts.name === quarterOf(facts.start) ? quarterOf(start) : known.name,
    start: isoOfDay(start),
    language: facts.language,
    currency: known.currency,
    channels: channels.map(channel => ({ ...channel, role: roles.get(nameKey(channel.name)) ?? channel.role })),
    vocabulary: {
      formats: wordsIn(workbook, 'format'),
      concepts: wordsIn(workbook, 'concept'),
      creators: wordsIn(workbook, 'creator'),
      batches: wordsIn(workbook, 'batch'),
    },
    sample: false,
  };
}

const wordsIn = ({ setup }: OpenWorkbook, list: string): readonly string[] => setupList(setup, list).slice(0, LIST_LIMIT).map(nameWithin);

/**
 * Where each KPI of the playbook ended, and what it was to reach; a target that was met says nothing about the next one. Those a team has added
 * are not built by the next cycle, and hundreds of them would not fit into a draft.
 */
function goingOn(workbook: OpenWorkbook): Pick<Choices, 'baselines' | 'ended' | 'targets'> {
  const { own, playbook } = workbook.facts;
  const planned = own === '' ? new Set<string>(playbookOf(playbook).kpis.map(({ id }) => id)) : null;
  const isPlanned = (id: string) => id !== '' && (planned === null || planned.has(id));
  const kpis = closedRecord(workbook).record.kpis.filter(({ each }) => isPlanned(each.kpi.id));
  const baselines = kpis.flatMap(({ each }) => {
    const value = each.assessment.current?.value;
    return value === undefined ? [] : [[each.kpi.id, value] as const];
  });
  const targets = kpis.flatMap(({ each: { kpi }, outcome }) =>
    outcome === 'achieved' || kpi.targetText === '' ? [] : [[kpi.id, textWithin(kpi.targetText)] as const],
  );
  return {
    baselines: Object.fromEntries(baselines),
    ended: baselines.map(([id]) => id).slice(0, LIST_LIMIT),
    targets: Object.fromEntries(targets),
  };
}

/** The first person of each seat holds it; everybody else comes along beside them. */
function teamOf({ setup }: OpenWorkbook, before: Choices['people']): Pick<Choices, 'people' | 'others'> {
  const words = new Map(setup.rows.map(({ cells }) => [textOf(cells.seat_word), textOf(cells.seat_key)]));
  const team = setup.rows.flatMap(({ cells }): OtherPerson[] => {
    const [name, key] = [nameWithin(textOf(cells.person)), words.get(textOf(cells.seat))];
    return name === '' ? [] : [{ name, seat: SEATS.find(seat => seat === key) ?? 'production' }];
  });
  const first = new Map(SEATS.map(seat => [seat, team.find(person => person.seat === seat)]));
  const holds = (seat: Seat) => first.get(seat)?.name ?? before[seat];
  return {
    people: { data: holds('data'), production: holds('production'), community: holds('community') },
    others: team.filter(person => first.get(person.seat) !== person).slice(0, LIST_LIMIT),
  };
}

const nextMonday = (day: Day): Day => addDays(day, 8 - weekdayOf(day));

/** As the wizard names a cycle: the quarter of its middle day. */
function quarterOf(start: Day): string {
  const { month, year } = civilOfDay(addDays(start, CYCLE_DAYS / 2 - 1));
  return `Q${Math.ceil(month / 3)} ${year}`;
}
