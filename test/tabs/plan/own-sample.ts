/** A small playbook of a team's own. Used by the tests of this folder. */
import type { OwnPlaybook } from '../../../src/tabs/plan/own-playbook';

const kpi = {
  id: 'ctr',
  name: 'Our click rate',
  star: 'quality',
  seat: 'data',
  unit: 'percent',
  decimals: 2,
  better: 'higher',
  aggregate: 'pooled',
  cadence: 'weekly',
  example: 0.008,
  targetText: '1,5%',
  threshold: '< 0,5%',
  thresholdAction: 'Stop',
  belowAction: 'Rewrite',
  definition: 'Clicks / views',
} as const satisfies OwnPlaybook['kpis'][number];

export const own: OwnPlaybook = {
  base: 'signals',
  language: 'fi',
  decimal: ',',
  currency: 'EUR',
  phases: [
    { name: 'Alku', goal: 'g1', exit: 'e1', firstDay: 1, lastDay: 30, measuring: true },
    { name: 'Loppu', goal: 'g2', exit: 'e2', firstDay: 31, lastDay: 90, measuring: false },
  ],
  kpis: [kpi, { ...kpi, id: 'leads', name: 'Leads', star: 'business', seat: 'community', example: null }],
  tasks: [
    { id: 'a', title: 'First', doneWhen: 'done', kpi: 'Our click rate', kpiId: 'ctr', seat: 'production', first: 1, last: 5 },
    { id: 'b', title: '=1+1', doneWhen: 'done', kpi: 'Leads', kpiId: 'leads', seat: 'data', first: 36, last: 47 },
  ],
  rules: [
    {
      id: 'r',
      kind: 'pair',
      sign: 'Up and down',
      action: 'Do',
      seat: 'data',
      shownAt: 'ctr',
      match: 'all',
      inARow: 2,
      conditions: [{ kpi: 'Leads', kpiId: 'leads', is: 'falls', bound: null, unit: 'count', decimals: 0 }],
    },
  ],
  watch: [
    {
      id: 'saves',
      name: 'Saves',
      seat: 'community',
      unit: 'count',
      decimals: 0,
      better: 'higher',
      cadence: 'weekly',
      aggregate: 'last',
      definition: 'Saves',
    },
  ],
  channels: [],
  vocabulary: { formats: ['clip'], concepts: [], creators: [], batches: [] },
  conversions: ['generate_lead', 'a', 'b'],
};
