/**
 * The fields of a link: landing page, channel and the words of the standard.
 *
 * Used by panels/links.tsx. Words may be picked or typed; one that is written otherwise in a tag is told before it surprises anybody.
 */
import type { LinkEntry, LinkVocabulary } from '../../contract';
import { slug } from '../../core/utm/slug';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { sentenceFor, type Trouble } from '../trouble';
import type { Words } from '../words';
import type { FieldProblem, LinkField, LinkPreview } from './preview';

interface LinkFieldsProps {
  readonly entry: LinkEntry;
  readonly vocabulary: LinkVocabulary;
  readonly problems: LinkPreview['problems'];
  /** What is merely missing shows after a try to save, what is wrong at once. */
  readonly tried: boolean;
  /** A problem the server found in one field. */
  readonly refused: { readonly field: LinkField; readonly trouble: Trouble } | null;
  readonly change: (values: Partial<LinkEntry>) => void;
}

export function LinkFields({ entry, vocabulary, problems, tried, refused, change }: LinkFieldsProps) {
  const { words } = useFrame();
  const texts = words.sidebar.links;
  const problem = (field: LinkField): string | null => {
    if (refused?.field === field) return sentenceFor(refused.trouble, words);
    const found = problems[field];
    if (found === undefined || (!tried && isMissing(found))) return null;
    return problemSentence(found, words);
  };
  const wordField = (field: 'format' | 'concept' | 'creator' | 'batch', offers: readonly string[]) => {
    const tag = slug(entry[field]);
    return (
      <TextField
        label={texts[field]}
        value={entry[field]}
        offers={offers}
        hint={tag !== '' && tag !== entry[field].trim() ? fill(texts.rewritten, { slug: tag }) : undefined}
        problem={problem(field)}
        onInput={value => change({ [field]: value })}
      />
    );
  };
  return (
    <>
      <TextField
        kind="url"
        label={texts.url}
        placeholder={texts.urlHint}
        value={entry.url}
        problem={problem('url')}
        onInput={url => change({ url })}
      />
      <PickField
        label={texts.channel}
        value={entry.channel}
        options={[{ value: '', text: texts.choose }, ...vocabulary.channels.map(({ name }) => ({ value: name, text: name }))]}
        problem={problem('channel')}
        onPick={channel => change({ channel })}
      />
      <div class="pair">
        {wordField('format', vocabulary.formats)}
        {wordField('concept', vocabulary.concepts)}
      </div>
      <div class="pair">
        {wordField('creator', vocabulary.creators)}
        {wordField('batch', vocabulary.batches)}
      </div>
    </>
  );
}

function isMissing(problem: FieldProblem): boolean {
  return typeof problem === 'string' && problem !== 'no_slug';
}

function problemSentence(problem: FieldProblem, words: Words): string {
  if (typeof problem !== 'string') return sentenceFor(problem, words);
  const texts = words.sidebar.links;
  const sentences = {
    url_missing: texts.urlMissing,
    channel_missing: texts.channelMissing,
    format_missing: texts.formatMissing,
    concept_missing: texts.conceptMissing,
    no_slug: texts.noSlug,
  };
  return sentences[problem];
}
