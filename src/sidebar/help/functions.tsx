/**
 * Every custom function, to be found by name or by what it gives.
 *
 * Used by the Help panel. The line of a function is in the person's language, its details are the record's, which is in English.
 */
import { useState } from 'preact/hooks';
import type { HelpView, LanguageCode } from '../../contract';
import { DESCRIBED, type DescribedFunction } from '../../functions/described';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { TextField } from '../parts/field';
import { FunctionCard } from './function-card';

interface FunctionsProps extends Pick<HelpView, 'decimal' | 'results'> {
  /** The language of the tabs, in which a function that is inserted answers. */
  readonly tabs: LanguageCode;
}

export function Functions({ decimal, results, tabs }: FunctionsProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.help;
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const lineOf = ({ name, gives }: DescribedFunction) => words.functionLines[name] ?? gives;
  const found = DESCRIBED.filter(each => `${each.name} ${lineOf(each)} ${each.gives}`.toLowerCase().includes(wanted));
  return (
    <section class="block">
      <h2>{`${texts.functions} (${DESCRIBED.length})`}</h2>
      <p class="hint">
        {texts.functionsHint} {opening.language !== 'en' && texts.asInSheets}
      </p>
      <TextField label={texts.find} value={sought} onInput={setSought} />
      <div role="status">{wanted !== '' && found.length === 0 && <p class="hint">{fill(texts.none, { text: sought.trim() })}</p>}</div>
      <div>
        {found.map(each => (
          <FunctionCard key={each.name} described={each} decimal={decimal} tabs={tabs} answer={results[each.name]} line={lineOf(each)} />
        ))}
      </div>
    </section>
  );
}
