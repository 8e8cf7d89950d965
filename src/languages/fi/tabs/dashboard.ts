/** Dashboard in Finnish; shape in ../../en/tabs/dashboard. */
import type { TabTexts } from '../../language';

export const dashboard: TabTexts['dashboard'] = {
  summary: '{action} vaatii toimia · {due} {due|luku|lukua} kirjaamatta · palaveri {day}',
  summaryNone: 'Mikään ei vaadi toimia · {due} {due|luku|lukua} kirjaamatta · palaveri {day}',
  starCard: '★ {kpi}',
  starQuality: 'Laatu',
  starBusiness: 'Liiketoiminta',
  example: 'Toimintamallin esimerkkiluku: korvaa se omallanne tai vahvista se.',
  chart: { title: '{kpi}', value: 'Toteutunut', baseline: 'Lähtötaso', target: 'Tavoite', forecast: 'Ennuste', week: 'Viikko' },
  groups: { analysis: 'Analyysi', setup: 'Määritykset' },
  columns: {
    star: { label: '★', note: 'Pohjantähti: yksi laadun ja yksi liiketoiminnan KPI. Merkitse kirjoittamalla ★; pidä kaksi.' },
    kpi: { label: 'KPI', note: 'Luku, jolla ohjaatte. Nimeä vapaasti tai lisää uusi ensimmäiselle tyhjälle riville.' },
    status: {
      label: 'Tila',
      note: 'Lasketaan viimeisimmistä kirjauksista, tavoitteesta ja syklin päivästä. Oman tilan voi antaa määrityssarakkeissa.',
    },
    now: { label: 'Nyt', note: 'Nykyinen arvo. Kirjoita tähän luku, niin siitä tulee tämän päivän kirjaus.' },
    target: { label: 'Tavoite', note: 'Arvo, johon pyritään päivään 90 mennessä. Luetaan sarakkeesta ”Tavoite kirjoitettuna”.' },
    doNow: { label: 'Tee nyt', note: 'Tämän KPI:n kiireellisin toimenpide. Tyhjä, kun kaikki on kunnossa.' },
    progress: { label: 'Edistyminen', note: 'Kuljettu matka lähtötasosta tavoitteeseen. Viiva näyttää, missä tänään pitäisi olla.' },
    baseline: {
      label: 'Lähtötaso',
      note: 'Mistä lähdettiin. Kirjoita oma lukunne; harmaa kursiivi on esimerkki, eikä sitä lasketa ennen vahvistusta.',
    },
    trend: { label: 'Trendi', note: 'Syklin kirjaukset, vanhin vasemmalla.' },
    owner: { label: 'Vastuussa', note: 'Kuka vastaa tästä KPI:stä. Valitse nimi Asetuksista.' },
    next: {
      label: 'Seuraava kirjaus',
      note: 'Päivä, jolloin seuraava luku kirjataan. Lasketaan viimeisimmästä kirjauksesta ja seurantarytmistä.',
    },
    expected: { label: 'Pitäisi olla', note: 'Arvo, joka olisi tänään täsmälleen suunnitelman mukainen.' },
    outlook: {
      label: 'Näkymä',
      note: 'Onko tavoitteen saavuttaminen todennäköistä, avointa vai epätodennäköistä. Vaatii 8 kirjausta 28 päivän ajalta.',
    },
    forecast: { label: 'Ennuste', note: 'Arvo päivänä 90, jos syklin suunta jatkuu.' },
    unusual: { label: 'Poikkeama', note: 'Arvo, joka on tavanomaisen viikkovaihtelun ulkopuolella. Vaatii 8 kirjausta.' },
    last: { label: 'Viimeisin kirjaus', note: 'Viimeisimmän luvun päivä.' },
    computed: { label: 'Laskettu tila', note: 'Mikä tila olisi ilman omaa tilaanne.' },
    typedTarget: {
      label: 'Tavoite kirjoitettuna',
      note: 'Kirjoita 48 %, +20 %, -15 %, +0,5 pp, ≥ 90 % tai 10–15. Etumerkki prosentin edessä tarkoittaa muutosta lähtötasoon.',
    },
    reading: { label: 'Tulkinta', note: 'Miten tavoite ymmärrettiin. Jos se ei vastaa tarkoitustanne, kirjoittakaa tavoite uudelleen.' },
    threshold: {
      label: 'Kynnysarvo',
      note: 'Tämän ylittyessä tai alittuessa toimitaan heti. Kirjoita < 35 % tai > 55 %; tyhjä, jos rajaa ei ole.',
    },
    thresholdAction: {
      label: 'Toimenpide kynnyksellä',
      note: 'Mitä tehdään, kun kynnysarvo ylittyy tai alittuu. Enintään 60 merkkiä, näkyy kohdassa Tee nyt.',
    },
    action: {
      label: 'Jos alle lähtötason',
      note: 'Mitä tehdään, kun KPI putoaa alle lähtötason. Enintään 60 merkkiä, näkyy kohdassa Tee nyt.',
    },
    cadence: { label: 'Seurantarytmi', note: 'Kuinka usein luku kirjataan. Valitse luettelosta.' },
    override: { label: 'Oma tila', note: 'Oma arvionne lasketun tilan sijaan. Valitse luettelosta; tyhjä palauttaa lasketun.' },
    reason: { label: 'Perustelu', note: 'Miksi tila tai tavoite muutettiin.' },
    definition: { label: 'Määritelmä', note: 'Mitä lasketaan ja millä jaetaan. Sopikaa kerran ja antakaa olla.' },
    source: { label: 'Lähtötaso tulee', note: 'Kirjoitettu, kirjaukset ennen 1. päivää tai mittausvaihe. Valitse luettelosta.' },
    dataSource: { label: 'Lähde', note: 'Mistä luku luetaan: työkalu ja raportti.' },
    typedBaseline: { label: 'Lähtötaso kirjoitettuna', note: 'Oma lähtötasonne. Käytetään, kun ”Lähtötaso tulee” on kirjoitettu.' },
    unit: { label: 'Yksikkö', note: 'Mitä luku on. Valitse luettelosta; se määrää rivin muotoilun.' },
    better: { label: 'Parempi on', note: 'Suurempi, pienempi tai rajojen sisällä. Valitse luettelosta.' },
    aggregate: { label: 'Laskutapa', note: 'Miten kirjauksista tulee yksi nykyinen arvo. Valitse luettelosta.' },
  },
};
