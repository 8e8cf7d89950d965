/**
 * The self-check: a button, what it found as a table – what differs first – and the same as a text to copy.
 *
 * Used by the Help panel.
 */
import { useRef, useState } from 'preact/hooks';
import type { SelfCheckResult as Found, ProbeResult } from '../../contract';
import { fill } from '../../languages/text';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Notice, TroubleNotice, Waiting } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { selfCheckText } from './self-check-report';

/** The first call may find the script cold; the others tell what is usual. */
const CALLS = 3;
const VERDICTS = ['differs', 'open', 'holds'] as const;

export function SelfCheck() {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.selfCheck;
  const doing = useDoing();
  const [found, setFound] = useState<{ readonly check: Found; readonly calls: readonly number[] } | null>(null);
  const run = async () => {
    setFound(null);
    const calls: number[] = [];
    const reply = await doing.run(async () => {
      for (let call = 0; call < CALLS; call++) {
        const begun = performance.now();
        await wire.call('ping', null);
        calls.push(Math.round(performance.now() - begun));
      }
      return wire.call('selfCheck', null);
    });
    if (reply?.ok === true) setFound({ check: reply.value, calls });
  };
  return (
    <section class="block">
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <Button busy={doing.busy} disabled={viewOnly} onClick={() => void run()}>
        {texts.run}
      </Button>
      {doing.busy && <Waiting text={texts.busy} />}
      <TroubleNotice trouble={doing.trouble} />
      {found !== null && <Result probes={found.check.probes} report={selfCheckText(found.check, found.calls)} />}
    </section>
  );
}

function Result({ probes, report }: { readonly probes: readonly ProbeResult[]; readonly report: string }) {
  const { words } = useFrame();
  const texts = words.sidebar.selfCheck;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const of = (wanted: ProbeResult['verdict']) => probes.filter(({ verdict }) => verdict === wanted);
  const counts = { holds: of('holds').length, differs: of('differs').length, open: of('open').length };
  const copy = async () => {
    if (field.current !== null) setCopied(await copyText(report, field.current));
  };
  return (
    <>
      <Notice kind={counts.holds === probes.length ? 'good' : 'plain'}>{fill(texts.result, counts)}</Notice>
      <table class="results probes">
        <tbody>
          {VERDICTS.flatMap(of).map(({ id, verdict, answer }) => (
            <tr key={id}>
              <th scope="row">
                {texts.probes[id]}
                <small lang="en">{answer}</small>
              </th>
              <td>{texts.verdicts[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Field label={texts.report} hint={texts.reportHint}>
        {ties => <textarea {...ties} ref={field} class="message" lang="en" rows={6} readOnly value={report} />}
      </Field>
      <Button onClick={() => void copy()}>{words.sidebar.monday.copy}</Button>
      {copied === true && <Notice kind="good">✓ {words.sidebar.links.copied}</Notice>}
      {copied === false && <Notice kind="plain">{words.sidebar.monday.byHand}</Notice>}
    </>
  );
}
