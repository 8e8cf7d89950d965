/**
 * Clicks, conversions and conversion rate by word, as a table of 300 px; the steps on the way stand below each line.
 *
 * Used by link-results.tsx.
 */
import type { LinkVocabulary } from '../../../contract';
import { useFrame } from '../../frame';
import { showMeasure } from '../../measure';
import type { ResultLine } from './result-table';

const COUNT = { unit: 'count', decimals: 0, currency: '' } as const;
const RATE = { unit: 'percent', decimals: 1, currency: '' } as const;

interface ResultLinesProps {
  readonly lines: readonly ResultLine[];
  /** What the words are. */
  readonly heading: string;
  readonly conversions: LinkVocabulary['conversions'];
}

export function ResultLines({ lines, heading, conversions }: ResultLinesProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.links;
  const count = (value: number) => showMeasure(value, COUNT, opening.habit);
  const steps = conversions.micro.filter(name => name !== '');
  return (
    <table class="results">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{texts.clicks}</th>
          <th scope="col">{texts.conversions}</th>
          <th scope="col">{texts.rate}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ word, result }) => (
          <tr key={word}>
            <th scope="row">
              {word === '' ? texts.noWord : word}
              {steps.map((name, at) => (
                <small key={name}>
                  {name}: {count(result.micro[at] ?? 0)}
                </small>
              ))}
            </th>
            <td>{count(result.clicks)}</td>
            <td>{count(result.primary)}</td>
            <td>{result.rate === null ? '–' : showMeasure(result.rate, RATE, opening.habit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
