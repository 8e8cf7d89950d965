/**
 * Help: what to do each week, what the Dashboard's columns say, every function with its example, inserted by a click, and the self-check.
 *
 * Used by sidebar.tsx, with a cycle and without. The server takes the columns from their records; those of the functions are here already.
 */

import { useFrame } from '../frame';
import { Functions } from '../help/functions';
import { SelfCheck } from '../help/self-check';
import { Tour } from '../help/tour';
import { Button } from '../parts/button';
import { Await } from '../parts/notice';
import { useLoaded } from '../wire/asking';

export function Help() {
  const { wire, words, opening, go } = useFrame();
  const { language, workbook } = opening;
  const tabs = workbook.kind === 'cycle' ? workbook.cycle.language : language;
  const texts = words.sidebar.help;
  const view = useLoaded(() => wire.call('help', { language, tabs }), `${language} ${tabs}`);
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <Await loaded={view}>
        {({ tour, decimal, results }) => (
          <>
            <Tour stops={tour} language={tabs} />
            <Functions decimal={decimal} results={results} tabs={tabs} />
          </>
        )}
      </Await>
      <SelfCheck />
      {workbook.kind !== 'cycle' && <Button onClick={() => go('today')}>{words.sidebar.frame.back}</Button>}
    </section>
  );
}
