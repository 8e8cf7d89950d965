/**
 * First part of a review: the KPIs to talk about in their fixed order, normal ones in one line, what fires elsewhere, and what has become of
 * earlier decisions.
 *
 * Used by the Review panel.
 */
import type { Reason, ReviewKpi, ReviewView } from '../../contract';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { LongList } from '../parts/long-list';
import { StatusPill } from '../parts/status-pill';
import { decisionText } from './decision-text';

/** Those the status does not say already. */
const SAID = ['threshold', 'rule', 'worse', 'unusual'] as const satisfies readonly Reason[];

export function DataPart({ view }: { readonly view: ReviewView }) {
  const { words, go } = useFrame();
  const texts = words.sidebar.review;
  return (
    <>
      {view.talk.length === 0 && <p class="hint">{texts.asPlanned}</p>}
      <ul class="lines">
        {view.talk.map(kpi => (
          <Kpi key={kpi.id} kpi={kpi} />
        ))}
      </ul>
      {view.normal.length > 0 && (
        <details>
          <summary>{fill(texts.normal, { n: view.normal.length })}</summary>
          <p class="hint">{view.normal.join(', ')}</p>
        </details>
      )}
      <Lines title={texts.alarms} lines={view.alarms.map(({ sign, action, owner }) => [sign, action, owner])} />
      <Lines title={texts.tests} lines={view.tests.map(({ hypothesis, verdict, next }) => [hypothesis, verdict, next])} />
      <Lines title={texts.ageing} lines={view.ageing.map(({ title, state, waitsFor }) => [title, state, waitsFor])} />
      <Lines
        title={texts.earlier}
        lines={view.earlier.map(each => [
          each.subject,
          decisionText(each, words),
          each.since === '' ? '' : each.was === '' ? each.since : fill(texts.since, each),
        ])}
      />
      <Button kind="quiet" onClick={() => go('reality')}>
        {words.sidebar.reality.title}
      </Button>
    </>
  );
}

function Kpi({ kpi }: { readonly kpi: ReviewKpi }) {
  const { words } = useFrame();
  const texts = words.sidebar.review;
  const why = SAID.filter(reason => kpi.reasons.includes(reason)).map(reason => texts.reasons[reason]);
  return (
    <li>
      <b>
        {kpi.star && '★ '}
        {kpi.name}
      </b>
      <StatusPill status={kpi.status} />
      <p>{kpi.now === '' ? texts.noValue : kpi.target === '' ? kpi.now : fill(texts.values, { now: kpi.now, target: kpi.target })}</p>
      {why.length > 0 && <p class="hint">{why.join(' · ')}</p>}
      {kpi.action !== '' && <p>{kpi.action}</p>}
      {kpi.owner !== '' && <small>{kpi.owner}</small>}
    </li>
  );
}

/** A heading with what stands below it, a bold line and up to two more each; nothing at all without any. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly (readonly [string, string, string])[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <LongList
        lines={lines}
        line={([first, ...more]) => (
          <li key={`${first} ${more.join(' ')}`}>
            <b>{first}</b>
            {more
              .filter(line => line !== '')
              .map(line => (
                <p key={line}>{line}</p>
              ))}
          </li>
        )}
      />
    </>
  );
}
