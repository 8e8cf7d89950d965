/** The columns of Content: what a team plans and checks, and what the board makes of it. Used by content.ts. */
import { CONTENT_BOARD_KEYS } from '../../boards/content/content-board';
import { QA_POINTS } from '../../playbooks/playbook';
import { boardColumns, knownColumns, rowMirror } from '../board';
import { dayNumbers } from '../checkins/checkins-columns';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type ColumnKey, type MirroredKey, TAB_COLUMNS } from '../tab-columns';
import { contentWay } from './way';

type Key = ColumnKey<'content'>;

export function contentColumns({ words, place, cycle }: Pick<Drawing, 'words' | 'place' | 'cycle'>): readonly ColumnSpec[] {
  const at = new References('content', place);
  const text = words.tabs.content;
  const from = { at, tab: 'content', first: 'b_qa' } as const;
  const formula = (key: MirroredKey<'content'>, heading: string) => rowMirror(from, heading, key);
  const mirrored = (key: MirroredKey<'content'>, label: ColumnText, look: ColumnLook) =>
    column(key, label, { ...look, fill: formula(key, label.label) });
  const list = (from: string) => ({ from, strict: false });
  const analysis = { visibility: 'analysis' } as const;
  const folded = (key: Key, label: ColumnText, look: ColumnLook = {}) => column(key, label, { visibility: 'setup', ...look });
  const days = { ...analysis, width: 118, align: 'right', format: PLAIN_NUMBER } as const;
  const count = { width: 96, align: 'right', format: PLAIN_NUMBER } as const;
  const prose = { width: 180, wrap: true, format: TEXT_FORMAT } as const;
  const yes = { width: 88, list: list('yes_word') } as const;
  const items = `HSTACK(${at.block('content', 'title', 'kpi')};${at.block('content', 'drafter', 'publish_day')})`;
  // Without the status beside the name, which asks the add-on once more.
  const kpis = `HSTACK(${at.block('dashboard', 'kpi')};${at.block('dashboard', 'target', 'id')})`;
  const listed = `HSTACK(${at.block('setup', 'channel')};${at.block('setup', 'watch', 'watch_on')};${at.block('setup', 'watch_id')})`;
  const way = quote(contentWay(cycle.playbook));
  return [
    column('title', text.title, { width: 200, wrap: true, format: TEXT_FORMAT }),
    column('step', text.step, { width: 116, list: list('content:steps') }),
    column('publish_on', text.publishOn, { width: 92, align: 'right', format: words.calendar.cellFormat }),
    column('channel', text.channel, { width: 104, list: list('channel') }),
    column('format', text.format, { width: 118, list: list('format') }),
    column('owner', text.owner, { width: 112, list: list('person') }),
    column('kpi', text.kpi, { width: 200, wrap: true, list: list('kpi_listed') }),
    mirrored('qa', text.qa, { width: 76, align: 'center' }),
    column('decision', text.decision, { width: 126, list: list('content:decisions') }),
    mirrored('state', text.state, { width: 166, wrap: true }),
    mirrored('effective', text.effective, { ...analysis, width: 170, wrap: true }),
    mirrored('waits', text.waits, { ...analysis, width: 130 }),
    mirrored('age', text.age, days),
    mirrored('cycle', text.cycle, days),
    mirrored('working', text.working, days),
    mirrored('step_days', text.stepDays, { ...analysis, width: 240, wrap: true }),
    folded('drafter', text.drafter, { width: 130, list: list('person') }),
    folded('checker', text.checker, { width: 130, list: list('person') }),
    ...QA_POINTS.map(point => folded(`qa_${point}`, { label: text.points[point], note: `${words.lists.qa[point]}.` }, yes)),
    folded('caught', text.caught, count),
    folded('corrected', text.corrected, count),
    folded('hook', text.hook, prose),
    folded('cta', text.cta, prose),
    folded('pillar', text.pillar, { width: 120 }),
    folded('distribution', text.distribution, { width: 124, list: list('content:distributions') }),
    folded('mix', text.mix, { width: 124, list: list('content:mixes') }),
    folded('proof', text.proof, { width: 130, list: list('content:proofs') }),
    folded('series', text.series, { width: 80, format: TEXT_FORMAT }),
    folded('ai', text.ai, yes),
    folded('disclosed', text.disclosed, yes),
    folded('post_url', text.postUrl, { width: 180, format: TEXT_FORMAT }),
    folded('minutes', text.minutes, count),
    folded('review_minutes', text.reviewMinutes, count),
    folded('made_from', text.madeFrom, prose),
    folded('made_with', text.madeWith, prose),
    folded('strikes', text.strikes, count),
    folded('result', text.result, { width: 96, align: 'right' }),
    folded('other_kpi', text.otherKpi, { width: 200, wrap: true, list: list('kpi_listed') }),
    folded('other_result', text.otherResult, { width: 96, align: 'right' }),
    folded('own_words', text.ownWords, { ...prose, width: 140 }),
    folded('working_days', text.workingDays, yes),
    folded('own_done', text.ownDone, { ...prose, width: 200 }),
    folded('feeds', text.feeds, { width: 200, wrap: true, list: list('kpi_listed') }),
    folded('stamps', text.stamps, { ...prose, width: 300 }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('publish_day', dayNumbers('publish_day', at.column('publish_on')), PLAIN_NUMBER),
    hiddenColumn('done_kept', null, TEXT_FORMAT),
    hiddenColumn('words_kept', null, TEXT_FORMAT),
    hiddenColumn('title_kept', null, TEXT_FORMAT),
    ...(['steps', 'decisions', 'distributions', 'mixes', 'proofs'] as const).map(key => hiddenColumn(key, formula(key, key))),
    ...knownColumns(TAB_COLUMNS.content.known),
    ...boardColumns(CONTENT_BOARD_KEYS, `=CONTENT_BOARD(${items};${cycleBlock(at)};${way};${kpis};${listed})`),
  ];
}
