/** Invariants every playbook must keep: days without gap, references that exist, no week too full, samples that suit their KPI. */

import { CYCLE_DAYS } from '../../src/core/cycle/cycle';
import { PLAYBOOKS } from '../../src/playbooks';
import { type Playbook, TASKS_A_WEEK, type Task } from '../../src/playbooks/playbook';

const all: readonly Playbook[] = Object.values(PLAYBOOKS);
const lastWeekOf = ({ firstWeek, lastWeek = firstWeek }: Task) => lastWeek;
const named = all.map(playbook => [playbook.id, playbook] as const);

describe.each(named)('%s', (id, playbook) => {
  const kpis = new Map(playbook.kpis.map(kpi => [kpi.id, kpi]));
  const rows = playbook.kpis.filter(kpi => !kpi.watch);

  test('is registered under its own id', () => {
    expect(Object.keys(PLAYBOOKS)).toContain(id);
    expect(Object.entries(PLAYBOOKS).find(([, value]) => value.id === id)?.[0]).toBe(id);
  });

  test('phases cover day 1 to 90 without gap or overlap', () => {
    const days = playbook.phases.flatMap(({ firstDay, lastDay }) => Array.from({ length: lastDay - firstDay + 1 }, (_, k) => firstDay + k));
    expect(days).toEqual(Array.from({ length: CYCLE_DAYS }, (_, k) => k + 1));
  });

  test('the measuring days end with the measuring phases', () => {
    const measuring = playbook.phases.filter(phase => phase.measuring).map(phase => phase.lastDay);
    expect(playbook.measuringDays).toBe(Math.max(0, ...measuring));
  });

  test('every id is unique within its list', () => {
    const lists = [
      playbook.kpis,
      playbook.phases,
      playbook.tasks,
      playbook.thresholds,
      playbook.rules,
      playbook.risks,
      playbook.rituals,
      playbook.experiments,
      playbook.stopRules,
      playbook.gates,
      playbook.channels,
      playbook.quotas,
      playbook.batchWeek,
    ];
    for (const list of lists) {
      const ids = list.map(entry => entry.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('every KPI referred to exists', () => {
    const conditions = [...playbook.rules, ...playbook.risks].flatMap(rule => rule.conditions.flatMap(part => (part ? [part.kpi] : [])));
    const exits = playbook.phases.flatMap(phase => phase.exit.flatMap(criterion => ('kpi' in criterion ? [criterion.kpi] : [])));
    const gates = playbook.gates.flatMap(gate => (gate.kind === 'kpi' ? [gate.kpi] : []));
    const named = [...playbook.thresholds, ...playbook.rules, ...playbook.tasks, ...playbook.experiments].map(entry => entry.kpi);
    const stars = Object.values(playbook.goals).flatMap(pair => [pair.quality, pair.business]);
    const stops = playbook.stopRules.map(rule => rule.kpi).filter(kpi => kpi !== 'primary');
    const rituals = playbook.rituals.flatMap(ritual => ritual.kpis ?? []);
    const guards = playbook.experiments.flatMap(test => test.guardrail ?? []);
    for (const kpi of [...conditions, ...exits, ...gates, ...named, ...stars, ...stops, ...rituals, ...guards]) {
      expect([...kpis.keys()]).toContain(kpi);
    }
  });

  test('tasks, exits and stars only use rows of the Dashboard', () => {
    const visible = rows.filter(kpi => !kpi.optional).map(kpi => kpi.id);
    const exits = playbook.phases.flatMap(phase => phase.exit.flatMap(criterion => ('kpi' in criterion ? [criterion.kpi] : [])));
    const stars = Object.values(playbook.goals).flatMap(pair => [pair.quality, pair.business]);
    for (const kpi of [...playbook.tasks.map(task => task.kpi), ...exits, ...stars]) expect(visible).toContain(kpi);
  });

  test('what a goal offers beyond its stars is an optional KPI, and every optional KPI is offered', () => {
    const optional = rows.filter(kpi => kpi.optional).map(kpi => kpi.id);
    expect(Object.values(playbook.offers).sort()).toEqual([...optional].sort());
  });

  test(`no week holds more than ${TASKS_A_WEEK} tasks and each task lies in its phase`, () => {
    for (let week = 1; week <= 13; week++) {
      expect(playbook.tasks.filter(task => task.firstWeek <= week && week <= lastWeekOf(task)).length).toBeLessThanOrEqual(TASKS_A_WEEK);
    }
    for (const task of playbook.tasks) {
      const phase = playbook.phases.find(candidate => candidate.id === task.phase);
      if (!phase) throw new Error(`${task.id} has no phase`);
      expect(lastWeekOf(task)).toBeGreaterThanOrEqual(task.firstWeek);
      // A week belongs to a phase when at least one of its days does.
      expect(task.firstWeek * 7).toBeGreaterThanOrEqual(phase.firstDay);
      expect(lastWeekOf(task) * 7 - 6).toBeLessThanOrEqual(phase.lastDay);
    }
  });

  test('the two north stars are one of quality and one of business, and different', () => {
    const stars = playbook.kpis.filter(kpi => kpi.star !== null).map(kpi => kpi.star);
    expect([...stars].sort()).toEqual(['business', 'quality']);
    for (const pair of Object.values(playbook.goals)) expect(pair.quality).not.toBe(pair.business);
  });

  test('targets lie on the better side of baselines', () => {
    for (const kpi of rows) {
      const from = kpi.baseline ?? kpi.sampleBaseline ?? 0;
      const { target } = kpi;
      if (!target) throw new Error(`${kpi.id} is a row and needs a target`);
      if (target.kind === 'value') expect(Math.sign(target.value - from)).toBe(kpi.better === 'higher' ? 1 : -1);
      if (target.kind === 'relative') expect(Math.sign(target.change)).toBe(kpi.better === 'higher' ? 1 : -1);
    }
  });

  test('rows have a sample for every period of the cadence and a baseline to start from', () => {
    const periods = { weekly: 13, two_weeks: 6, monthly: 3, quarterly: 1 };
    for (const kpi of rows) {
      expect([kpi.id, kpi.sample.length]).toEqual([kpi.id, periods[kpi.cadence]]);
      if (kpi.target?.kind !== 'at_least') expect(kpi.baseline ?? kpi.sampleBaseline).toBeGreaterThan(0);
      if (kpi.aggregate === 'pooled') expect(kpi.sampleOf).toBeGreaterThan(0);
      if (kpi.unit === 'percent' || kpi.unit === 'share_of_weeks') expect(Math.max(...kpi.sample)).toBeLessThanOrEqual(1);
    }
  });

  test('quotas and ranges are ranges', () => {
    for (const quota of playbook.quotas) {
      expect(quota.atLeast ?? quota.atMost).toBeGreaterThan(0);
      expect(quota.atLeast ?? 0).toBeLessThanOrEqual(quota.atMost ?? 1);
    }
    for (const quota of playbook.library) expect(quota.atLeast).toBeLessThanOrEqual(quota.atMost ?? Number.POSITIVE_INFINITY);
    expect(playbook.volume.postsPerChannelWeek.low).toBeLessThanOrEqual(playbook.volume.postsPerChannelWeek.high);
  });

  test('the first channels cover two core and one test, with words for their links', () => {
    expect(playbook.channels.map(channel => channel.role)).toEqual(['core', 'core', 'test']);
    const tagged = playbook.utm.channels.map(channel => channel.platform);
    for (const { platform } of playbook.channels) expect(tagged).toContain(platform);
    const slugs = [...playbook.utm.formats, ...playbook.utm.concepts, ...playbook.utm.creators, ...playbook.utm.batches];
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
