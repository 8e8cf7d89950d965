/**
 * The fields of a link: landing page, channel and the words of the standard.
 *
 * Used by the builder.
 */
import type { LinkOrder, LinkVocabulary, WordList } from '../../contract';
import { fill } from '../../languages/text';
import { linkSentence } from '../../languages/utm-sentence';
import { useFrame } from '../frame';
import { PickField, TextField } from '../parts/field';
import { sentenceFor, type Trouble } from '../wire/trouble';
import type { Words } from '../words';
import type { FieldProblem, LinkField, LinkPreview } from './preview';
import type { NewWord } from './standard';
import { WordField } from './word-field';

interface LinkFieldsProps {
  readonly order: LinkOrder;
  readonly vocabulary: LinkVocabulary;
  readonly problems: LinkPreview['problems'];
  /** What is merely missing shows after a try to save, what is wrong at once. */
  readonly tried: boolean;
  /** A problem the server found in one field. */
  readonly refused: { readonly field: LinkField; readonly trouble: Trouble } | null;
  readonly change: (values: Partial<LinkOrder>) => void;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function LinkFields({ order, vocabulary, problems, tried, refused, change, learn }: LinkFieldsProps) {
  const { words } = useFrame();
  const texts = words.sidebar.links;
  const problem = (field: LinkField): string | null => {
    if (refused?.field === field) return sentenceFor(refused.trouble, words);
    const found = problems[field];
    if (found === undefined || isNewWord(found) || (!tried && isMissing(found))) return null;
    return problemSentence(found, order, words);
  };
  const wordField = (list: WordList, offers: readonly string[]) => {
    const found = problems[list];
    return (
      <WordField
        list={list}
        value={order[list]}
        offers={offers}
        stray={isNewWord(found) ? found : null}
        problem={problem(list)}
        tried={tried}
        change={value => change({ [list]: value })}
        learn={learn}
      />
    );
  };
  return (
    <>
      <TextField
        kind="url"
        label={texts.url}
        placeholder={texts.urlHint}
        value={order.url}
        problem={problem('url')}
        onInput={url => change({ url })}
      />
      <PickField
        label={texts.channel}
        value={order.channel}
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
      <TextField
        label={texts.item}
        hint={texts.itemHint}
        value={order.item}
        offers={recentItems(vocabulary)}
        problem={problem('item')}
        onInput={item => change({ item })}
      />
    </>
  );
}

/** Content items of the links saved last, to pick again. */
export function recentItems({ recent }: LinkVocabulary): readonly string[] {
  return [...new Set(recent.map(({ order }) => order.item))].filter(item => item !== '');
}

function isNewWord(problem: FieldProblem | undefined): problem is NewWord {
  return typeof problem === 'object' && problem.code === 'word_new';
}

function isMissing(problem: FieldProblem): boolean {
  return typeof problem === 'string' && problem !== 'no_slug' && problem !== 'channel_untagged';
}

function problemSentence(problem: Exclude<FieldProblem, NewWord>, { channel }: LinkOrder, words: Words): string {
  if (typeof problem !== 'string') {
    if (problem.code === 'link') return linkSentence(problem.problem, words.utm);
    return problem.code === 'slug_lost' ? linkSentence(problem, words.utm) : sentenceFor(problem, words);
  }
  const texts = words.sidebar.links;
  const sentences = {
    url_missing: texts.urlMissing,
    channel_missing: texts.channelMissing,
    channel_untagged: fill(words.utm.standard.channel_untagged, { channel }),
    format_missing: texts.formatMissing,
    concept_missing: texts.conceptMissing,
    no_slug: texts.noSlug,
  };
  return sentences[problem];
}
