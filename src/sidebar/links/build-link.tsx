/**
 * One link: built while typing, saved to the Links tab and copied with one press.
 *
 * Used by panels/links.tsx. The link on show is computed here; the saved one comes from the server, with its id.
 */
import { useRef, useState } from 'preact/hooks';
import type { LinkOrder, LinkVocabulary, SavedLink } from '../../contract';
import type { Standard } from '../../core/utm/standard';
import { fill } from '../../languages/text';
import { findingText } from '../../languages/utm-sentence';
import { copyText } from '../clipboard';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFirstProblem } from '../focus/first-problem';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { LandingNote } from './landing-note';
import { LinkFields } from './link-fields';
import { linkFieldOf, previewLink } from './preview';
import { RecentLinks } from './recent-links';
import { agreedOrder } from './standard';
import { TaggedLink } from './tagged-link';

const EMPTY: LinkOrder = { url: '', channel: '', format: '', concept: '', creator: '', batch: '', item: '' };

interface BuildLinkProps {
  readonly vocabulary: LinkVocabulary;
  readonly standard: Standard;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function BuildLink({ vocabulary, standard, learn }: BuildLinkProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [typed, keep, isBack] = useKept('link', EMPTY);
  // What was saved stays on show, but is no draft any more.
  const [done, setDone] = useState<LinkOrder | null>(null);
  const order = done ?? typed;
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<SavedLink | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusProblem = useFirstProblem(form);
  const saving = useDoing();
  const preview = previewLink(order, standard);
  const shown = saved?.tagged ?? preview.tagged;
  const refusedField = saving.trouble === null ? null : linkFieldOf(saving.trouble.code);
  const duplicate = saving.trouble?.code === 'duplicate_link';

  const change = (values: Partial<LinkOrder>) => {
    keep({ ...order, ...values });
    setDone(null);
    setSaved(null);
    setCopied(null);
    saving.forget();
  };
  const clone = (from: LinkOrder) => {
    change(from);
    form.current?.querySelector('input')?.focus();
  };
  const copy = async (text: string) => {
    if (field.current !== null) setCopied(await copyText(text, field.current));
  };
  const save = async (again: boolean) => {
    setTried(true);
    if (Object.keys(preview.problems).length > 0) {
      focusProblem();
      return;
    }
    const agreed = agreedOrder(order, standard);
    const reply = await saving.run(() => wire.call('saveLink', { ...agreed, again }));
    if (reply?.ok !== true) return;
    const { id, tagged } = reply.value;
    setDone(agreed);
    keep(null);
    setSaved(reply.value);
    setTried(false);
    const label = [agreed.channel, agreed.format, agreed.concept].join(' · ');
    learn({ ...vocabulary, recent: [{ id, label, url: tagged, order: agreed }, ...vocabulary.recent.filter(each => each.id !== id)] });
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
        <DraftBack isBack={isBack} forget={() => keep(null)} />
        <LinkFields
          order={order}
          vocabulary={vocabulary}
          problems={preview.problems}
          tried={tried}
          refused={refusedField === null || saving.trouble === null ? null : { field: refusedField, trouble: saving.trouble }}
          change={change}
          learn={learn}
        />
        <TaggedLink field={field} link={shown} copied={copied} copy={() => void copy(shown ?? '')} />
        {preview.untaggable !== null && (
          <div class="lands wrong">
            <p role="status" class="problem">
              {findingText(preview.untaggable, words.utm)}
            </p>
          </div>
        )}
        {preview.untaggable === null && preview.landing !== null && preview.visit !== null && (
          <LandingNote order={order} visit={preview.visit} landing={preview.landing} trap={preview.trap} change={change} learn={learn} />
        )}
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
      <RecentLinks links={vocabulary.recent} clone={clone} />
    </>
  );
}
