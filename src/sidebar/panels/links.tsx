/**
 * Links: one link, many at once, the audit of what was posted, and results from GA4.
 *
 * Used by sidebar.tsx. The workbook's standard is loaded once; what a person adds to it arrives by `put`.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../contract';
import { planSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { AuditLinks } from '../links/audit-links';
import { BuildLink } from '../links/build-link';
import { ManyLinks } from '../links/many-links';
import { LinkResults } from '../links/results/link-results';
import { standardOf } from '../links/standard';
import { Button } from '../parts/button';
import { Await, Notice } from '../parts/notice';
import { useLoaded } from '../wire/asking';

const JOBS = ['one', 'many', 'audit', 'results'] as const;
type Job = (typeof JOBS)[number];

export function Links() {
  const { wire, words } = useFrame();
  const [job, setJob] = useState<Job>('one');
  const vocabulary = useLoaded(() => wire.call('vocabulary', null), '');
  const texts = words.sidebar.links;
  return (
    <section class="panel">
      <h1>{texts.titles[job]}</h1>
      <nav class="jobs" aria-label={texts.jobsLabel}>
        {JOBS.map(each => (
          <button key={each} type="button" aria-pressed={each === job} onClick={() => setJob(each)}>
            {texts.jobs[each]}
          </button>
        ))}
      </nav>
      <Await loaded={vocabulary}>{loaded => <CurrentJob job={job} vocabulary={loaded} learn={vocabulary.put} />}</Await>
    </section>
  );
}

interface CurrentJobProps {
  readonly job: Job;
  readonly vocabulary: LinkVocabulary;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

function CurrentJob({ job, vocabulary, learn }: CurrentJobProps) {
  const { wire, words } = useFrame();
  const standard = standardOf(vocabulary);
  if (job === 'results') return <LinkResults vocabulary={vocabulary} onPointed={pointed => learn({ ...vocabulary, pointed })} />;
  if (!standard.ok) {
    return (
      <Notice kind="trouble">
        <p>{planSentence(standard.problem, words.utm)}</p>
        <Button onClick={() => void wire.call('show', { tab: 'setup' })}>{words.sidebar.links.showSetup}</Button>
      </Notice>
    );
  }
  switch (job) {
    case 'one':
      return <BuildLink vocabulary={vocabulary} standard={standard.value} learn={learn} />;
    case 'many':
      return <ManyLinks vocabulary={vocabulary} standard={standard.value} learn={learn} />;
    case 'audit':
      return <AuditLinks vocabulary={vocabulary} standard={standard.value} learn={learn} />;
  }
}
