/** What the reality check of posts says, in Danish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const reality: SidebarTexts['reality'] = {
  title: 'Virkelighedstjek',
  hint: 'Indsæt de sidste ti opslag med eksponeringer, samlet visningstid og klik. Intet forlader browseren.',
  columns: { name: 'Opslag', impressions: 'Eksponeringer', watch: 'Visningstid i alt', clicks: 'Klik' },
  posts: '{n} opslag',
  tooFew: 'Ingen vurdering: det kræver {n} opslag med eksponeringer og visningstid eller klik.',
  unread: '»{text}« er hverken et antal eller en tid',
  fine: 'Eksponeringer, visningstid og klik passer sammen.',
  hollow:
    '»{post}«: {impressions} eksponeringer, {times} gange det, som visningstid og klik taler for. Bots, købt rækkevidde eller de forkerte folk.',
  task: 'Find ud af, hvor eksponeringerne af »{post}« kommer fra; hold det ude af sammenligningen så længe',
  write: 'Sæt den på køreplanen',
  written: 'Står på køreplanen.',
};
