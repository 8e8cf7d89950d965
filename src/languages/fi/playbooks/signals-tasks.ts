/** Tasks of Signals in Finnish; part of signals.ts. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit: {
    title: 'Käy läpi 20 parasta ja 20 heikointa julkaisua',
    done: 'Syy (koukku, aihe, pituus, CTA, ajoitus) ja KPI on kirjattu 40 julkaisusta viimeisiltä 90 päivältä.',
  },
  strategy_page: {
    title: 'Tiivistä strategia yhdelle sivulle',
    done: 'Päämäärä, yleisö, kanavat, rytmi ja KPI:t mahtuvat siihen; se pysyy 90 päivää, toteutus elää viikoittain.',
  },
  choose_channels: {
    title: 'Lukitse 2 pääkanavaa ja 1 tukikanava',
    done: 'Ne pysyvät 90 päivää; jokaisella on yksi voittosignaali.',
  },
  tracking: {
    title: 'Merkitse joka linkki yhtä ydinkonversiota varten',
    done: 'Liidi, tilaus tai kauppa on valittu; UTM-mallit ja linkkisivu ovat käytössä.',
  },
  seats: { title: 'Nimeä datan, tuotannon ja yhteisön vastuut', done: 'Kolmella paikalla on nimi Asetuksissa.' },
  pipeline: {
    title: 'Rakenna tuotantoputki: 72 tuntia julkaisuun',
    done: 'Käsikirjoituksella, kuvauksella, editoinnilla, julkaisulla ja opeilla on vastuuhenkilö; ideasta julkaisuun menee 72 tuntia.',
  },
  definition_of_done: {
    title: 'Kirjoita valmiin määritelmä kanavittain',
    done: 'Yhtään videota ei julkaista ennen kuin ensimmäiset 2 sekuntia on kokeiltu 3 versiona.',
  },
  definitions: {
    title: 'Lukitse KPI-määritelmät ja viikon 0 lähtötasot',
    done: 'Joka KPI:llä on lähde, yksi vastuuhenkilö, yksi toimenpide ja lähtötaso 28 päivältä.',
  },
  pillars_formats: {
    title: 'Valitse 3–5 pilaria ja rakenna 8 formaattia',
    done: 'Joka pilarilla on yksi KPI, jokaisella 8 formaatista otsikkokaava, B-roll-lista ja CTA.',
  },
  risk_register: { title: 'Täytä riskirekisteri', done: '5 riskillä on KPI:t ja kynnysarvot.' },
  calendar: { title: 'Suunnittele 14 päivän kalenteri', done: 'Joka sisällöllä on yksi ensisijainen KPI.' },
  ten_hooks: { title: 'Kirjoita 10 koukkua kahteen pääteemaan', done: 'Kaikki on testattu 7 päivässä.' },
  quality_gate: {
    title: 'Avaa laatuportti',
    done: 'Vähintään 1 henkilö tarkistaa faktan, brändin ja CTA:n ennen ajastusta.',
  },
  publish: {
    title: 'Julkaise 4–6 sisältöä viikossa pääkanavaa kohti',
    done: 'Rytmi piti neljä viikkoa.',
  },
  ab_tests: {
    title: 'Tee 2 A/B-testiä viikossa',
    done: 'Koukku, otsikko, pituus, kansikuva ja CTA on kukin testattu.',
  },
  test_budget: {
    title: 'Päätä testibudjetti',
    done: '10–20 % mediarahasta on varattu mainosten ja kohderyhmien testeihin.',
  },
  reuse: { title: 'Tee yhdestä pääsisällöstä 5–12 klippiä', done: 'Yhdestä pääsisällöstä tuli vähintään 5 julkaisua.' },
  top_signals: {
    title: 'Kirjaa joka kanavan 3 tärkeintä signaalia',
    done: 'Esimerkiksi YouTubessa katseluaika, klikkausosuus ja pito.',
  },
  log: {
    title: 'Kirjaa tavoite-KPI, tulos ja päätös',
    done: 'Jokainen julkaisu viikosta 3 alkaen on toista, kehitä tai poista.',
  },
  last_ten: {
    title: 'Vertaa 10 viimeisintä julkaisua',
    done: 'Näytöt, katseluaika ja klikkaukset ovat rinnakkain; poikkeamilla on korjaus.',
  },
  lock_formats: {
    title: 'Lukitse lähtötason voittavat 2–3 formaattia',
    done: 'Ne voittivat useammin kuin kerran; muut ovat tauolla.',
  },
  automation_line: {
    title: 'Päätä, mitä saa automatisoida',
    done: 'Yksi lista kertoo, mitä työkalu tekee ja mitä ihminen tarkistaa.',
  },
  new_message: {
    title: 'Lisää 1 uusi pilariviesti viikossa',
    done: '70 % sisällöstä pysyi todistetuissa formaateissa.',
  },
  windows: { title: 'Valitse 2 parasta julkaisuikkunaa', done: 'Ne tulevat omasta datastanne.' },
  hold_windows: { title: 'Pidä molemmat ikkunat 3 viikkoa', done: 'Ikkunoiden tavoittavuutta on verrattu 3 viikon jälkeen.' },
  bridge: {
    title: 'Rakenna remarketing-silta',
    done: 'Katsojat, profiilikävijät ja sivustokävijät näkevät kukin seuraavan askeleen liidiin asti.',
  },
  partners: { title: 'Julkaise luotetun kumppanin kanssa', done: 'Yksi yhteisjulkaisu on ulkona; sen liidit lasketaan.' },
  landing_form: {
    title: 'Poista kitka sivulta ja lomakkeelta',
    done: 'Sivu ja julkaisu sanovat samaa; lomake kysyy vain tarpeellisen.',
  },
  test_share: { title: 'Tarkista 20 % uusille testeille', done: 'Vähintään 20 % neljän viime viikon sisällöstä oli uutta.' },
  ease_load: {
    title: 'Kevennä kuormaa',
    done: 'Tekstitys ja versiot on automatisoitu, toistuva työ annettu muille.',
  },
  channel_trends: { title: 'Käy läpi kanavien trendit', done: 'Näytöt, tavoittavuus ja katselu-% on arvioitu kanavittain.' },
  conversion_posts: {
    title: 'Julkaise 2–3 konversiojulkaisua viikossa',
    done: 'Jokaisessa on selkeä tarjous, seuraava askel ja todiste.',
  },
  community_routine: {
    title: 'Pidä yhteisörutiini',
    done: '20 minuuttia vastauksia päivässä ja 2 kysymystä viikossa, kolme viikkoa peräkkäin.',
  },
  playbook: {
    title: 'Kirjoita toimintamalli',
    done: 'Parhaat koukut, pituudet, CTA:t ja päätöskynnykset ovat Kirjastossa.',
  },
  topic_bundle: {
    title: 'Tee yhdestä aiheesta artikkeli ja 5–12 julkaisua',
    done: 'Yksi pitkä artikkeli tai laskeutumissivu on verkossa ja linkitetty julkaisuista.',
  },
  follower_target: {
    title: 'Päätä seuraajatavoitteesta',
    done: 'Asetettu vain, jos katselu-% ja tallennukset nousevat; muuten siirretty.',
  },
  final_numbers: { title: 'Kirjaa viimeiset luvut', done: 'Kaikilla kahdeksalla KPI:llä on kirjaus viimeiseltä viikolta.' },
  retrospective: { title: 'Pidä jälkikatsaus', done: 'Seuraavan syklin 3 toistoa ja 3 lopetusta on sovittu.' },
  next_cycle: { title: 'Valmistele seuraava sykli', done: 'Loppuarvot ovat uudet lähtötasot; avoimet tehtävät on siirretty.' },
};
