/**
 * The weekly report, written once somebody asks for it: a longer text than the five lines, to be changed and copied.
 *
 * Used by the panel Monday message.
 */
import { useState } from 'preact/hooks';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { CopiedText } from '../parts/copied-text';
import { TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';
import { wordsOf } from '../words';
import { reportText } from './report-text';

const ROWS = 24;

export function WeeklyReport({ name }: { readonly name: string }) {
  const { wire, words } = useFrame();
  const texts = words.sidebar.monday.report;
  const doing = useDoing();
  const [written, setWritten] = useState<{ readonly text: string; readonly language: string } | null>(null);
  const write = async () => {
    const review = await doing.run(() => wire.call('review', null));
    if (review?.ok !== true) return;
    const tests = await doing.run(() => wire.call('experiments', null));
    if (tests?.ok !== true) return;
    const history = await doing.run(() => wire.call('history', null));
    if (history?.ok !== true) return;
    const { language } = review.value;
    const facts = { name, review: review.value, tests: tests.value.experiments, rules: history.value.rules };
    setWritten({ text: reportText(facts, wordsOf(language)), language });
  };
  return (
    <section class="block">
      <h2>{texts.heading}</h2>
      <p class="hint">{texts.hint}</p>
      {written !== null && (
        <CopiedText key={written.text} label={texts.heading} text={written.text} language={written.language} rows={ROWS} kind="plain" />
      )}
      <TroubleNotice trouble={doing.trouble} />
      <Button busy={doing.busy} onClick={() => void write()}>
        {texts.write}
      </Button>
    </section>
  );
}
