/** What the sidebar says about playbooks a team saves itself, in Finnish. Part of sidebar.ts. */
import type { SidebarTexts } from '../../../language';

export const ownPlaybook: SidebarTexts['ownPlaybook'] = {
  title: 'Tallenna sykli omaksi toimintamalliksi',
  text: 'Tallentaa vaiheet, tehtävät, KPI:t tavoitteineen, säännöt ja kanavat sellaisina kuin ne ovat välilehdillä. Kirjatut luvut ja linkit eivät tule mukaan.',
  name: 'Toimintamallin nimi',
  save: 'Tallenna toimintamalli',
  saved: '”{name}” on tallennettu. Sen voi valita, kun tässä taulukossa aloitetaan sykli.',
  summary: 'Oma toimintamallinne, pohjana ”{name}”.',
  rename: 'Nimeä uudelleen',
  delete: 'Poista',
  deleteSure: 'Kyllä, poista',
};
