/**
 * Links saved lately, each with a copy button.
 *
 * Used by panels/links.tsx.
 */
import { useRef, useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../contract';
import { fill } from '../../languages/text';
import { copyText } from '../clipboard';
import { useFrame } from '../frame';
import { Button } from '../parts/button';

export function RecentLinks({ links }: { readonly links: LinkVocabulary['recent'] }) {
  const texts = useFrame().words.sidebar.links;
  return (
    <section class="block">
      <h2>{texts.recent}</h2>
      {links.length === 0 && <p class="hint">{texts.noRecent}</p>}
      <ul class="recent">
        {links.map(link => (
          <RecentLink key={link.id} label={link.label} url={link.url} />
        ))}
      </ul>
    </section>
  );
}

function RecentLink({ label, url }: { readonly label: string; readonly url: string }) {
  const texts = useFrame().words.sidebar.links;
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (field.current !== null) setCopied(await copyText(url, field.current));
  };
  return (
    <li>
      <span title={url}>{label}</span>
      <Button kind="quiet" label={fill(texts.copyNamed, { label })} onClick={() => void copy()}>
        {copied === true ? `✓ ${texts.copied}` : texts.copy}
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
