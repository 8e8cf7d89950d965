/**
 * The wizard: four steps from an empty sheet to a cycle, then the build.
 *
 * Opened by sidebar.tsx from Start or by the menu's "New cycle…". Each finished step is stored as a draft, so a reload loses at most one step.
 */
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Choices, PlaybookCard } from '../../contract';
import { fill } from '../../languages/text';
import { useFirstProblem } from '../focus/first-problem';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await, Notice } from '../parts/notice';
import { useDoing, useLoaded } from '../wire/asking';
import { Build } from './build';
import { freshChoices } from './defaults';
import { cardFor, changePlan, openPlan, type Plan, WIZARD_STEPS, type WizardStep } from './plan';
import { choicesOf } from './plan-choices';
import { problemsOf } from './problems';
import { ChannelStep } from './steps/channel-step';
import { GoalStep } from './steps/goal-step';
import { NumberStep } from './steps/number-step';
import { PeopleStep } from './steps/people-step';
import type { StepProps } from './steps/step';

const VIEWS: Readonly<Record<WizardStep, (props: StepProps) => preact.JSX.Element>> = {
  goal: GoalStep,
  channels: ChannelStep,
  people: PeopleStep,
  numbers: NumberStep,
};

/** Loads the cards and starts from the draft, or from defaults when there is none. */
export function Wizard({ draft, leave }: { readonly draft: Choices | null; readonly leave: (stored: Choices | null) => void }) {
  const { wire, words, opening } = useFrame();
  const cards = useLoaded(() => wire.call('cards', { language: opening.language }), opening.language);
  return (
    <Await loaded={cards} heading={questionOf('goal', words.sidebar.wizard)}>
      {loaded => <LoadedWizard cards={loaded} draft={draft} leave={leave} />}
    </Await>
  );
}

interface LoadedWizardProps {
  readonly cards: readonly PlaybookCard[];
  readonly draft: Choices | null;
  /** Takes what was stored as the draft last, null when nothing was. */
  readonly leave: (stored: Choices | null) => void;
}

function LoadedWizard({ cards, draft, leave }: LoadedWizardProps) {
  const { opening, words } = useFrame();
  const known = draft !== null && cardFor(cards, draft.playbook, draft.own) !== undefined ? draft : null;
  const choices = known ?? freshChoices(opening, cards);
  if (choices === null) return <Notice kind="trouble">{words.problems.unexpected}</Notice>;
  return <WizardSteps first={openPlan(choices, cards, opening.habit, known !== null)} draft={known} leave={leave} />;
}

interface WizardStepsProps {
  readonly first: Plan;
  readonly draft: Choices | null;
  readonly leave: (stored: Choices | null) => void;
}

function WizardSteps({ first, draft, leave }: WizardStepsProps) {
  const { wire, words, opening } = useFrame();
  const [plan, change] = useReducer(changePlan, first);
  const [building, setBuilding] = useState<Choices | null>(null);
  const [stored, setStored] = useState(draft);
  const storing = useDoing();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusProblem = useFirstProblem(form);
  const texts = words.sidebar.wizard;
  const found = problemsOf(plan, plan.step, opening, words);
  const at = WIZARD_STEPS.indexOf(plan.step);
  const View = VIEWS[plan.step];

  // A new step starts at its heading, for eyes and screen readers alike; before the page is painted, so that no key is lost between the two.
  useLayoutEffect(() => {
    heading.current?.focus();
    document.documentElement.scrollTop = 0;
  }, [plan.step]);

  const goOn = async () => {
    if (Object.keys(found).length > 0) {
      change({ kind: 'tried' });
      focusProblem();
      return;
    }
    const choices = choicesOf(plan, opening.habit);
    // A draft that could not be stored is no reason to stop: the notice says what it means.
    const reply = await storing.run(() => wire.call('saveDraft', choices));
    if (reply === null) return;
    if (reply.ok) setStored(choices);
    const next = WIZARD_STEPS[at + 1];
    if (next === undefined) setBuilding(choices);
    else change({ kind: 'step', step: next });
  };

  if (building !== null) return <Build choices={building} missing={null} leave={() => setBuilding(null)} />;
  return (
    <form
      class="panel"
      ref={form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void goOn();
      }}
    >
      <p class="step">{fill(texts.step, { n: at + 1, all: WIZARD_STEPS.length, name: texts.steps[plan.step] })}</p>
      <h1 tabIndex={-1} ref={heading}>
        {questionOf(plan.step, texts)}
      </h1>
      {storing.trouble !== null && <Notice kind="plain">{texts.draftNotSaved}</Notice>}
      <View plan={plan} problems={plan.tried ? found : {}} change={change} />
      <div class="actions">
        <Button kind="primary" type="submit" busy={storing.busy}>
          {plan.step === 'numbers' ? texts.numbers.build : words.sidebar.frame.next}
        </Button>
        <Button onClick={() => (at === 0 ? leave(stored) : change({ kind: 'step', step: WIZARD_STEPS[at - 1] ?? 'goal' }))}>
          {at === 0 ? words.sidebar.frame.cancel : words.sidebar.frame.back}
        </Button>
      </div>
    </form>
  );
}

function questionOf(step: WizardStep, texts: ReturnType<typeof useFrame>['words']['sidebar']['wizard']): string {
  return texts[step].question;
}
