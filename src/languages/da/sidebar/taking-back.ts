/** What the panel Check says about taking back the last step, in Danish; shape in en/sidebar/taking-back. */
import type { SidebarTexts } from '../../language';

export const takingBack: SidebarTexts['takingBack'] = {
  title: 'Fortryd det sidste trin',
  hint: 'Det, Quarterdeck sidst skrev her for nogen: tal, links, opgaver, en import. Kun det, ingen har ændret siden. Det, du selv har skrevet, fortryder du i Google Sheets.',
  look: 'Se, hvad det gælder',
  rows: '{tab}: {n} {n|række|rækker} tilføjet',
  cells: '{tab}: {n} {n|celle|celler} ændret',
  left: 'Bliver, fordi nogen har ændret det siden: {rows}',
  row: '{tab}, række {row}',
  nothing: 'Der er intet at fortryde.',
  tooLong: 'Det seneste trin ændrede mere, end der huskes her. Gå tilbage med Filer > Versionshistorik i Google Sheets.',
  yes: 'Fortryd trinnet',
  done: 'Fortrudt.',
};
