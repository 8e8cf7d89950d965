/**
 * Links saved lately, each with a button that copies it and one that starts another link from it.
 *
 * Used by the builder.
 */
import { useRef, useState } from 'preact/hooks';
import type { LinkOrder, LinkVocabulary, RecentLink } from '../../contract';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { Button } from '../parts/button';

interface RecentLinksProps {
  readonly links: LinkVocabulary['recent'];
  readonly clone: (order: LinkOrder) => void;
}

export function RecentLinks({ links, clone }: RecentLinksProps) {
  const texts = useFrame().words.sidebar.links;
  return (
    <section class="block">
      <h2>{texts.recent}</h2>
      {links.length === 0 && <p class="hint">{texts.noRecent}</p>}
      <ul class="recent">
        {links.map(link => (
          <RecentEntry key={link.id} link={link} clone={() => clone(link.order)} />
        ))}
      </ul>
    </section>
  );
}

function RecentEntry({ link: { label, url }, clone }: { readonly link: RecentLink; readonly clone: () => void }) {
  const texts = useFrame().words.sidebar.links;
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (field.current !== null) setCopied(await copyText(url, field.current));
  };
  return (
    <li>
      <span title={url}>{label}</span>
      <Button kind="quiet" about={label} onClick={() => void copy()}>
        {copied === true ? `✓ ${texts.copied}` : texts.copy}
      </Button>
      <Button kind="quiet" about={label} onClick={clone}>
        {texts.clone}
      </Button>
      {/* Out of sight until copying was refused: then it is what the person copies by hand. */}
      <textarea
        ref={field}
        class={copied === false ? '' : 'offstage'}
        readOnly
        rows={3}
        tabIndex={copied === false ? 0 : -1}
        value={url}
        aria-label={label}
      />
      <p role="status" class={copied === false ? 'problem' : 'hidden'}>
        {copied === false ? texts.copyByHand : copied === true ? texts.copied : ''}
      </p>
    </li>
  );
}
