/** The endpoints of the sidebar. A line missing here does not compile. */
import type { EndpointName, Endpoints } from '../../contract';
import { writeDraft } from '../memory';
import { baselines, lockBaselines, savePast } from './baselines';
import { build } from './build';
import { cards } from './cards';
import { check, repair } from './check';
import { history, switchRule, watchKpi } from './history';
import { switchTabs } from './language';
import { saveResults, saveTaggedShare } from './link-results';
import { addWord, setChannelTags, vocabulary } from './link-words';
import { links, saveLink, saveLinks } from './links';
import { numbers, saveNumbers } from './numbers';
import { open, setLanguage, setPerson } from './open';
import { deletePlaybook, renamePlaybook, savePlaybook } from './own-playbooks';
import { removeSample } from './sample';
import { show } from './show';
import { finishTask, tick, today } from './today';

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
  saveTaggedShare,
  history,
  switchRule,
  watchKpi,
  removeSample,
  check,
  repair,
  show,
};
