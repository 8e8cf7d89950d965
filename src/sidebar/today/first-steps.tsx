/**
 * The three first ticks of a new team: two numbers, the bio link, Friday's review in the calendar.
 *
 * Used by Today until all three are ticked. The calendar link is undocumented on Google's side, so an .ics file stands beside it.
 */
import type { FirstStep, TodayView } from '../../contract';
import { FIRST_STEPS } from '../../core/cycle/choices';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Tick } from '../parts/field';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { calendarAddress } from './calendar-address';

export function FirstSteps({ view, put }: { readonly view: TodayView; readonly put: (view: TodayView) => void }) {
  const { wire, words, go, viewOnly } = useFrame();
  const texts = words.sidebar.today;
  const ticking = useDoing();
  if (FIRST_STEPS.every(step => view.ticks[step])) return null;
  const tick = async (step: FirstStep, done: boolean) => {
    const reply = await ticking.run(() => wire.call('tick', { step, done }));
    if (reply?.ok === true) put({ ...view, ticks: { ...view.ticks, [step]: done } });
  };
  return (
    <section class="block">
      <h2>{texts.firstSteps}</h2>
      <TroubleNotice trouble={ticking.trouble} />
      <ul class="firstSteps">
        {FIRST_STEPS.map(step => (
          <li key={step} class={view.ticks[step] ? 'done' : ''}>
            <Tick
              label={texts.ticks[step]}
              checked={view.ticks[step]}
              busy={ticking.busy}
              disabled={viewOnly}
              onChange={done => void tick(step, done)}
            />
            {!view.ticks[step] && (
              <p class="ways">
                {step === 'review' ? (
                  <>
                    <a href={view.reviewLink} target="_blank" rel="noopener noreferrer" onClick={() => void tick(step, true)}>
                      {texts.tickActions.review}
                    </a>
                    <a
                      href={calendarAddress(view.reviewFile)}
                      download={`${texts.calendarFileName}.ics`}
                      onClick={() => void tick(step, true)}
                    >
                      {texts.calendarFile}
                    </a>
                  </>
                ) : (
                  <Button kind="quiet" onClick={() => go(step === 'numbers' ? 'numbers' : 'links')}>
                    {texts.tickActions[step]}
                  </Button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
