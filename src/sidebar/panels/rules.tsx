/**
 * Rules: every threshold, pair and risk with its state, its back-test and its report card; watch KPIs are offered where one is missing.
 *
 * Used by sidebar.tsx, from Today and the menu. The server sends rules, KPIs and check-ins once; all of the look-back is done here.
 */
import { useMemo } from 'preact/hooks';
import type { HistoryView, RuleLine } from '../../contract';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await, TroubleNotice } from '../parts/notice';
import { CrisisPlan } from '../rules/crisis-plan';
import { lookBackOn } from '../rules/look-back';
import { RuleCard } from '../rules/rule-card';
import { useDoing, useLoaded, useReturn } from '../wire/asking';
import type { Reply } from '../wire/wire';

export function Rules() {
  const { wire, words } = useFrame();
  const texts = words.sidebar.rules;
  const view = useLoaded(() => wire.call('history', null), '');
  useReturn(view.refresh);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={view}>{value => <RuleGroups view={value} put={view.put} />}</Await>
      <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'rules' })}>
        {texts.show}
      </Button>
    </section>
  );
}

type Group = keyof ReturnType<typeof useFrame>['words']['sidebar']['rules']['groups'];
const GROUPS: readonly Group[] = ['fires', 'others', 'unmeasured', 'off'];

/** By the sign of the state, which is the same in every language. */
function groupOf({ on, state }: RuleLine): Group {
  if (!on) return 'off';
  return state.startsWith('■') ? 'fires' : state.startsWith('–') ? 'unmeasured' : 'others';
}

function RuleGroups({ view, put }: { readonly view: HistoryView; readonly put: (view: HistoryView) => void }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.rules;
  const doing = useDoing();
  const history = useMemo(() => lookBackOn(view), [view]);
  const change = async (ask: () => Promise<Reply<HistoryView>>) => {
    const reply = await doing.run(ask);
    if (reply?.ok === true) put(reply.value);
  };
  const unwatched = (rule: RuleLine) =>
    view.kpis.filter(({ id, watched }) => !watched && rule.conditions.some(condition => condition.kpi === id));
  const watch = (ids: readonly string[], on: boolean) => void change(() => wire.call('watchKpis', { ids, on }));
  const inUse = view.kpis.filter(({ watch: isWatch, watched }) => isWatch && watched);
  return (
    <>
      <TroubleNotice trouble={doing.trouble} />
      {GROUPS.map(group => {
        const rules = view.rules.filter(rule => groupOf(rule) === group);
        if (rules.length === 0) return null;
        return (
          <section class="block" key={group}>
            <h2>{`${texts.groups[group]} (${rules.length})`}</h2>
            {rules.map(rule => (
              <RuleCard
                key={`${rule.id} ${rule.on}`}
                rule={rule}
                history={history(rule)}
                kpis={view.kpis}
                missing={unwatched(rule)}
                busy={doing.busy}
                switchRule={on => void change(() => wire.call('switchRule', { id: rule.id, on }))}
                watch={ids => watch(ids, true)}
              />
            ))}
          </section>
        );
      })}
      <CrisisPlan kpis={view.kpis} busy={doing.busy} watch={ids => watch(ids, true)} />
      {inUse.length > 0 && (
        <section class="block">
          <h2>{texts.watched}</h2>
          <p class="hint">{texts.watchedHint}</p>
          <ul class="watchedKpis">
            {inUse.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <Button kind="quiet" about={name} busy={doing.busy} disabled={viewOnly} onClick={() => watch([id], false)}>
                  {texts.stop}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
