/** What the reality check of posts says, in Danish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const reality: SidebarTexts['reality'] = {
  title: 'Virkelighedstjek',
  hint: 'Indsæt de sidste ti opslag med visninger, samlet afspilningstid og klik. Intet forlader browseren.',
  columns: { name: 'Opslag', impressions: 'Visninger', watch: 'Afspilningstid i alt', clicks: 'Klik' },
  posts: '{n} opslag',
  tooFew: 'Ingen vurdering: det kræver {n} opslag med visninger og afspilningstid eller klik.',
  fine: 'Visninger, afspilningstid og klik passer sammen.',
  hollow:
    '»{post}«: {impressions} visninger, {times} gange det, som afspilningstid og klik taler for. Bots, købt rækkevidde eller de forkerte folk.',
  task: 'Find ud af, hvor visningerne af »{post}« kommer fra; hold det ude af sammenligningen så længe',
  write: 'Sæt den på Køreplanen',
  written: 'Står på Køreplanen.',
};
