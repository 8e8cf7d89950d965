/**
 * Monday message: the lines the server wrote, in a field that may be changed, and a button that copies them; the weekly report below.
 *
 * Used by sidebar.tsx. Nothing is kept: it is written anew from the sheet each time.
 */
import { useFrame } from '../frame';
import { WeeklyReport } from '../monday/weekly-report';
import { Button } from '../parts/button';
import { CopiedText } from '../parts/copied-text';
import { Await } from '../parts/notice';
import { useLoaded } from '../wire/asking';

export function Monday() {
  const { wire, words, opening } = useFrame();
  const texts = words.sidebar.monday;
  const message = useLoaded(() => wire.call('mondayMessage', null), '');
  return (
    <section class="panel">
      <h1>{texts.title}</h1>
      <p class="hint">{texts.hint}</p>
      <Await loaded={message}>
        {({ text, language }) => (
          <>
            <CopiedText key={text} label={texts.text} text={text} language={language} rows={16} />
            <Button kind="quiet" onClick={message.again}>
              {texts.again}
            </Button>
            {opening.workbook.kind === 'cycle' && <WeeklyReport name={opening.workbook.cycle.name} />}
          </>
        )}
      </Await>
    </section>
  );
}
