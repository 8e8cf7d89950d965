/**
 * Setup: facts of the cycle, people, channels, phases, link words, and the hidden lists every drop-down picks from.
 * Independent little tables stand side by side, so that none has another one below it.
 */
import { CURRENCIES } from '../../core/number/currency';
import { openColumns, titleCells } from '../band';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { CAMPAIGN_PATTERN, CONTENT_PATTERN, otherSpellings, SEPARATOR, SMALL_LETTERS } from '../links/link-names';
import { DAY_FORMAT, PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { INPUT, QUIET } from '../palette';
import { FACTS, type Fact, References } from '../place';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, KEY_ROW, type RowSpec, type RowValue, type TabSpec } from '../spec';
import { closedLists } from './list-words';
import { setupColumns } from './setup-columns';
import { watchCells } from './watch-kpis';

const ROWS = 40;
/** People and channels a team of six may need. */
const DROP_DOWN_ROWS = 12;
/** Of wrapped texts, in pixels: a phase may have three criteria, one a line. */
const [LINE_HEIGHT, PADDING] = [15.5, 3.5];
/** Friday, counted from Monday = 1. */
const REVIEW_DAY = 5;

export function setupTab(drawing: Drawing): TabSpec {
  const { place } = drawing;
  const at = new References('setup', place);
  const rows = setupRows(drawing);
  const columns = setupColumns(drawing);
  return {
    id: 'setup',
    color: QUIET,
    columns,
    rows,
    spareRows: Math.max(0, ROWS - rows.length),
    dropDownRows: DROP_DOWN_ROWS,
    band: titleCells(at, { columns: openColumns(columns), name: 0, dates: 2, line: 2 }),
    heights: [34, 4, 24, 2, 36],
    rowHeight: Math.max(38, ...drawing.cycle.phases.map(({ exit }) => Math.ceil(exit.split('\n').length * LINE_HEIGHT + PADDING))),
    frozenColumns: 0,
    conditional: [editable(at)],
    charts: [],
  };
}

/** Facts nobody types. */
const COMPUTED: readonly Fact[] = [
  'playbook',
  'end',
  'stamp',
  'effective',
  'language',
  'naming_preview',
  'version',
  'cycle_id',
  'playbook_id',
];

/** Yellow where a person may type among the facts; formulas and ids stay white. */
function editable(at: References<'setup'>): ConditionalSpec {
  const key = at.cell('fact_key', FIRST_ROW);
  const computed = `FIND(" "&${key}&" ";${quote(` ${COMPUTED.join(' ')} `)})`;
  const letter = at.letter('setup', 'value');
  return {
    ranges: [`${letter}${FIRST_ROW}:${letter}${FIRST_ROW + FACTS.length - 1}`],
    formula: `=AND(${key}<>"";ISERROR(${computed}))`,
    background: INPUT,
    color: null,
    bold: false,
    italic: false,
  };
}

interface FactLine {
  readonly label: string;
  readonly hint: string;
  readonly value: RowValue;
  readonly format: string;
}

