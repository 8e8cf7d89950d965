/** Tasks of Signals in Finnish; part of signals.ts. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit: {
    title: 'Erittele 20 parhaan ja 20 heikoimman julkaisun syyt',
    done: '40 julkaisusta viimeisiltä 90 päivältä tiedetään KPI ja syy: aihe, koukku, ajoitus, pituus tai CTA.',
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
    title: 'Tee kaikista UTM-linkkejä, mittaa yhtä ydinkonversiota',
    done: 'Liidi, tilaus tai kauppa on valittu; UTM-mallit, linkkisivu ja viikkoraportti ovat käytössä.',
  },
  seats: { title: 'Sovi, kuka vastaa datasta, tuotannosta ja yhteisöstä', done: 'Kolmella vastuualueella on nimi Asetuksissa.' },
  pipeline: {
    title: 'Rakenna tuotantoputki: 72 tuntia julkaisuun',
    done: 'Käsikirjoituksella, kuvauksella, editoinnilla, julkaisulla ja opeilla on vastuuhenkilö; ideasta julkaisuun menee 72 tuntia.',
  },
  definition_of_done: {
    title: 'Kirjoita valmiin määritelmä kanavittain',
    done: 'Joka videon 2 ensimmäisestä sekunnista on kokeiltu 3 versiota ennen julkaisua.',
  },
  definitions: {
    title: 'Lukitse KPI-määritelmät ja viikon 0 lähtötasot',
    done: 'Joka KPI:llä on lähde, yksi vastuuhenkilö, yksi toimenpide ja lähtötaso 28 päivältä.',
  },
  pillars_formats: {
    title: 'Valitse 3–5 pilaria ja rakenna 8 formaattia',
    done: 'Joka pilarilla on yksi KPI, jokaisella 8 formaatista CTA, otsikon kaava ja lista kuvituskuvista.',
  },
  risk_register: { title: 'Täytä riskirekisteri', done: 'Kaikille 5 riskille on valittu KPI ja kynnysarvo.' },
  calendar: { title: 'Suunnittele 14 päivän kalenteri', done: 'Joka sisältöön on merkitty se yksi KPI, joka ratkaisee.' },
  ten_hooks: { title: 'Kirjoita 10 koukkua kahteen pääteemaan', done: 'Kaikki on testattu 7 päivässä.' },
  quality_gate: {
    title: 'Ota käyttöön laatuportti',
    done: 'Ennen ajastusta ainakin 1 toinen ihminen katsoo faktat, brändin ja CTA:n.',
  },
  publish: {
    title: 'Pidä tahti: 4–6 sisältöä viikossa joka pääkanavalla',
    done: 'Tahti piti neljä viikkoa.',
  },
  ab_tests: {
    title: 'Tee joka viikko 2 A/B-testiä',
    done: 'Koukku, otsikko, pituus, pikkukuva ja CTA on kukin testattu.',
  },
  test_budget: {
    title: 'Päätä testibudjetti',
    done: '10–20 % mediarahasta on varattu mainosten ja kohderyhmien testeihin.',
  },
  reuse: { title: 'Tee yhdestä pääsisällöstä 5–12 klippiä', done: 'Yhdestä pääsisällöstä tuli vähintään 5 julkaisua.' },
  top_signals: {
    title: 'Kirjaa joka kanavan 3 tärkeintä signaalia',
    done: 'Esimerkiksi YouTubessa katseluaika, klikkausprosentti ja pito.',
  },
  log: {
    title: 'Merkitse joka sisältöön KPI, tulos ja päätös',
    done: 'Jokaisella julkaisulla viikosta 3 alkaen on päätös: toista, kehitä tai poista.',
  },
  last_ten: {
    title: 'Aseta 10 viimeisintä julkaisua rinnakkain',
    done: 'Näytöistä, katseluajasta ja klikkauksista näkyvät poikkeamat; jokaiseen on keksitty korjaus.',
  },
  lock_formats: {
    title: 'Lukitse ne 2–3 formaattia, jotka ylittävät lähtötason',
    done: 'Ne ylittivät sen useammin kuin kerran; muut ovat tauolla.',
  },
  automation_line: {
    title: 'Päätä, mitä saa automatisoida',
    done: 'Yksi lista kertoo, mitä työkalu tekee ja mitä ihminen tarkistaa.',
  },
  new_message: {
    title: 'Tuo pilareihin joka viikko 1 uusi viesti',
    done: 'Koetelluissa formaateissa pysyi 70 % sisällöstä.',
  },
  windows: { title: 'Etsi 2 parhaiten toimivaa julkaisuaikaa', done: 'Ne löytyivät omasta datastanne.' },
  hold_windows: { title: 'Pidä molemmat julkaisuajat 3 viikkoa', done: 'Aikojen tavoittavuutta on verrattu 3 viikon jälkeen.' },
  bridge: {
    title: 'Rakenna uudelleenmarkkinoinnin polku',
    done: 'Katsoja, profiilissa kävijä ja sivustolla kävijä näkevät kukin oman seuraavan askeleensa kohti liidiä.',
  },
  partners: { title: 'Julkaise luotetun kumppanin kanssa', done: 'Yksi yhteisjulkaisu on julkaistu; sen liidit lasketaan.' },
  landing_form: {
    title: 'Poista kitka sivulta ja lomakkeelta',
    done: 'Sivu ja julkaisu sanovat samaa; lomake kysyy vain tarpeellisen.',
  },
  test_share: { title: 'Tarkista uusien testien 20 %', done: 'Vähintään 20 % neljän viime viikon sisällöstä oli uutta.' },
  ease_load: {
    title: 'Kevennä kuormaa',
    done: 'Tekstitys ja versiot on automatisoitu, toistuva työ annettu muille.',
  },
  channel_trends: { title: 'Käy läpi kanavien trendit', done: 'Näytöt, tavoittavuus ja katselu-% on arvioitu kanavittain.' },
  conversion_posts: {
    title: 'Myy 2–3 julkaisussa viikossa',
    done: 'Niistä näkee, mitä tarjotaan, mitä tehdä seuraavaksi ja miksi uskoa.',
  },
  community_routine: {
    title: 'Pidä yhteisörutiini',
    done: '20 minuuttia vastauksia päivässä ja 2 kysymystä viikossa, kolme viikkoa peräkkäin.',
  },
  playbook: {
    title: 'Kirjoita toimintamalli',
    done: 'Toimivat koukut, pituudet ja CTA:t sekä rajat, joilla päätetään, on kirjattu.',
  },
  topic_bundle: {
    title: 'Tee yhdestä aiheesta artikkeli ja 5–12 julkaisua',
    done: 'Pitkä juttu tai laskeutumissivu on verkossa, ja julkaisut linkittävät siihen.',
  },
  follower_target: {
    title: 'Päätä seuraajatavoitteesta',
    done: 'Asetettu vain, jos tallennukset ja katselu-% nousevat; muuten siirretty.',
  },
  final_numbers: { title: 'Kirjaa viimeiset luvut', done: 'Jokaisella KPI:llä on kirjaus viimeiseltä viikolta.' },
  retrospective: { title: 'Pidä loppukatsaus', done: 'On sovittu, mitkä 3 asiaa toistetaan ja mitkä 3 lopetetaan seuraavassa syklissä.' },
  next_cycle: { title: 'Valmistele seuraava sykli', done: 'Loppuarvot ovat uudet lähtötasot; avoimet tehtävät on siirretty.' },
};
