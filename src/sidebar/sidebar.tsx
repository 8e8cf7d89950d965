/**
 * The whole sidebar: asks the server where things stand, then shows the panel that fits, with the tabs above and the language below.
 *
 * Mounted by main.tsx. Without a cycle every panel is Start (or the wizard); after an interrupted build it is the rest of the build.
 */
import { useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import type { Choices, LanguageCode, Opening, Panel } from '../contract';
import { useKeptFocus } from './focus/kept-focus';
import { type Frame, FrameContext, useFrame } from './frame';
import { useNothingNew } from './help/news';
import { LanguageFooter } from './language-footer';
import { OpeningGate } from './opening-gate';
import { PANELS } from './panels';
import { Help } from './panels/help';
import { Start } from './panels/start';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { Tabs } from './parts/tabs';
import { type Wait, watchWaits } from './wire/waits';
import type { Wire } from './wire/wire';
import { Build } from './wizard/build';
import { Wizard } from './wizard/wizard';
import { wordsOf } from './words';

interface SidebarProps {
  readonly wire: Wire;
  /** The panel the menu item asked for. */
  readonly panel: Panel;
  /** Language of the first words, before the server has said which it is. */
  readonly language: LanguageCode;
}

export function Sidebar({ wire, panel, language }: SidebarProps) {
  const [viewOnly, setViewOnly] = useState(false);
  const [wait, setWait] = useState<Wait | null>(null);
  const watched = useMemo(() => watchForViewOnly(watchWaits(wire, setWait), () => setViewOnly(true)), [wire]);
  return (
    <OpeningGate wire={watched} language={language}>
      {(opening, reopen) => <Opened wire={watched} wait={wait} viewOnly={viewOnly} first={panel} opening={opening} reopen={reopen} />}
    </OpeningGate>
  );
}

/** The same wire, telling when the server refuses a write because the person may only view. */
function watchForViewOnly(wire: Wire, tell: () => void): Wire {
  return {
    async call(endpoint, argument) {
      const reply = await wire.call(endpoint, argument);
      if (!reply.ok && reply.trouble.code === 'view_only') tell();
      return reply;
    },
  };
}

interface OpenedProps {
  readonly wire: Wire;
  readonly wait: Wait | null;
  readonly viewOnly: boolean;
  readonly first: Panel;
  readonly opening: Opening;
  readonly reopen: (opening: Opening) => void;
}

const TABS = ['today', 'numbers', 'links', 'check'] as const satisfies readonly Panel[];

/** Panels without a tab of their own are reached from Today. */
const tabOf = (panel: Panel): (typeof TABS)[number] => TABS.find(id => id === panel) ?? 'today';

function Opened({ wire, wait, viewOnly, first, opening, reopen }: OpenedProps) {
  const [panel, go] = useState<Panel>(first);
  const words = wordsOf(opening.language);
  const texts = words.sidebar.frame;
  const frame = useMemo<Frame>(() => ({ wire, words, opening, viewOnly, go, reopen }), [wire, words, opening, viewOnly, reopen]);
  const hasCycle = opening.workbook.kind === 'cycle';
  const shown = `${panel} ${opening.workbook.kind}`;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  return (
    <FrameContext.Provider value={frame}>
      {hasCycle && (
        <Tabs label={texts.tabsLabel} current={tabOf(panel)} tabs={TABS.map(id => ({ id, text: texts.tabs[id] }))} onPick={go} />
      )}
      <main>
        {viewOnly && (
          <Notice kind="plain">
            <b>{texts.viewOnlyTitle}</b>
            <p>{texts.viewOnly}</p>
          </Notice>
        )}
        <div id="panel" ref={box} tabIndex={-1} {...(hasCycle ? { role: 'tabpanel', 'aria-labelledby': `tab-${tabOf(panel)}` } : {})}>
          <Guarded key={shown} panel={panel} />
        </div>
      </main>
      <LanguageFooter />
      <p class="atWork" role="status">
        {wait !== null &&
          (wait.length === 'long' ? `${words.sidebar.doing[wait.endpoint]} ${texts.longWait}` : words.sidebar.doing[wait.endpoint])}
      </p>
    </FrameContext.Provider>
  );
}

/** A slip in one panel must not take the others along. */
function Guarded({ panel }: { readonly panel: Panel }) {
  const { words } = useFrame();
  const [error, retry] = useErrorBoundary();
  if (error === undefined) return <CurrentPanel panel={panel} />;
  return (
    <Notice kind="trouble">
      <p>{words.sidebar.frame.crashed}</p>
      <Button onClick={retry}>{words.sidebar.frame.tryAgain}</Button>
    </Notice>
  );
}

function CurrentPanel({ panel }: { readonly panel: Panel }) {
  const { workbook } = useFrame().opening;
  // The functions are there before the first cycle.
  if (panel === 'help') return <Help />;
  switch (workbook.kind) {
    case 'none':
      return <NoCycle draft={workbook.draft} wizardFirst={panel === 'cycle'} />;
    case 'building':
      return <Build choices={workbook.choices} missing={workbook.missing} leave={null} />;
    case 'cycle': {
      const Shown = PANELS[panel];
      return <Shown cycle={workbook.cycle} />;
    }
  }
}

function NoCycle({ draft, wizardFirst }: { readonly draft: Choices | null; readonly wizardFirst: boolean }) {
  useNothingNew();
  const [stored, setStored] = useState(draft);
  const [wizard, setWizard] = useState<{ readonly from: Choices | null } | null>(wizardFirst ? { from: draft } : null);
  if (wizard === null) return <Start draft={stored} begin={from => setWizard({ from })} />;
  const leave = (latest: Choices | null) => {
    setStored(latest ?? stored);
    setWizard(null);
  };
  return <Wizard draft={wizard.from} leave={leave} />;
}
