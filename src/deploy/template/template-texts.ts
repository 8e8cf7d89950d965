/** What stands in the template's only tab and in the message that invites to it, by language. Used by ./template-files. */
import type { LanguageCode } from '../../languages/codes';

export interface TemplateTexts {
  /** For the tab; `path` is the way through the menus. */
  readonly start: (path: string) => string;
  /** For a mail or a chat. */
  readonly invitation: (link: string, path: string) => string;
}

export const TEMPLATE_TEXTS: Readonly<Record<LanguageCode, TemplateTexts>> = {
  en: {
    start: path =>
      `Choose ${path}. Google asks once for two permissions: this spreadsheet and the sidebar. You can delete this tab afterwards.`,
    invitation: (link, path) =>
      `Quarterdeck runs the next 90 days in a spreadsheet. Open ${link}, press Make a copy, and choose ${path} in your copy. The copy is yours alone.`,
  },
  ms: {
    start: path =>
      `Pilih ${path}. Google meminta dua kebenaran, sekali sahaja: helaian ini dan panel sisi. Tab ini boleh dipadam selepas itu.`,
    invitation: (link, path) =>
      `Quarterdeck mengurus 90 hari akan datang dalam satu helaian. Buka ${link}, tekan butang untuk membuat salinan, kemudian pilih ${path} dalam salinan anda. Salinan itu milik anda sendiri.`,
  },
  fi: {
    start: path =>
      `Valitse ${path}. Google kysyy kerran kahta lupaa: tähän taulukkoon ja sivupaneeliin. Tämän välilehden voi poistaa sen jälkeen.`,
    invitation: (link, path) =>
      `Quarterdeck pitää seuraavat 90 päivää yhdessä taulukossa. Avaa ${link}, tee taulukosta kopio ja valitse kopiossa ${path}. Kopio on vain sinun.`,
  },
  da: {
    start: path => `Vælg ${path}. Google beder én gang om to tilladelser: regnearket her og sidepanelet. Du kan slette fanen bagefter.`,
    invitation: (link, path) =>
      `Quarterdeck holder styr på de næste 90 dage i et regneark. Åbn ${link}, lav en kopi, og vælg ${path} i din kopi. Kopien er kun din.`,
  },
};
