/**
 * One cycle beside the other: for every KPI where each closed cycle of this file began and ended, the running one last.
 *
 * Used by the panel Close; read once somebody asks for it.
 */
import { useState } from 'preact/hooks';
import type { ClosedCycle, CloseView } from '../../contract';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Await } from '../parts/notice';
import { useLoaded } from '../wire/asking';
import { wayOf } from './closed-kpi';

export function BesideEarlier({ view }: { readonly view: CloseView }) {
  const { words } = useFrame();
  const [isOpen, open] = useState(false);
  if (isOpen) return <Earlier view={view} />;
  return (
    <Button kind="quiet" onClick={() => open(true)}>
      {words.sidebar.close.beside}
    </Button>
  );
}

function Earlier({ view }: { readonly view: CloseView }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.close;
  const earlier = useLoaded(() => wire.call('closedCycles', null), view.cycle);
  return (
    <section class="block">
      <h2>{texts.beside}</h2>
      <Await loaded={earlier}>
        {cycles => (cycles.length === 0 ? <p class="hint">{texts.besideNone}</p> : <Cycles cycles={[...cycles, view]} />)}
      </Await>
    </section>
  );
}

/** KPIs of the running cycle in their order, then those only earlier ones had; what has no figure in a cycle is left out there. */
function Cycles({ cycles }: { readonly cycles: readonly Pick<ClosedCycle, 'name' | 'kpis'>[] }) {
  const named = [...new Set([...cycles].reverse().flatMap(({ kpis }) => kpis.map(({ kpi }) => kpi)))];
  const linesOf = (kpi: string): readonly string[] =>
    cycles.flatMap(({ name, kpis }) =>
      kpis
        .filter(line => line.kpi === kpi && wayOf(line) !== '')
        // Where nothing was measured the status says so.
        .map(line => `${name}: ${[line.final === '' ? '' : wayOf(line), line.status].filter(text => text !== '').join(' · ')}`),
    );
  return (
    <ul class="lines">
      {named
        .map(kpi => ({ kpi, lines: linesOf(kpi) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ kpi, lines }) => (
          <li key={kpi} class="closedKpi">
            <b>{kpi}</b>
            {lines.map((line, at) => (
              // Two cycles may have one name and one result.
              <small key={at}>{line}</small>
            ))}
          </li>
        ))}
    </ul>
  );
}
