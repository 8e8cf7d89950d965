/**
 * All numbers before they are saved: what each reads as, and a way back to each.
 *
 * Used by panels/numbers.tsx.
 */
import { fill } from '../../languages/text';
import { dayText, weekText } from '../day-text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import type { Entry, Meaning } from './entries';

/** The week of a total, else the day. */
function whenText({ due, day }: Entry, { calendar }: ReturnType<typeof useFrame>['words']): string {
  const period = due.periods.find(({ to }) => to === day);
  return period === undefined ? dayText(day, calendar) : weekText(period, calendar);
}

interface ReviewListProps {
  readonly entries: readonly Entry[];
  readonly meanings: readonly Meaning[];
  readonly edit: (at: number) => void;
}

export function ReviewList({ entries, meanings, edit }: ReviewListProps) {
  const { words } = useFrame();
  const texts = words.sidebar.numbers;
  return (
    <>
      <h2>{texts.review}</h2>
      {meanings.every(meaning => meaning.kind === 'skipped') && <p class="hint">{texts.nothing}</p>}
      <ul class="review">
        {entries.map((entry, at) => {
          const meaning = meanings[at];
          const value = meaning?.kind === 'ready' ? meaning.shown : texts.skipped;
          return (
            <li key={`${entry.due.kpi} ${entry.due.day}`}>
              <span>{entry.due.name}</span>
              <Button kind="quiet" about={fill(texts.edit, { kpi: entry.due.name })} onClick={() => edit(at)}>
                {value}
              </Button>
              <small>
                {whenText(entry, words)}
                {entry.note.trim() !== '' && ` · ${entry.note.trim()}`}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
