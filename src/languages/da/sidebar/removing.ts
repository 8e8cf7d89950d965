/** What the sidebar says about taking Quarterdeck out of a file, in Danish; shape in en/sidebar/removing. */
import type { SidebarTexts } from '../../language';

export const removing: SidebarTexts['removing'] = {
  title: 'Fjern Quarterdeck fra filen',
  look: 'Se, hvad der forsvinder',
  keep: 'Behold fanerne som rene værdier',
  keepHint: 'Som de ser ud nu, uden formler, lister og farver, der følger tallene.',
  goes: 'Disse faner forsvinder: {tabs}.',
  stays: 'Disse bliver som værdier: {tabs}.',
  earlier: '{n} {n|skjult fane|skjulte faner} fra tidligere forløb forsvinder også.',
  earlierKept: '{n} {n|skjult fane|skjulte faner} fra tidligere forløb bliver som værdier, undtagen dem, der kun regner.',
  beside: 'Det, der er gemt uden for fanerne, forsvinder: playbooks, kladder, mærker og hvem du er.',
  own: 'Faner, I selv har lavet, og jeres kopier bliver.',
  drawing: 'Formler i {tabs} bruger disse faner og kan vise #REF! bagefter.',
  noWayBack: 'Her er ingen vej tilbage. Filer > Versionshistorik har filen, som den er nu.',
  yes: 'Fjern',
};
