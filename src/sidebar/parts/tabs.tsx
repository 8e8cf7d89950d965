/**
 * The row of panel names at the top.
 *
 * Used by the frame. Keyboard as people know it from tabs: Tab reaches the row once, arrows, Home and End move along it.
 */
import { useRef } from 'preact/hooks';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly text: string }[];
  readonly current: Id;
  readonly onPick: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<Id extends string>({ label, tabs, current, onPick }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const at = step(
      tabs.findIndex(tab => tab.id === current),
      tabs.length,
    );
    const next = tabs[at];
    if (next === undefined) return;
    event.preventDefault();
    onPick(next.id);
    row.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[at]?.focus();
  };
  return (
    <nav aria-label={label}>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === current}
            aria-controls="panel"
            data-text={tab.text}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onPick(tab.id)}
          >
            {tab.text}
          </button>
        ))}
      </div>
    </nav>
  );
}
