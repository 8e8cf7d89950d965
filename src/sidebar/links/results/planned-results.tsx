/**
 * What will be written to the Links tab, row by row, with what stands there now, before anybody presses the button.
 *
 * Used by joined-report.tsx. A count the report does not carry shows as it is and stays.
 */
import type { LinkVocabulary } from '../../../contract';
import { fill } from '../../../languages/text';
import { useFrame } from '../../frame';
import { countText } from './count-text';
import type { PlannedCount, ReadResults } from './result-table';

/** More rows than these are folded, so that the comparison stays in sight. */
const SHORT_LIST = 6;

interface PlannedResultsProps {
  readonly results: ReadResults;
  readonly conversions: LinkVocabulary['conversions'];
}

export function PlannedResults({ results, conversions }: PlannedResultsProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.links;
  if (results.planned.length === 0) return null;
  const change = ({ from, to }: PlannedCount): string => {
    const now = countText(from, opening.habit);
    return to === null || to === from ? now : `${now} → ${countText(to, opening.habit)}`;
  };
  return (
    <details class="group" open={results.planned.length <= SHORT_LIST}>
      <summary>{fill(texts.plannedCounts, { n: results.planned.length })}</summary>
      <table class="results planned">
        <thead>
          <tr>
            <th scope="col">{texts.link}</th>
            <th scope="col">{texts.clicks}</th>
            <th scope="col">{texts.conversions}</th>
          </tr>
        </thead>
        <tbody>
          {results.planned.map(({ id, row, name, clicks, primary, micro }) => (
            <tr key={id}>
              <th scope="row">
                {fill(texts.rowOf, { row, name })}
                {conversions.micro.map(
                  (step, at) =>
                    step !== '' && (
                      <small key={step}>
                        {step}: {change(at === 0 ? micro[0] : micro[1])}
                      </small>
                    ),
                )}
              </th>
              <td>{change(clicks)}</td>
              <td>{change(primary)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
