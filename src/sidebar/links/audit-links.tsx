/**
 * The audit: links that were really posted, pasted or taken from the Links tab, judged one by one.
 *
 * Used by panels/links.tsx. Judged here; only the share of tagged links goes to the server, when the team keeps it as a watch KPI.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../contract';
import { type AuditedLink, type AuditVerdict, auditLinks, type LinkAudit, lastPosted } from '../../core/utm/check/audit';
import { parsedLines } from '../../core/utm/pasted-lines';
import type { Standard } from '../../core/utm/standard';
import { fill } from '../../languages/text';
import { findingSentence, linkSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { useDoing } from '../wire/asking';
import { houseOf, parseUrlInBrowser } from './standard';

const DAY_MS = 86_400_000;
/** The sources check the last five posts. */
const USUAL_COUNT = '5';

interface AuditLinksProps {
  readonly vocabulary: LinkVocabulary;
  readonly standard: Standard;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function AuditLinks({ vocabulary, standard, learn }: AuditLinksProps) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.links;
  const [pasted, setPasted] = useState('');
  const [count, setCount] = useState(USUAL_COUNT);
  const [audit, setAudit] = useState<LinkAudit | null>(null);
  const loading = useDoing();
  const judge = (urls: readonly string[]) => setAudit(auditLinks(urls, standard, houseOf(standard, vocabulary), parseUrlInBrowser));
  const number = Number(count);
  const wanted = Number.isInteger(number) && number > 0 ? number : null;
  const judgePosted = async () => {
    if (wanted === null) return;
    const reply = await loading.run(() => wire.call('links', null));
    if (reply?.ok !== true) return;
    const rows = reply.value.map(row => ({ ...row, postedOn: row.postedOn === null ? null : Date.parse(row.postedOn) / DAY_MS }));
    judge(lastPosted(rows, wanted).map(({ postUrl, tagged }) => (postUrl === '' ? tagged : postUrl)));
  };
  return (
    <>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          judge(parsedLines(pasted));
        }}
      >
        <TextArea label={texts.posted} hint={texts.postedHint} value={pasted} rows={4} onInput={setPasted} />
        <div class="actions">
          <Button kind="primary" type="submit">
            {texts.judge}
          </Button>
        </div>
      </form>
      <form
        class="pair"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void judgePosted();
        }}
      >
        <TextField label={texts.lastPosted} value={count} problem={wanted === null ? texts.lastPostedProblem : null} onInput={setCount} />
        <Button type="submit" busy={loading.busy}>
          {texts.judgeLast}
        </Button>
      </form>
      <TroubleNotice trouble={loading.trouble} again={() => void judgePosted()} />
      {audit !== null &&
        (audit.total === 0 ? (
          <Notice kind="plain">{texts.nothingPosted}</Notice>
        ) : (
          <Verdicts audit={audit} kpi={vocabulary.taggedKpi} named={taggedKpi => learn({ ...vocabulary, taggedKpi })} />
        ))}
    </>
  );
}

interface VerdictsProps {
  readonly audit: LinkAudit;
  /** The KPI that keeps the share; blank while it is off. */
  readonly kpi: string;
  readonly named: (kpi: string) => void;
}

function Verdicts({ audit, kpi, named }: VerdictsProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const keeping = useDoing();
  const [kept, setKept] = useState<LinkAudit | null>(null);
  const keep = async () => {
    const reply = await keeping.run(() => wire.call('saveTaggedShare', { tagged: audit.tagged, total: audit.total }));
    if (reply?.ok !== true) return;
    setKept(audit);
    named(reply.value.kpi);
  };
  return (
    <section class="block">
      <h2 aria-live="polite">{fill(words.utm.audit.tagged, { tagged: audit.tagged, total: audit.total })}</h2>
      {kept === audit ? (
        <Notice kind="good">✓ {fill(texts.keptShare, { kpi })}</Notice>
      ) : (
        <>
          <Button busy={keeping.busy} disabled={viewOnly} onClick={() => void keep()}>
            {kpi === '' ? texts.keepOn : fill(texts.keepShare, { kpi })}
          </Button>
          {kpi === '' && <p class="hint">{texts.keepOnHint}</p>}
        </>
      )}
      <TroubleNotice trouble={keeping.trouble} />
      <ul class="lines">
        {audit.links.map((link, at) => (
          <Verdict key={`${at} ${link.url}`} link={link} />
        ))}
      </ul>
    </section>
  );
}

/** Sign by verdict, of the same family as the signs of the check. */
const SIGNS: Readonly<Record<AuditVerdict, string>> = { no_link: '■', untagged: '■', wrong_channel: '◐', off_standard: '◐', fine: '✓' };

function Verdict({ link }: { readonly link: AuditedLink }) {
  const { words } = useFrame();
  const texts = words.sidebar.links;
  const sentences = [
    ...(link.problem === null ? [] : [`${SIGNS.no_link} ${linkSentence(link.problem, words.utm)}`]),
    ...link.findings.map(finding => findingSentence(finding, words.utm)),
    ...link.unnamed.map(tag => `◐ ${fill(texts.unnamed, { tag })}`),
  ];
  return (
    <li class="verdict">
      <b>
        {SIGNS[link.verdict]} {words.utm.audit[link.verdict]}
      </b>
      <span>{link.channel}</span>
      <small>{link.url}</small>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}
