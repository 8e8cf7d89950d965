/**
 * Links: a tagged link as you type, saved to the Links tab and copied with one press.
 *
 * Used by sidebar.tsx. The link on show is computed here; the saved one comes from the server, with its id.
 */
import { useRef, useState } from 'preact/hooks';
import type { LinkEntry, LinkVocabulary, SavedLink } from '../../contract';
import { fill } from '../../languages/text';
import { useDoing, useLoaded } from '../asking';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { LinkFields } from '../links/link-fields';
import { linkFieldOf, previewLink } from '../links/preview';
import { RecentLinks } from '../links/recent-links';
import { TaggedLink } from '../links/tagged-link';
import { Button } from '../parts/button';
import { useFirstProblem } from '../parts/first-problem';
import { Await, Notice, TroubleNotice } from '../parts/notice';

const EMPTY: LinkEntry = { url: '', channel: '', format: '', concept: '', creator: '', batch: '', again: false };

export function Links() {
  const { wire, words } = useFrame();
  const vocabulary = useLoaded(() => wire.call('vocabulary', null), '');
  return (
    <section class="panel">
      <h1>{words.sidebar.links.title}</h1>
      <Await loaded={vocabulary}>{loaded => <LinkForm vocabulary={loaded} />}</Await>
    </section>
  );
}

function LinkForm({ vocabulary }: { readonly vocabulary: LinkVocabulary }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [entry, setEntry] = useState<LinkEntry>(EMPTY);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<SavedLink | null>(null);
  const [recent, setRecent] = useState(vocabulary.recent);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusProblem = useFirstProblem(form);
  const saving = useDoing();
  const preview = previewLink(entry, vocabulary);
  const shown = saved?.tagged ?? preview.tagged;
  const refusedField = saving.trouble === null ? null : linkFieldOf(saving.trouble.code);
  const duplicate = saving.trouble?.code === 'duplicate_link';

  const change = (values: Partial<LinkEntry>) => {
    setEntry({ ...entry, ...values, again: false });
    setSaved(null);
    setCopied(null);
    saving.forget();
  };
  const copy = async (text: string) => {
    if (field.current !== null) setCopied(await copyText(text, field.current));
  };
  const save = async (again: boolean) => {
    setTried(true);
    if (preview.tagged === null) {
      focusProblem();
      return;
    }
    const reply = await saving.run(() => wire.call('saveLink', { ...entry, again }));
    if (reply?.ok !== true) return;
    const { id, tagged } = reply.value;
    setSaved(reply.value);
    setTried(false);
    setRecent([
      { id, label: [entry.channel, entry.format, entry.concept].join(' · '), url: tagged },
      ...recent.filter(each => each.id !== id),
    ]);
    await copy(tagged);
  };

  return (
    <>
      <form
        ref={form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void save(false);
        }}
      >
        <LinkFields
          entry={entry}
          vocabulary={vocabulary}
          problems={preview.problems}
          tried={tried}
          refused={refusedField === null || saving.trouble === null ? null : { field: refusedField, trouble: saving.trouble }}
          change={change}
        />
        <TaggedLink field={field} link={shown} lands={preview.lands} copied={copied} copy={() => void copy(shown ?? '')} />
        {refusedField === null && <TroubleNotice trouble={saving.trouble} kept={!duplicate} />}
        {saved !== null && (
          <Notice kind="good">
            ✓ {fill(texts.saved, { row: saved.row })}{' '}
            <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'links', row: saved.row })}>
              {texts.showRow}
            </Button>
          </Notice>
        )}
        <div class="actions">
          {duplicate ? (
            <Button busy={saving.busy} disabled={viewOnly} onClick={() => void save(true)}>
              {texts.again}
            </Button>
          ) : (
            saved === null && (
              <Button kind="primary" type="submit" busy={saving.busy} disabled={viewOnly}>
                {texts.save}
              </Button>
            )
          )}
          {saved !== null && (
            <Button kind="primary" onClick={() => change({})}>
              {texts.next}
            </Button>
          )}
        </div>
      </form>
      <RecentLinks links={recent} />
    </>
  );
}
