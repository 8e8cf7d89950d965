/**
 * Many links in one step: pages × channels × formats × creators, written to the Links tab in one call.
 *
 * Used by panels/links.tsx. Everything is planned here while choosing; the server leaves out what the tab has already.
 */
import { useRef, useState } from 'preact/hooks';
import type { LinkOrder, LinkVocabulary, SavedLinks, WordList } from '../../contract';
import { planLinks } from '../../core/utm/bulk';
import { parsedLines } from '../../core/utm/pasted-lines';
import type { Standard } from '../../core/utm/standard';
import { fill } from '../../languages/text';
import { planSentence } from '../../languages/utm-sentence';
import { DraftBack } from '../drafts/draft-back';
import { useKept } from '../drafts/kept';
import { useFirstProblem } from '../focus/first-problem';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { useDoing } from '../wire/asking';
import { ChoiceGroup } from './choices';
import { recentItems } from './link-fields';
import { PlanNote } from './plan-note';
import { SavedNote } from './saved-note';
import { newWordIn, parseUrlInBrowser } from './standard';
import { WordField } from './word-field';

interface ManyLinksProps {
  readonly vocabulary: LinkVocabulary;
  readonly standard: Standard;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

interface ManyOrder {
  readonly pages: string;
  readonly channels: readonly string[];
  readonly formats: readonly string[];
  readonly creators: readonly string[];
  readonly concept: string;
  readonly batch: string;
  readonly item: string;
}

const EMPTY: ManyOrder = { pages: '', channels: [], formats: [], creators: [], concept: '', batch: '', item: '' };
const ANY_ORDER: ManyOrder = { ...EMPTY, channels: [''], formats: [''], creators: [''] };

export function ManyLinks({ vocabulary, standard, learn }: ManyLinksProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [typed, keep, isBack] = useKept<ManyOrder>('many links', EMPTY, ANY_ORDER);
  // What was saved stays on show, but is no draft any more.
  const [done, setDone] = useState<ManyOrder | null>(null);
  const order = done ?? typed;
  const { pages, channels, formats, creators, concept, batch, item } = order;
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<SavedLinks | null>(null);
  const saving = useDoing();
  const form = useRef<HTMLFormElement>(null);
  const focusProblem = useFirstProblem(form);
  const plan = planLinks({ pages: parsedLines(pages), channels, formats, creators, concept, batch }, standard, [], parseUrlInBrowser);
  const needsFormat = vocabulary.formats.length > 0 && formats.length === 0;
  const strays = { concept: newWordIn('concept', concept, standard), batch: newWordIn('batch', batch, standard) };

  const change = (values: Partial<ManyOrder>) => {
    keep({ ...order, ...values });
    setDone(null);
    setSaved(null);
    saving.forget();
  };
  const mendWord = ({ concept: better, batch: other }: Partial<LinkOrder>) => {
    change({ ...(better === undefined ? {} : { concept: better }), ...(other === undefined ? {} : { batch: other }) });
  };
  const save = async () => {
    setTried(true);
    if (!plan.ok || needsFormat || concept.trim() === '' || strays.concept !== null || strays.batch !== null) {
      focusProblem();
      return;
    }
    const links = plan.value.map(({ page, choice }) => ({ url: page, ...choice, item: item.trim() }));
    const reply = await saving.run(() => wire.call('saveLinks', { links }));
    if (reply?.ok !== true) return;
    setDone(order);
    keep(null);
    setSaved(reply.value);
    setTried(false);
  };
  const wordField = (list: WordList & ('concept' | 'batch'), offers: readonly string[]) => (
    <WordField
      list={list}
      value={order[list]}
      offers={offers}
      stray={strays[list]}
      problem={tried && list === 'concept' && concept.trim() === '' ? texts.conceptMissing : null}
      tried={tried}
      change={word => change({ [list]: word })}
      learn={learn}
    />
  );

  return (
    <form
      ref={form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftBack isBack={isBack} forget={() => keep(null)} />
      <TextArea label={texts.pages} hint={texts.pagesHint} value={pages} rows={3} onInput={text => change({ pages: text })} />
      <ChoiceGroup
        legend={texts.channel}
        words={vocabulary.channels.map(({ name }) => name)}
        chosen={channels}
        choose={chosen => change({ channels: chosen })}
      />
      <ChoiceGroup
        legend={texts.format}
        words={vocabulary.formats}
        chosen={formats}
        problem={tried && needsFormat ? texts.formatTick : null}
        choose={chosen => change({ formats: chosen })}
      />
      <ChoiceGroup legend={texts.creator} words={vocabulary.creators} chosen={creators} choose={chosen => change({ creators: chosen })} />
      <div class="pair">
        {wordField('concept', vocabulary.concepts)}
        {wordField('batch', vocabulary.batches)}
      </div>
      <TextField
        label={texts.item}
        hint={texts.itemHint}
        value={item}
        offers={recentItems(vocabulary)}
        onInput={text => change({ item: text })}
      />
      {plan.ok ? (
        <PlanNote plan={plan.value} change={mendWord} learn={learn} />
      ) : (
        tried && <Notice kind="trouble">{planSentence(plan.problem, words.utm)}</Notice>
      )}
      <TroubleNotice trouble={saving.trouble} kept />
      {saved !== null && <SavedNote saved={saved} />}
      <div class="actions">
        <Button kind="primary" type="submit" busy={saving.busy} disabled={viewOnly}>
          {plan.ok ? fill(texts.saveMany, { n: plan.value.length }) : texts.saveNone}
        </Button>
      </div>
    </form>
  );
}