function factLines({ version, cycle, words, place }: Drawing): Readonly<Record<Fact, FactLine>> {
  const at = new References('setup', place);
  const text = words.tabs.setup.facts;
  const [conversion, firstStep, secondStep] = cycle.conversions;
  const line = (label: { readonly label: string; readonly note: string }, value: RowValue, format: string): FactLine => ({
    label: label.label,
    hint: label.note,
    value,
    format,
  });
  const shown = `IF(${at.fact('as_of')}="";${at.fact('stamp')};${at.fact('as_of')})`;
  return {
    name: line(text.name, cycle.name, TEXT_FORMAT),
    playbook: line(text.playbook, cycle.playbookName, TEXT_FORMAT),
    start: line(text.start, cycle.start, DAY_FORMAT),
    end: line(text.end, { formula: `=${at.fact('start')}+89` }, DAY_FORMAT),
    as_of: line(text.asOf, null, DAY_FORMAT),
    stamp: line(text.stamp, cycle.today, DAY_FORMAT),
    effective: line(text.effective, { formula: `=MIN(${shown};${at.fact('end')})` }, DAY_FORMAT),
    measuring_days: line(text.measuringDays, cycle.measuringDays, PLAIN_NUMBER),
    review_day: line(text.reviewDay, REVIEW_DAY, PLAIN_NUMBER),
    weeks_off: line(text.weeksOff, null, TEXT_FORMAT),
    language: line(text.language, cycle.language, TEXT_FORMAT),
    currency: line(text.currency, cycle.currency, TEXT_FORMAT),
    campaign_pattern: line(text.campaignPattern, CAMPAIGN_PATTERN, TEXT_FORMAT),
    content_pattern: line(text.contentPattern, CONTENT_PATTERN, TEXT_FORMAT),
    separator: line(text.separator, SEPARATOR, TEXT_FORMAT),
    capitals: line(text.capitals, SMALL_LETTERS, TEXT_FORMAT),
    naming_preview: line(text.namingPreview, { formula: namingPreview(at) }, ''),
    own_domains: line(text.ownDomains, null, TEXT_FORMAT),
    conversion: line(text.conversion, conversion, TEXT_FORMAT),
    micro_1: line(text.microOne, firstStep, TEXT_FORMAT),
    micro_2: line(text.microTwo, secondStep, TEXT_FORMAT),
    tagged_kpi: line(text.taggedKpi, null, TEXT_FORMAT),
    version: line(text.version, version, PLAIN_NUMBER),
    cycle_id: line(text.cycleId, cycle.id, TEXT_FORMAT),
    playbook_id: line(text.playbookId, cycle.own === '' ? cycle.playbook : `${cycle.playbook}:${cycle.own}`, TEXT_FORMAT),
  };
}

/** What names of links look like, as the board of this tab puts them together. */
function namingPreview(at: References<'setup'>): string {
  const said = (key: 'known_names' | 'b_names') => at.fixed('setup', key, HEADING_ROW);
  return `=IF(ISERROR(${at.fixed('setup', 'b_dates', KEY_ROW)});${said('known_names')};${said('b_names')})`;
}

function setupRows(drawing: Drawing): readonly RowSpec[] {
  const { cycle, words } = drawing;
  const facts = factLines(drawing);
  const lists = closedLists(words);
  const longest = Math.max(
    FACTS.length,
    cycle.phases.length,
    cycle.watch.length,
    ...lists.map(list => list.entries.length),
    ...Object.values(cycle.vocabulary).map(l => l.length),
  );
  return Array.from({ length: longest }, (_, index) => {
    const cells: Record<string, RowValue> = {};
    const formats: Record<string, string> = {};
    const offers: Record<string, readonly string[]> = {};
    const fact = FACTS[index];
    if (fact !== undefined) {
      const line = facts[fact];
      Object.assign(cells, { fact: line.label, value: line.value, hint: line.hint, fact_key: fact });
      formats.value = line.format;
      if (fact === 'currency') offers.value = CURRENCIES;
    }
    const person = cycle.people[index];
    if (person !== undefined) Object.assign(cells, { person: person.name, seat: words.lists.seats[person.seat] });
    const channel = cycle.channels[index];
    if (channel !== undefined) {
      Object.assign(cells, {
        channel: channel.name,
        role: words.lists.channelRoles[channel.role],
        signal: channel.signal,
        source: channel.source,
        medium: channel.medium,
        also: otherSpellings(channel),
      });
    }
    const phase = cycle.phases[index];
    if (phase !== undefined) {
      Object.assign(cells, {
        phase: phase.name,
        first_day: phase.firstDay,
        last_day: phase.lastDay,
        phase_goal: phase.goal,
        exit: phase.exit,
      });
    }
    const { formats: kinds, concepts, creators, batches } = cycle.vocabulary;
    Object.assign(cells, {
      format: kinds[index] ?? null,
      concept: concepts[index] ?? null,
      creator: creators[index] ?? null,
      batch: batches[index] ?? null,
    });
    const watched = cycle.watch[index];
    if (watched !== undefined) {
      const row = watchCells(watched, drawing);
      Object.assign(cells, row.cells);
      Object.assign(formats, row.formats);
    }
    for (const list of lists) {
      const entry = list.entries[index];
      if (entry === undefined) continue;
      cells[list.word] = entry.word;
      cells[list.key] = entry.key;
    }
    return { cells, formats, offers };
  });
}
