/**
 * Which texts of a running workbook came from the playbook, in all languages: what a person has not changed is put into another
 * language, a wording of their own stays. Used by the switch of language. Pure.
 */
import type { PlaybookTexts } from '../../languages/language';
import type { Playbook } from '../../playbooks/playbook';
import { sampleWindowTexts } from '../calendar/calendar';
import { sampleTitles } from '../content/sample-items';
import type { TabWords } from '../drawing';
import { phaseExit } from '../roadmap/exit-text';
import { riskSign } from '../rules/plan-rules';

/** What the server says in one language about one playbook. */
export interface Speech {
  readonly words: TabWords;
  readonly texts: PlaybookTexts<Playbook>;
}

export type TextKind =
  | 'kpi'
  | 'definition'
  | 'below_action'
  | 'threshold_action'
  | 'task'
  | 'done_when'
  | 'phase'
  | 'phase_goal'
  | 'exit'
  | 'signal'
  | 'sign'
  | 'remedy'
  | 'item'
  | 'test'
  | 'channel'
  | 'playbook';

/** Texts of one language by kind and by the id of what they speak about. */
export type TextsById = Readonly<Record<TextKind, Readonly<Record<string, string>>>>;

/** Every text of a playbook that stands in cells. `spokenTexts(blank, english).phase.work` → Work */
export function spokenTexts(playbook: Playbook, { words, texts }: Speech): TextsById {
  const pick = <T>(from: Readonly<Record<string, T>>, text: (entry: T) => string) =>
    Object.fromEntries(Object.entries(from).map(([id, entry]) => [id, text(entry)]));
  const kpiName = (kpi: string) => texts.kpis[kpi]?.name ?? kpi;
  return {
    kpi: pick(texts.kpis, ({ name }) => name),
    definition: pick(texts.kpis, ({ definition }) => definition),
    below_action: pick(texts.kpis, ({ action }) => action),
    threshold_action: texts.thresholds,
    task: pick(texts.tasks, ({ title }) => title),
    done_when: pick(texts.tasks, ({ done }) => done),
    phase: pick(texts.phases, ({ name }) => name),
    phase_goal: pick(texts.phases, ({ goal }) => goal),
    exit: Object.fromEntries(playbook.phases.map(phase => [phase.id, phaseExit(phase, kpiName, words)])),
    signal: words.lists.signals,
    sign: {
      ...pick(texts.kpis, ({ name }) => name),
      ...pick(texts.rules, ({ sign }) => sign),
      ...prefixed(pick(texts.risks, riskSign)),
    },
    remedy: {
      ...texts.thresholds,
      ...pick(texts.rules, ({ action }) => action),
      ...prefixed(pick(texts.risks, ({ mitigation }) => mitigation)),
    },
    item: { ...words.tabs.links.sampleItems, ...words.tabs.library.samples, ...sampleTitles(words), ...sampleWindowTexts(words) },
    test: { ...words.tabs.experiments.samples },
    channel: { sample: words.tabs.links.sampleChannel },
    playbook: { [playbook.id]: texts.name },
  };
}

/** Risks by the ids their rows have, apart from rules of the same name. */
function prefixed(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [`risk-${id}`, text]));
}

/** The texts of one kind in any language, each with its wording in the new one. */
export type Dictionary = Readonly<Record<TextKind, ReadonlyMap<string, string>>>;

/**
 * Puts texts of any language into `to`. All languages count, not only the one before, so that a switch that stopped half-way can be
 * finished; of a text that two languages use for different things the later one of `from` decides.
 */
export function dictionaryOf(from: readonly TextsById[], to: TextsById): Dictionary {
  const ofKind = (kind: TextKind): ReadonlyMap<string, string> =>
    new Map(from.flatMap(texts => Object.entries(texts[kind]).map(([id, text]): [string, string] => [text, to[kind][id] ?? text])));
  return {
    kpi: ofKind('kpi'),
    definition: ofKind('definition'),
    below_action: ofKind('below_action'),
    threshold_action: ofKind('threshold_action'),
    task: ofKind('task'),
    done_when: ofKind('done_when'),
    phase: ofKind('phase'),
    phase_goal: ofKind('phase_goal'),
    exit: ofKind('exit'),
    signal: ofKind('signal'),
    sign: ofKind('sign'),
    remedy: ofKind('remedy'),
    item: ofKind('item'),
    test: ofKind('test'),
    channel: ofKind('channel'),
    playbook: ofKind('playbook'),
  };
}
