/**
 * Texts of the tabs in English, one file per tab. Used by src/tabs; every column has a label and a note that says what it is and what to
 * type. Labels wrap, names of KPIs do not.
 */
import { calendar } from './tabs/calendar';
import { checkins } from './tabs/checkins';
import { content } from './tabs/content';
import { dashboard } from './tabs/dashboard';
import { experiments } from './tabs/experiments';
import { library } from './tabs/library';
import { links } from './tabs/links';
import { retrospective } from './tabs/retrospective';
import { reviews } from './tabs/reviews';
import { roadmap } from './tabs/roadmap';
import { setup } from './tabs/setup';
import { titles } from './titles';

export const tabs = {
  titles,
  band: {
    /** Beside the name of the cycle on every tab. */
    progress: 'Day {day} of {days} · week {week} · calendar week {calendarWeek} · {phase}',
    dates: '{from} – {to}',
    before: 'Starts on {from}',
    after: 'Ended on {to}',
    stale: 'As of {day}. Open the sidebar to bring it up to today.',
    /** Where the add-on is not: of which day the last known values are. */
    known: 'Numbers as of {day} – new entries count once Quarterdeck is switched on.',
    asOf: 'Shown as of {day}',
    sample: 'Example data',
  },
  dashboard,
  checkins,
  roadmap,
  content,
  links,
  ...{ calendar, experiments, library, reviews, retrospective, setup },
  scorecard: {
    kpi: { label: 'KPI', note: 'The KPIs of the Dashboard in its order. Computed: change them there.' },
    week: { label: 'W{week}', note: 'The figure of this week and its status as of then. … marks the week that is not over.' },
  },
  rules: {
    sign: { label: 'What you see', note: 'What the figures show when the rule fires. Add your own rules in the empty rows.' },
    kind: { label: 'Kind', note: 'A threshold of one KPI, a pair of KPIs, or a risk. Pick from the list.' },
    state: {
      label: 'Now',
      note: 'Computed from the conditions in the folded columns on the right. Not measured: a KPI of the rule has no figure; watch it from the panel Rules or on Setup.',
    },
    fired: {
      label: 'Fired (today’s definitions)',
      note: 'How often the rule began to fire in this cycle, and in how many of the weeks with enough data, computed with today’s definitions.',
    },
    helped: {
      label: 'Helped (today’s definitions)',
      note: 'Of the firings three weeks ago or longer: after how many its KPIs got better and none got worse. What followed, not what was caused.',
    },
    action: {
      label: 'What to do',
      note: 'The action of a rule appears in Do now as long as it fires, the mitigation of a risk only here.',
    },
    owner: { label: 'Owner', note: 'Who acts. Pick a name from Setup.' },
    on: { label: 'On', note: 'Choose “No” to switch the rule off. Pick from the list.' },
    match: { label: 'Fires when', note: 'Whether all conditions must be true, or any one of them. Pick from the list.' },
    inARow: {
      label: 'In a row',
      note: 'For above and below: how many check-ins in a row must be beyond the bound. 1 looks at the value now.',
    },
    kpi: { label: 'KPI', note: 'The KPI of the condition. Pick from the list.' },
    is: { label: 'Condition', note: 'What the KPI does: its trend, or its value against a bound. Pick from the list.' },
    bound: { label: 'Bound', note: 'For above and below: the value in the KPI’s own unit.' },
    history: {
      needs: 'needs {kpi}',
      fired: '{times}× in {weeks} of {of} {of|week|weeks}',
      never: 'never in {of} {of|week|weeks}',
      helped: '{helped} of {judged} ({rate}%)',
      retire: '0 of {judged}: retire?',
    },
    states: { fires: 'Fires', quiet: 'Quiet', unknown: 'Too early', notMeasured: 'Not measured', off: 'Off' },
  },
} as const;
