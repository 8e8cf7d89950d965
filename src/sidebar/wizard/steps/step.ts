/** What each step of the wizard gets. Used by the wizard and its steps. Types only. */
import type { Plan, PlanChange } from '../plan';
import type { FieldProblems } from '../problems';

export interface StepProps {
  readonly plan: Plan;
  readonly problems: FieldProblems;
  readonly change: (change: PlanChange) => void;
}
