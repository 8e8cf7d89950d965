/**
 * Results side by side: what to compare by, one content item or all, and the table.
 *
 * Used by link-results.tsx, for a report just joined and for the counts that stand in the Links tab.
 */
import { useState } from 'preact/hooks';
import type { LinkVocabulary } from '../../../contract';
import type { Comparison, ResultFact } from '../../../core/utm/ga4/results';
import { useFrame } from '../../frame';
import { PickField } from '../../parts/field';
import type { Words } from '../../words';
import { ResultLines } from './result-lines';
import type { Lines } from './result-table';

/** What a team asks for: each fact, and which concept works on which channel. */
const COMPARISONS: readonly Comparison[] = [['concept'], ['channel'], ['concept', 'channel'], ['format'], ['creator'], ['batch'], ['item']];

interface ComparedResultsProps {
  readonly lines: Lines;
  /** Content items to choose from; none hides the choice. */
  readonly items: readonly string[];
  readonly conversions: LinkVocabulary['conversions'];
}

export function ComparedResults({ lines, items, conversions }: ComparedResultsProps) {
  const { words } = useFrame();
  const texts = words.sidebar.links;
  const [chosen, setChosen] = useState('0');
  const [item, setItem] = useState('');
  const offered = COMPARISONS.filter(comparison => items.length > 0 || !comparison.includes('item'));
  const comparison = offered[Number(chosen)] ?? COMPARISONS[0];
  if (comparison === undefined) return null;
  return (
    <>
      <PickField
        label={texts.compare}
        value={chosen}
        options={offered.map((each, at) => ({ value: String(at), text: comparisonWords(each, words) }))}
        onPick={setChosen}
      />
      {items.length > 0 && (
        <PickField
          label={texts.item}
          value={items.includes(item) ? item : ''}
          options={[{ value: '', text: texts.allItems }, ...items.map(each => ({ value: each, text: each }))]}
          onPick={setItem}
        />
      )}
      <ResultLines
        lines={lines(comparison, items.includes(item) ? item : null)}
        heading={comparisonWords(comparison, words)}
        conversions={conversions}
      />
    </>
  );
}

function comparisonWords(comparison: Comparison, words: Words): string {
  return comparison.map((fact: ResultFact) => words.sidebar.links[fact]).join(' · ');
}
