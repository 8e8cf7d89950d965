/** What the wizard says about a typed target, in Finnish. Part of ../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const target: SidebarTexts['wizard']['target'] = {
  blank: 'Tyhjä tarkoittaa toimintamallin tavoitetta {target}.',
  example: 'Esimerkkisumma: korvatkaa se omallanne.',
  atLeast: 'Tulkitaan: vähintään {value}',
  atMost: 'Tulkitaan: enintään {value}',
  between: 'Tulkitaan: {low} – {high}',
  change: 'Tulkitaan: {change} lähtötasosta',
  changeTo: 'Tulkitaan: {goal} ({change} lähtötasosta {base})',
  either: 'Kirjoita {one} tai {other}.',
  unit: '”{unit}” ei ole tämän KPI:n yksikkö.',
  points: 'Prosenttiyksiköt sopivat vain %-lukuihin.',
  reversed: 'Kirjoita pienempi luku ensin.',
  unreadable: 'Kirjoita arvo, esimerkiksi {example}, tai muutos, esimerkiksi +20 %.',
  higher: 'Tässä suurempi on parempi: tavoitteen on oltava yli {base}.',
  lower: 'Tässä pienempi on parempi: tavoitteen on oltava alle {base}.',
  same: 'Se on sama kuin lähtötaso.',
  ofZero: 'Nollasta laskettu muutos on nolla: kirjoita arvo.',
};
