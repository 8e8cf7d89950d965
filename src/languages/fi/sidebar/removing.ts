/** What the sidebar says about taking Quarterdeck out of a file, in Finnish; shape in en/sidebar/removing. */
import type { SidebarTexts } from '../../language';

export const removing: SidebarTexts['removing'] = {
  title: 'Poista Quarterdeck tästä tiedostosta',
  look: 'Katso, mitä poistuisi',
  keep: 'Säilytä välilehdet pelkkinä arvoina',
  keepHint: 'Sellaisina kuin ne nyt näkyvät, ilman kaavoja, luetteloita ja lukujen mukaan vaihtuvia värejä.',
  goes: 'Nämä välilehdet poistuvat: {tabs}.',
  stays: 'Nämä jäävät arvoina: {tabs}.',
  earlier: 'Myös {n} {n|aiempien syklien piilotettu välilehti poistuu|aiempien syklien piilotettua välilehteä poistuu}.',
  earlierKept:
    '{n} {n|aiempien syklien piilotettu välilehti jää|aiempien syklien piilotettua välilehteä jää} arvoina, pelkät laskentavälilehdet pois lukien.',
  beside: 'Välilehtien ulkopuolelle tallennettu poistuu: toimintamallit, luonnokset, merkinnät ja nimesi.',
  own: 'Itse tekemänne välilehdet ja kopiot jäävät.',
  drawing: 'Välilehdillä {tabs} on kaavoja, jotka käyttävät näitä; niissä voi sen jälkeen näkyä #REF!.',
  noWayBack: 'Tästä ei ole paluuta. Tiedosto > Versiohistoria säilyttää tiedoston nykyisellään.',
  yes: 'Poista',
};
