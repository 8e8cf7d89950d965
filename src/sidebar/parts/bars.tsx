/**
 * Two bars: how far something is, and how a playbook cuts its 90 days.
 *
 * Used by the build and by the wizard's cards. The words beside them say the same, so the bars are hidden from screen readers or labelled.
 */

/** `done` of `all`, with `label` as the text a screen reader gives. */
export function ProgressBar({ done, all, label }: { readonly done: number; readonly all: number; readonly label: string }) {
  return (
    <div class="progress" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={all} aria-valuenow={done}>
      <i style={{ width: `${all === 0 ? 0 : Math.round((100 * done) / all)}%` }} />
    </div>
  );
}

/** Phases side by side, each as wide as its days; `texts` are the phases in words. */
export function PhaseBar({ phases, texts }: { readonly phases: readonly { readonly days: number }[]; readonly texts: readonly string[] }) {
  return (
    <div class="phases" role="img" aria-label={texts.join(' · ')} title={texts.join(' · ')}>
      {phases.map((phase, at) => (
        <i key={texts[at]} style={{ flexGrow: phase.days }}>
          {phase.days}
        </i>
      ))}
    </div>
  );
}
