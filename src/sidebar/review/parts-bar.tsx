/**
 * The three parts of a review, ten minutes each, and how long it has taken: no alarm, no movement, nothing that speaks up.
 *
 * Used by the Review panel. The clock begins when the panel is first opened and goes on over a reload.
 */
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useKept } from '../drafts/kept';
import { useFrame } from '../frame';

export const PARTS = ['data', 'decisions', 'tasks'] as const;
export type ReviewPart = (typeof PARTS)[number];

const PART_MINUTES = 10;
const MINUTE_MS = 60_000;
const LOOK_MS = 15_000;

interface PartsBarProps {
  readonly part: ReviewPart;
  readonly go: (part: ReviewPart) => void;
}

export function PartsBar({ part, go }: PartsBarProps) {
  const { words } = useFrame();
  const texts = words.sidebar.review;
  const minutes = useMinutes();
  const due = PARTS[Math.floor(minutes / PART_MINUTES)];
  return (
    <div>
      <nav class="reviewParts" aria-label={texts.partsLabel}>
        {PARTS.map(each => (
          <button key={each} type="button" class="reviewStep" aria-current={each === part ? 'step' : undefined} onClick={() => go(each)}>
            {texts.parts[each]}
          </button>
        ))}
      </nav>
      <p class="hint" role="timer" aria-live="off">
        {due === undefined ? fill(texts.over, { n: minutes }) : fill(texts.minutes, { n: minutes, part: texts.parts[due] })}
      </p>
    </div>
  );
}

function useMinutes(): number {
  const [begun, keep] = useKept('review begun', 0);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (isLongAgo(begun)) keep(Date.now());
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return isLongAgo(begun) ? 0 : Math.max(0, Math.floor((now - begun) / MINUTE_MS));
}

/** A review that was left longer ago than it may take begins anew. */
const isLongAgo = (begun: number): boolean => Date.now() - begun > 6 * PART_MINUTES * MINUTE_MS;
