/** What the audit of past posts says, in Danish; shape in ../../../en/sidebar/library/audit. */
import type { SidebarTexts } from '../../../language';

export const audit: SidebarTexts['audit'] = {
  title: 'Gennemgang af tidligere opslag',
  hint: 'Indsæt de seneste 30 opslag eller jeres 20 bedste og 20 svageste: et resultat og nogle mærkater til hvert, for eksempel hook, emne, længde, CTA. Kun det, du gemmer, forlader browseren.',
  result: 'Resultat',
  better: 'Bedre er',
  sides: { higher: 'højere', lower: 'lavere' },
  kinds: { pillar: 'Tema eller emne', format: 'Format', hook: 'Hook', angle: 'Vinkel', cta: 'Opfordring', other: 'Anden mærkat' },
  posts: '{n} opslag med et resultat',
  tooFew: 'Ingen vurdering: det kræver {n} opslag med forskellige resultater.',
  compared: 'De {best} bedste ved siden af de {weakest} svageste. Vurderingen tager højde for antallet af mærkater.',
  none: 'Ingen mærkat på tre opslag eller flere skiller sig ud.',
  shares: '{up} af {best} bedste, {down} af {weakest} svageste',
  strengths: { clear: 'klart', likely: 'sandsynligt', direction: 'kun en tendens' },
  keep: 'Gem i biblioteket',
  kept: 'I biblioteket.',
};
