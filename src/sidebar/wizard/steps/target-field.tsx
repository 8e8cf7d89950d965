/**
 * The target of a KPI as the team types it, with what it reads as; the playbook's stands there first.
 *
 * Used by the channel step for posts a week, and by the number step.
 */
import type { KpiCard } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { TextField } from '../../parts/field';
import { proposedTarget, targetField } from '../plan';
import { knownBaseline, targetSentences } from '../problems';
import type { StepProps } from './step';

interface TargetFieldProps extends StepProps {
  readonly kpi: KpiCard;
  readonly label: string;
  /** Which KPI's, where several targets stand below each other. */
  readonly about?: string;
}

export function TargetField({ kpi, label, about, plan, problems, change }: TargetFieldProps) {
  const { words, opening } = useFrame();
  const proposed = proposedTarget(plan, kpi);
  const text = targetField(plan, kpi);
  const { reads, problem } = targetSentences(plan, kpi, opening.habit, words);
  const blank = text.trim() === '' && proposed !== '' ? fill(words.sidebar.wizard.target.blank, { target: proposed }) : undefined;
  // An amount hangs on the market; percentages, counts and times are what the playbook asks for.
  const isExample = kpi.unit === 'money' && text === proposed && proposed !== '' && !proposed.includes('%');
  const example = isExample ? words.sidebar.wizard.target.example : undefined;
  // What a cycle before has reached already is no target, also where only the playbook asks for it.
  const isOvertaken = text === proposed && knownBaseline(plan, kpi, opening.habit) !== null;
  const overtaken = isOvertaken ? (problem ?? undefined) : undefined;
  return (
    <TextField
      label={label}
      about={about}
      value={text}
      hint={reads ?? overtaken ?? blank ?? example}
      problem={problems[`target:${kpi.id}`]}
      onInput={text => change({ kind: 'target', kpi: kpi.id, text })}
    />
  );
}
