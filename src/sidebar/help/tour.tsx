/**
 * The Dashboard from left to right: each heading as it stands there, and what its column says.
 *
 * Used by the Help panel.
 */
import type { LanguageCode, TourStop } from '../../contract';
import { useFrame } from '../frame';

interface TourProps {
  readonly stops: readonly TourStop[];
  /** That of the tabs, which the headings are in. */
  readonly language: LanguageCode;
}

export function Tour({ stops, language }: TourProps) {
  const texts = useFrame().words.sidebar.help;
  return (
    <details class="group">
      <summary>{texts.tour}</summary>
      <Stops stops={stops.filter(({ folded }) => !folded)} language={language} />
      <h2>{texts.tourFolded}</h2>
      <Stops stops={stops.filter(({ folded }) => folded)} language={language} />
    </details>
  );
}

function Stops({ stops, language }: TourProps) {
  return (
    <dl class="told">
      {stops.map(({ heading, says }) => (
        <div key={heading}>
          <dt lang={language}>{heading}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
