/** Tasks of Growth Loop in Finnish; part of growth-loop.ts. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  pick_kpis: {
    title: 'Sovi 3 tulos-KPI:stä ja 5 ennakoivasta KPI:stä',
    done: 'Tulokset, kuten liidit, kokeilut ja kaupat, on nimetty; kaksi pohjantähteä on merkitty.',
  },
  tracking: {
    title: 'Ota käyttöön UTM-käytäntö ja konversiot',
    done: 'Kanavalla, formaatilla, konseptilla, tekijällä ja erällä on sovitut sanat; 1 ensisijainen ja 2 mikrokonversiota kirjautuvat.',
  },
  choose_channels: {
    title: 'Valitse 2 pääkanavaa ja 1 tukikanava',
    done: 'Jokaisella kanavalla on voittosignaali Asetuksissa; tunnit ja budjetti on sovittu.',
  },
  templates: {
    title: 'Tee 10–15 mallipohjaa ja valmiin määritelmä',
    done: '10 mallipohjaa on valmiina; koukun, tekstitysten, CTA:n ja brändin vaatimukset on kirjattu.',
  },
  baseline_posts: { title: 'Julkaise 8–12 lähtötasojulkaisua', done: 'Vähintään 8 on julkaistu, tehty kuten ennenkin.' },
  measure_plan: {
    title: 'Kirjoita 1 sivun mittaussuunnitelma',
    done: 'Jokaisella KPI:llä on lähde ja seurantarytmi; polku mikrokonversioista ensisijaiseen on selvä.',
  },
  baselines: {
    title: 'Kirjaa 28 päivän lähtötasot kanavittain',
    done: 'Tavoittavuus, sitoutuminen, klikkaukset ja konversio 28 päivältä on kirjattu; jokaisella KPI:llä on lähtötaso.',
  },
  positioning: {
    title: 'Anna joka kanavalle oma koukku',
    done: 'Yksi rivi kanavaa kohti, esimerkiksi käytännön ohjeita, kulissien takaa tai todisteita asiakastarinoista.',
  },
  two_week_plan: {
    title: 'Suunnittele seuraavat 14 päivää erinä',
    done: '2 tuotantopäivää, 2 julkaisupäivää ja analyysi joka perjantai ovat kalenterissa.',
  },
  six_concepts: {
    title: 'Suunnittele 6 konseptia, 2 joka kanavalle',
    done: 'Jokaisella on yksi ensisijainen KPI, esimerkiksi pito yli 35 % 15 sekunnissa tai klikkausprosentti yli 1,2 %.',
  },
  quality_gates: {
    title: 'Aseta 2 laatuporttia',
    done: 'Pidon ja klikkausprosentin alarajat lisäjakelulle on kirjattu.',
  },
  qa_check: {
    title: 'Ota käyttöön 5 kohdan tarkistus',
    done: 'Mitään ei ajasteta ilman viittä rastia; virheet lasketaan, tavoite on 0.',
  },
  ai_time: {
    title: 'Lyhennä 2 työvaihetta tekoälyllä',
    done: 'Sekä briefistä sisältöön että sisällöstä julkaisuun on muutos, joka säästää vähintään 20 % ajasta 90 päivässä.',
  },
  test_concepts: {
    title: 'Julkaise jokainen konsepti enintään 3 kertaa',
    done: 'Kaikki 6 konseptia on julkaistu omassa mallipohjassaan; yksi luku ratkaisee.',
  },
  stop_concepts: {
    title: 'Lopeta se, mikä jää alle lähtötason',
    done: 'Konseptit, jotka ovat 3 julkaisun jälkeen alle lähtötason, on pantu tauolle ja briiffattu uudelleen.',
  },
  human_proof: {
    title: 'Lisää ihmisen jälki 80 %:iin sisällöistä',
    done: 'Sisällössä on luku, asiakastarina tai oma näkemys; 80 %:n osuus lasketaan.',
  },
  prompt_library: {
    title: 'Kerää toimivat kehotteet ja briefit',
    done: 'Jokaisen mallipohjan rinnalla on kehote ja brief.',
  },
  pick_winners: {
    title: 'Valitse joka kanavan 2 parasta konseptia',
    done: 'Joka kanavalla on kaksi konseptia, jotka päätettiin skaalata; muut odottavat.',
  },
  refine_winners: {
    title: 'Hio voittajia vain neljästä kohdasta',
    done: 'Koukkua, pituutta, rytmiä ja CTA:ta on muutettu kutakin kerran, yksi asia kerrallaan.',
  },
  series: {
    title: 'Tee voittajasta sarja',
    done: 'Yhden voittajan osat 1, 2 ja 3 on julkaistu ja ne viittaavat toisiinsa.',
  },
  landing_match: {
    title: 'Sovita laskeutumissivut voittajiin',
    done: 'Lupaus, nopeus ja lomake on tarkistettu puhelimella; sivu toistaa koukun.',
  },
  reuse: {
    title: 'Tee uudelleenkäytöstä osa jokaista erää',
    done: 'Joka erästä näkyy, mistä vanhasta sisällöstä uusi julkaisu tehdään.',
  },
  time_log: {
    title: 'Mittaa tuotannon ja tarkistuksen aika',
    done: 'Yhden viikon minuutit sisältöä ja tarkistusta kohti on kirjattu; hitain vaihe tiedetään.',
  },
  channel_risk: {
    title: 'Harjoitus: suurin kanava menettää 30 % tavoittavuudesta',
    done: 'Menetetyt liidit on arvioitu ja vastaus kirjattu.',
  },
  scale_winners: {
    title: 'Julkaise voittajia useammin',
    done: 'Tahti piti kolme viikkoa, eikä yhtään porttia ohitettu.',
  },
  paid_test: {
    title: 'Testaa voittajia pienellä mainosbudjetilla',
    done: 'Kaksi mainosta kilpaili; liidin hinta ratkaisi.',
  },
  partners: {
    title: 'Ota yhteyttä yhteen kumppaniin viikossa',
    done: 'Sisällöntekijät, erikoismediat, yhteisöt tai julkaisevat asiakkaat: 3 on kysytty, ainakin yksi yhteisjulkaisu on julkaistu.',
  },
  measurable_effort: {
    title: 'Tee 60 % työstä mitattavaksi',
    done: 'Omat, maksetut ja kumppanijulkaisut on eroteltu; 60 %:lla on UTM-linkit kanavittain.',
  },
  lead_quality: {
    title: 'Vertaa liidien laatua kanavittain',
    done: 'Kvalifioidut liidit ja liidin hinta ovat rinnakkain joka kanavalta.',
  },
  owned_path: {
    title: 'Kasvata sähköpostilistaa ja sivustoa somen rinnalla',
    done: 'Jokainen voittaja vie omalle sivulle, jolla on tilauslomake.',
  },
  cut_formats: {
    title: 'Karsi formaatit, jotka heikkenivät määrän kasvaessa',
    done: 'Pitoa ja klikkauksia on verrattu formaateittain; vain voittajat jäivät.',
  },
  playbooks: {
    title: 'Kirjoita jokaiselle voittajalle ohje',
    done: 'Voittajan koukku, rakenne, CTA ja luvut mahtuvat yhdelle sivulle.',
  },
  safety_rules: {
    title: 'Kirjaa tarkistus ja bränditurva',
    done: 'Väitteillä, oikeuksilla, tekoälyllä ja valituksilla on sääntö ja vastuuhenkilö.',
  },
  search_pair: {
    title: 'Yhdistä voittaja-aiheet hakuun',
    done: 'Aihe ja todiste ovat sivulla; hakua mitataan konversiolla, somea pidolla.',
  },
  decision_rules: {
    title: 'Kirjaa, milloin skaalataan, kehitetään tai lopetetaan',
    done: 'Jokainen syklin päätös noudattaa sääntöä, jossa on luku.',
  },
  handbook: { title: 'Kokoa toiminnan käsikirja', done: 'Ohjeet, tarkistus, turva ja päätössäännöt ovat yhdessä asiakirjassa.' },
  hand_over: {
    title: 'Anna uuden tekijän vetää viikko käsikirjan avulla',
    done: 'Yksi tuotantoviikko sujui ilman kysymyksiä kirjoittajille.',
  },
  final_numbers: { title: 'Kirjaa viimeiset luvut', done: 'Jokaisella KPI:llä on kirjaus viimeiseltä viikolta.' },
  retrospective: {
    title: 'Pidä loppukatsaus',
    done: 'Kolme jatkettavaa ja kolme lopetettavaa asiaa on sovittu.',
  },
  next_cycle: { title: 'Valmistele seuraava sykli', done: 'Loppuarvot ovat uudet lähtötasot; avoimet tehtävät on siirretty.' },
};
