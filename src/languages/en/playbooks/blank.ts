/**
 * Blank in English. Used when a cycle is built and by the wizard.
 */
import type { blank as playbook } from '../../../playbooks/blank/playbook';
import type { PlaybookTexts } from '../../language';

export const blank: PlaybookTexts<typeof playbook> = {
  name: 'Blank',
  summary: 'Two KPIs, three phases and nothing else: bring your own plan.',
  phases: {
    measure: { name: 'Measure', goal: 'Know where you stand.' },
    work: { name: 'Work', goal: 'Move the two north stars.' },
    close: { name: 'Close', goal: 'Keep what was learned.' },
  },
  kpis: {
    quality: {
      name: 'Quality KPI (rename me)',
      definition: 'Engagement divided by impressions, or whatever shows quality for you.',
      action: 'Look at the three weakest posts and change one thing',
    },
    result: {
      name: 'Result KPI (rename me)',
      definition: 'Leads, sales or sign-ups of the week, or whatever counts as a result for you.',
      action: 'Put one clear offer into the next three posts',
    },
  },
  tasks: {
    name_kpis: { title: 'Name your KPIs', done: 'Names, definitions and targets on the Dashboard are yours.' },
    choose_channels: { title: 'Choose 2 main channels and 1 to test', done: 'Each has a success metric in Setup.' },
    tracking: { title: 'Tag your links', done: 'Every post of this week carries a tagged link.' },
    baselines: { title: 'Enter your baselines', done: 'Both north stars have a baseline from 28 days.' },
    half_time: { title: 'Look back at half-time', done: 'One thing is stopped, one is scaled.' },
    final_numbers: { title: 'Enter the final numbers', done: 'Every KPI has a check-in from the last week.' },
    retrospective: { title: 'Hold the retrospective', done: 'What to keep and what to stop is agreed.' },
  },
  thresholds: {},
  rules: {},
  risks: {},
  batchWeek: {},
  rituals: { review: { name: 'Weekly review', text: '30 minutes: numbers, decisions, tasks.' } },
  experiments: {},
  stopRules: {},
  gates: {},
  channels: { core_one: 'What people save', core_two: 'What people click', test: 'What stops the thumb' },
  quotas: {},
};
