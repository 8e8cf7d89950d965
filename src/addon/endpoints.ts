/** The endpoints of the sidebar. A line missing here does not compile. */
import type { EndpointName, Endpoints } from '../contract';
import { check, repair } from './check/check';
import { show } from './check/show';
import { build } from './cycle/build';
import { cards } from './cycle/cards';
import { switchTabs } from './cycle/language';
import { comeBack, leave, leaving } from './cycle/leave';
import { open, setLanguage, setPerson } from './cycle/open';
import { deletePlaybook, renamePlaybook, savePlaybook } from './cycle/playbook-endpoints';
import { removeSample } from './cycle/sample';
import { pointColumns, saveResults, saveTaggedShare } from './links/link-results';
import { addWord, setChannelTags, vocabulary } from './links/link-words';
import { links, saveLink, saveLinks } from './links/links';
import { baselines, lockBaselines, savePast } from './numbers/baselines';
import { numbers, saveNumbers } from './numbers/numbers';
import { history, switchRule, watchKpi } from './rules/history';
import { finishTask, tick, today } from './today/today';
import { writeDraft } from './workbook/memory';

type Implementations = { readonly [Name in EndpointName]: (argument: Endpoints[Name]['argument']) => Endpoints[Name]['result'] };

export const ENDPOINTS: Implementations = {
  open,
  setLanguage,
  switchTabs,
  setPerson,
  cards,
  savePlaybook,
  renamePlaybook,
  deletePlaybook,
  saveDraft: choices => {
    writeDraft(choices);
    return null;
  },
  build,
  today,
  tick,
  finishTask,
  numbers,
  saveNumbers,
  baselines,
  savePast,
  lockBaselines,
  vocabulary,
  saveLink,
  saveLinks,
  links,
  addWord,
  setChannelTags,
  saveResults,
  pointColumns,
  saveTaggedShare,
  history,
  switchRule,
  watchKpi,
  removeSample,
  leaving,
  leave,
  comeBack,
  check,
  repair,
  show,
};
