/**
 * One rule: its state, and unfolded what it would have said week by week, what followed, and its switch.
 *
 * Used by panels/rules.tsx. A rule is switched on only after its back-test was shown.
 */
import { useState } from 'preact/hooks';
import type { KpiHistory, RuleCondition, RuleLine } from '../../contract';
import { addDays, isoOfDay } from '../../core/day/day';
import type { RuleHistory } from '../../core/rule/history';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import { useFrame } from '../frame';
import { showTyped } from '../measure';
import { Button } from '../parts/button';
import { StatusPill } from '../parts/status-pill';
import { Unwatched } from './unwatched';
import { WeekStrip } from './week-strip';

interface RuleCardProps {
  readonly rule: RuleLine;
  /** Null where a condition cannot be read. */
  readonly history: RuleHistory | null;
  readonly kpis: readonly KpiHistory[];
  /** Watch KPIs of the rule that nobody watches yet. */
  readonly missing: readonly KpiHistory[];
  readonly busy: boolean;
  readonly switchRule: (on: boolean) => void;
  readonly watch: (kpis: readonly string[]) => void;
}

export function RuleCard({ rule, history, kpis, missing, busy, switchRule, watch }: RuleCardProps) {
  const { words, viewOnly } = useFrame();
  const texts = words.sidebar.rules;
  const [asked, setAsked] = useState(false);
  return (
    <details class="ruleCard">
      <summary>
        <span>{rule.sign}</span> <StatusPill status={rule.state} />
      </summary>
      <p>{rule.action}</p>
      {(rule.kind !== '' || rule.owner !== '') && <small>{[rule.kind, rule.owner].filter(text => text !== '').join(' · ')}</small>}
      <ul class="plain">
        {rule.conditions.map((condition, at) => (
          <ConditionLine key={at} condition={condition} kpi={kpis.find(({ id }) => id === condition.kpi) ?? null} />
        ))}
      </ul>
      {missing.length > 0 && <Unwatched missing={missing} busy={busy} watch={watch} />}
      {history !== null && (rule.on || asked) && <Past history={history} asked={!rule.on} />}
      <p class="ways">
        {rule.on ? (
          <Button kind="quiet" busy={busy} disabled={viewOnly} onClick={() => switchRule(false)}>
            {texts.off}
          </Button>
        ) : asked ? (
          <>
            <Button kind="primary" busy={busy} disabled={viewOnly} onClick={() => switchRule(true)}>
              {texts.confirm}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {words.sidebar.frame.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={() => setAsked(true)}>{texts.on}</Button>
        )}
      </p>
    </details>
  );
}

/** A KPI of the rule, what is asked of it and how it stands; one nobody enters says so. */
function ConditionLine({ condition: { name, said, bound }, kpi }: { readonly condition: RuleCondition; readonly kpi: KpiHistory | null }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar;
  const asked = [name, said, bound === null || kpi === null ? '' : showTyped(bound, kpi, opening.habit)];
  const now = kpi?.watched !== true ? texts.rules.groups.unmeasured : kpi.now === '' ? texts.today.noValue : kpi.now;
  return (
    <li>
      {asked.filter(text => text !== '').join(' ')}: <b>{now}</b>
    </li>
  );
}

function Past({ history: { weeks, firings, card }, asked }: { readonly history: RuleHistory; readonly asked: boolean }) {
  const { words } = useFrame();
  const texts = words.sidebar.rules;
  const fired = weeks.filter(({ verdict }) => verdict === 'fires').length;
  const told = weeks.filter(({ verdict }) => verdict === 'fires' || verdict === 'quiet').length;
  const times = fill(told === 0 ? texts.untold : fired === 0 ? texts.never : texts.fired, {
    times: firings.length,
    weeks: fired,
    of: told,
  });
  return (
    <>
      {asked && <p>{texts.test}</p>}
      <WeekStrip weeks={weeks} />
      <p>{times}</p>
      {card.effects.length > 0 && (
        <>
          <h3>{texts.card}</h3>
          <ul>
            {card.effects.map(({ firedOn, effect }, index) => (
              <li key={firedOn}>
                {fill(texts.effects[effect], {
                  n: firings[index]?.week ?? 0,
                  date: dayText(isoOfDay(addDays(firedOn, 21)), words.calendar, false),
                })}
              </li>
            ))}
          </ul>
          {card.hitRate !== null && (
            <p>{fill(texts.hitRate, { helped: card.helped, judged: card.judged, rate: Math.round(100 * card.hitRate) })}</p>
          )}
          {card.retire && <p class="problem">{fill(texts.retire, { judged: card.judged })}</p>}
          <p class="hint">{texts.cardHint}</p>
        </>
      )}
    </>
  );
}
