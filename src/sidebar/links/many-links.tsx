/**
 * Many links in one step: pages × channels × formats × creators, written to the Links tab in one call.
 *
 * Used by panels/links.tsx. Everything is planned here while choosing; the server leaves out what the tab has already.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary, SavedLinks, WordList } from '../../contract';
import { type PlannedLink, planLinks } from '../../core/utm/bulk';
import { parsedLines } from '../../core/utm/pasted-lines';
import type { Standard } from '../../core/utm/standard';
import { trapOf } from '../../core/utm/trap';
import { fill } from '../../languages/text';
import { planSentence } from '../../languages/utm-sentence';
import { useDoing } from '../asking';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Tick } from '../parts/field';
import { Notice, TroubleNotice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { newWordIn, parseUrl } from './standard';
import { WordField } from './word-field';

interface ManyLinksProps {
  readonly vocabulary: LinkVocabulary;
  readonly standard: Standard;
  readonly learn: (vocabulary: LinkVocabulary) => void;
}

export function ManyLinks({ vocabulary, standard, learn }: ManyLinksProps) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.links;
  const [pages, setPages] = useState('');
  const [channels, setChannels] = useState<readonly string[]>([]);
  const [formats, setFormats] = useState<readonly string[]>([]);
  const [creators, setCreators] = useState<readonly string[]>([]);
  const [concept, setConcept] = useState('');
  const [batch, setBatch] = useState('');
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<SavedLinks | null>(null);
  const saving = useDoing();
  const plan = planLinks({ pages: parsedLines(pages), channels, formats, creators, concept, batch }, standard, [], parseUrl);
  const strays = { concept: newWordIn('concept', concept, standard), batch: newWordIn('batch', batch, standard) };

  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSaved(null);
      saving.forget();
    };
  const save = async () => {
    setTried(true);
    if (!plan.ok || concept.trim() === '' || strays.concept !== null || strays.batch !== null) return;
    const links = plan.value.map(({ page, choice }) => ({ url: page, ...choice }));
    const reply = await saving.run(() => wire.call('saveLinks', { links }));
    if (reply?.ok !== true) return;
    setSaved(reply.value);
    setTried(false);
  };
  const wordField = (list: WordList & ('concept' | 'batch'), value: string, set: (value: string) => void, offers: readonly string[]) => (
    <WordField
      list={list}
      value={value}
      offers={offers}
      stray={strays[list]}
      problem={tried && list === 'concept' && value.trim() === '' ? texts.conceptMissing : null}
      tried={tried}
      change={changed(set)}
      learn={learn}
    />
  );

  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea label={texts.pages} hint={texts.pagesHint} value={pages} rows={3} onInput={changed(setPages)} />
      <Choices legend={texts.channel} words={vocabulary.channels.map(({ name }) => name)} chosen={channels} choose={changed(setChannels)} />
      <Choices legend={texts.format} words={vocabulary.formats} chosen={formats} choose={changed(setFormats)} />
      <Choices legend={texts.creator} words={vocabulary.creators} chosen={creators} choose={changed(setCreators)} />
      <div class="pair">
        {wordField('concept', concept, setConcept, vocabulary.concepts)}
        {wordField('batch', batch, setBatch, vocabulary.batches)}
      </div>
      {plan.ok ? <PlanNote plan={plan.value} /> : tried && <Notice kind="trouble">{planSentence(plan.problem, words.utm)}</Notice>}
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

interface ChoicesProps {
  readonly legend: string;
  readonly words: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** Boxes to tick, in the order of Setup whatever the order of ticking. */
function Choices({ legend, words, chosen, choose }: ChoicesProps) {
  if (words.length === 0) return null;
  return (
    <fieldset class="group choices">
      <legend>{legend}</legend>
      {words.map(word => (
        <Tick
          key={word}
          label={word}
          checked={chosen.includes(word)}
          onChange={on => choose(words.filter(each => (each === word ? on : chosen.includes(each))))}
        />
      ))}
    </fieldset>
  );
}

/** Where the planned links will land, by channel, so that a stray is seen before hundreds are written. */
function PlanNote({ plan }: { readonly plan: readonly PlannedLink[] }) {
  const texts = useFrame().words.sidebar.links;
  const landings = new Map<string, { readonly link: PlannedLink; readonly count: number }>();
  for (const link of plan) {
    const key = `${link.choice.channel} → ${link.channel}`;
    landings.set(key, { link, count: (landings.get(key)?.count ?? 0) + 1 });
  }
  return (
    <section class="block">
      <h2>{fill(texts.planned, { n: plan.length })}</h2>
      <ul class="lines">
        {[...landings].map(([key, { link, count }]) => {
          const { utm_source: source = '', utm_medium: medium = '', utm_campaign: campaign = '' } = link.tags;
          const strays = trapOf({ source, medium, campaign }) !== null;
          return (
            <li key={key}>
              <span class={strays ? 'problem' : ''}>{key}</span>
              <span>{count}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SavedNote({ saved: { saved, known, row } }: { readonly saved: SavedLinks }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.links;
  return (
    <Notice kind="good">
      {row !== null && <p>✓ {fill(texts.savedMany, { n: saved, row })}</p>}
      {known > 0 && <p>{fill(texts.knownMany, { n: known })}</p>}
      {row !== null && (
        <Button kind="quiet" onClick={() => void wire.call('show', { tab: 'links', row })}>
          {texts.showRow}
        </Button>
      )}
    </Notice>
  );
}
