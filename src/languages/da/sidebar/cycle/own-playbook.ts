/** What the sidebar says about playbooks a team saves itself, in Danish. Part of sidebar.ts. */
import type { SidebarTexts } from '../../../language';

export const ownPlaybook: SidebarTexts['ownPlaybook'] = {
  title: 'Gem forløbet som min egen playbook',
  text: 'Gemmer faser, opgaver, KPI’er med mål, regler og kanaler, som de står på fanerne. Indtastede tal og links følger ikke med.',
  name: 'Playbookens navn',
  save: 'Gem playbooken',
  saved: '»{name}« er gemt. Den kan vælges, når et forløb startes i dette regneark.',
  summary: 'Jeres egen, bygget på »{name}«.',
  rename: 'Omdøb',
  delete: 'Slet',
  deleteSure: 'Ja, slet den',
};
