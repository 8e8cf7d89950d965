/**
 * The foot of the sidebar: the person's own language, and the way to put the team's tabs into it when they speak another one.
 *
 * Used by sidebar.tsx. The sidebar follows the person, the tabs follow the workbook, so the second is asked for separately.
 */
import type { LanguageCode } from '../contract';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../languages/codes';
import { fill } from '../languages/text';
import { useFrame } from './frame';
import { Button } from './parts/button';
import { PickField } from './parts/field';
import { TroubleNotice } from './parts/notice';
import { useDoing } from './wire/asking';

export function LanguageFooter() {
  const { wire, words, opening, reopen } = useFrame();
  const setting = useDoing();
  const pick = async (language: LanguageCode) => {
    const reply = await setting.run(() => wire.call('setLanguage', { language }));
    if (reply?.ok === true) reopen(reply.value);
  };
  const { workbook } = opening;
  return (
    <footer>
      <PickField
        label={words.sidebar.frame.language}
        value={opening.language}
        options={LANGUAGE_CODES.map(value => ({ value, text: LANGUAGE_NAMES[value] }))}
        onPick={language => void pick(language)}
      />
      <TroubleNotice trouble={setting.trouble} />
      {workbook.kind === 'cycle' && workbook.cycle.language !== opening.language && <TabsLanguage tabs={workbook.cycle.language} />}
    </footer>
  );
}

/** What the tabs speak now, and a button that changes it for everybody who looks at them. */
function TabsLanguage({ tabs }: { readonly tabs: LanguageCode }) {
  const { wire, words, opening, reopen, viewOnly } = useFrame();
  const texts = words.sidebar.frame;
  const switching = useDoing();
  const change = async () => {
    const reply = await switching.run(() => wire.call('switchTabs', { language: opening.language }));
    if (reply?.ok === true) reopen(reply.value);
  };
  return (
    <section class="tabsLanguage">
      <p class="hint">{fill(texts.tabsSpeak, { language: LANGUAGE_NAMES[tabs] })}</p>
      <Button busy={switching.busy} disabled={viewOnly} onClick={() => void change()}>
        {fill(texts.tabsChange, { language: LANGUAGE_NAMES[opening.language] })}
      </Button>
      <TroubleNotice trouble={switching.trouble} />
    </section>
  );
}
