/** Foundation–Scale–Profit in Finnish; limits and keys as in ../../en/playbooks/foundation-scale-profit. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './foundation-scale-profit-tasks';

export const foundationScaleProfit: PlaybookTexts<typeof playbook> = {
  name: 'Perusta–Skaalaus–Tuotto',
  summary: 'Kuukausi pohjatyötä, kuukausi hallittuja testejä, kuukausi, jona huomio muutetaan rahaksi.',
  phases: {
    foundation: { name: 'Perusta', goal: 'Tuntea lähtötasot, saada tuotanto käyntiin ja nähdä konversioiden kirjautuvan.' },
    scale: { name: 'Skaalaus', goal: 'Julkaista enemmän laadusta tinkimättä ja testata luovia ideoita datalla.' },
    profit: { name: 'Tuotto', goal: 'Saada kasvu kannattamaan ja pysymään pystyssä, kun algoritmi muuttuu.' },
  },
  kpis: {
    posting_consistency: {
      name: 'Viikot aikataulussa',
      definition: 'Viikot, joina kaikki suunniteltu julkaistiin, jaettuna tähänastisilla viikoilla.',
      action: 'Laske vähimmäistahti sellaiseksi, jonka voitte pitää',
    },
    ctr: {
      name: 'Klikkausprosentti (CTR)',
      definition: 'Klikkaukset jaettuna näytöillä, pääalustojen keskiarvo.',
      action: 'Testaa 2 seuraavassa uutta otsikkoa ja pikkukuvaa',
    },
    retention_10s: {
      name: '10 sekunnin pito',
      definition: 'Niiden katsojien osuus, jotka ovat mukana vielä 10 sekunnin kohdalla.',
      action: 'Tee 3 ensimmäistä sekuntia uusiksi, turhat alkusanat pois',
    },
    engagement_rate: {
      name: 'Sitoutumisaste',
      definition: 'Kommentit, jaot ja tallennukset jaettuna näytöillä; tykkäyksiä ei lasketa.',
      action: 'Näytä todiste, demo tai asiakastarina ja kysy mielipidettä',
    },
    conversion_rate: {
      name: 'Konversioprosentti',
      definition: 'Liidit tai kaupat jaettuna klikkauksilla.',
      action: 'Tarkista mittaus ja lunasta julkaisun lupaus sivulla',
    },
    cost_per_result: {
      name: 'Liidin tai kaupan hinta',
      definition: 'Mainosraha jaettuna liideillä tai kaupoilla; tyhjä, jos ette mainosta.',
      action: 'Siirrä budjettia kynnyksen ylittäville mainoksille',
    },
    cycle_time: {
      name: 'Briefistä julkaisuun (pv)',
      definition: 'Päivät briefistä julkaisuun, jakson keskiarvo.',
      action: 'Etsi pisimpään odottava vaihe ja tee sille mallipohja',
    },
    brand_searches: {
      name: 'Brändihaut / kuukausi',
      definition: 'Brändin nimellä tehdyt haut kuukaudessa.',
      action: 'Mainitse brändin nimi heti ja tee sen ympärille sarja',
    },
    asset_reuse: {
      name: 'Aineiston uudelleenkäyttö',
      definition: 'Pitkistä sisällöistä tehdyt klipit jaettuna kaikilla julkaisuilla.',
      action: 'Leikkaa joka pitkästä videosta 3 klippiä',
    },
    post_errors: {
      name: 'Virheet julkaisun jälkeen',
      definition: 'Korjatut, poistetut tai kommenteissa oikaistut julkaisut jaettuna kaikilla julkaisuilla.',
      action: 'Julkaise vähemmän, kunnes jokainen läpäisee tarkistuksen',
    },
    save_share_rate: {
      name: 'Tallennus- ja jakoprosentti',
      definition: 'Tallennukset ja jaot jaettuna näytöillä.',
      action: 'Anna joka julkaisussa yksi vinkki, josta on heti hyötyä',
    },
    completion_rate: {
      name: 'Loppuun katsoneet',
      definition: 'Loppuun asti katsoneet jaettuna kaikilla katsojilla.',
      action: 'Leikkaa loppu: lopeta, kun asia on sanottu',
    },
    posts_week: {
      name: 'Julkaisut / viikko',
      definition: 'Julkaisut syklin viikolla.',
      action: 'Kirjoita maanantaina kaksi käsikirjoitusta lisää',
    },
    views_week: {
      name: 'Katselut / viikko',
      definition: 'Kaikkien julkaisujen katselut syklin viikolla.',
      action: 'Levitä paras julkaisu uudelleen: klippi, ketju, uutiskirje',
    },
    quality_comments: {
      name: 'Laadukkaat kommentit',
      definition: 'Kommentit, joissa on kysymys tai kokemus, jaettuna kaikilla kommenteilla.',
      action: 'Vastaa kommentteihin jatkokysymyksellä',
    },
    negative_comments: {
      name: 'Kielteiset kommentit',
      definition: 'Kielteiset kommentit jaettuna kaikilla kommenteilla.',
      action: 'Vastaa vuorokaudessa ja korjaa syy',
    },
    flag_rate: {
      name: 'Ilmiannot ja roskaposti',
      definition: 'Ilmiannot ja roskapostimerkinnät jaettuna näytöillä.',
      action: 'Keskeytä formaatti; tarkista väitteet ja oikeudet',
    },
    takedowns: {
      name: 'Poistetut / kuukausi',
      definition: 'Alustan poistamat julkaisut kuukaudessa.',
      action: 'Tarkista kaiken ajastetun oikeudet uudelleen',
    },
    response_hours: {
      name: 'Vastausaika (tuntia)',
      definition: 'Tunnit ongelman ilmoittamisesta ensimmäiseen vastaukseen, keskiarvo.',
      action: 'Nimeä varahenkilö ja valmistele kolme vastausta',
    },
    cost_per_asset: {
      name: 'Hinta / sisältö',
      definition: 'Työkalut, ihmiset ja tuotanto jaettuna sisällöillä.',
      action: 'Siirrä käsikirjoituspohjat halvempaan työkaluun',
    },
    revenue_per_thousand: {
      name: 'Tuotto / 1 000 katselua',
      definition: 'Somen liikevaihto jaettuna katseluilla, kerrottuna 1 000:lla.',
      action: 'Lisää tarjous katsotuimpiin julkaisuihin',
    },
    best_ad_to_median: {
      name: 'Paras mainos / mediaani',
      definition: 'Parhaan mainoksen klikkausprosentti jaettuna kaikkien mainosten mediaanilla: 1,20 on 20 % yli mediaanin.',
      action: 'Testaa kahta uutta mainosta parasta vastaan',
    },
    weakest_pillar_conversion: {
      name: 'Heikoin pilari: konversio',
      definition: 'Heikoimmin konvertoivan pilarin konversioprosentti.',
      action: 'Anna pilarille oma sivu tai luovu siitä',
    },
  },
  tasks,
  thresholds: {
    missed_weeks: 'Laske vähimmäistahtia tai luovu yhdestä formaatista',
    takedown: 'Seis: tarkista oikeudet ja väitteet, vastaa alustalle',
  },
  rules: {
    volume_without_attention: { sign: 'Enemmän julkaisuja, pito laskee', action: 'Palaa edelliseen tahtiin ja uusi avaukset' },
    volume_without_results: {
      sign: 'Enemmän julkaisuja, konversio laskee',
      action: 'Määrää ilman arvoa: vähemmän julkaisuja, selkeämpi tarjous',
    },
    unsteady_process: { sign: 'Läpimenoaika tai virheet kasvavat', action: 'Älä lisää julkaisuja, ennen kuin prosessi on vakaa' },
    faster_but_wrong: { sign: 'Nopeammin, mutta enemmän virheitä', action: 'Palauta tarkistus, ennen kuin nopeutat' },
    budget_step: {
      sign: 'Paras mainos 20 % yli mediaanin, konversio vakaa',
      action: 'Nosta tämän mainoksen budjettia yhden portaan verran',
    },
  },
  risks: {
    content_flood: {
      name: 'Sisältötulva',
      symptom: 'Pito, tallennukset, jaot tai laadukkaat kommentit vähenevät, kun syöte täyttyy.',
      mitigation: 'Vähemmän yleistä sisältöä; enemmän todisteita, demoja ja asiakastarinoita.',
    },
    tool_lock_in: {
      name: 'Yhden työkalun varassa',
      symptom: 'Hinta tai pääsy muuttuu; läpimenoaika tai sisällön hinta nousee.',
      mitigation: 'Pitäkää käsikirjoituspohjat, tiedostomuodot ja tarkistusvaiheet sellaisina, että ne toimivat missä tahansa työkalussa.',
    },
    policy_and_safety: {
      name: 'Säännöt ja bränditurva',
      symptom: 'Julkaisuja poistetaan, kommentit muuttuvat kielteisiksi, vastaukset viipyvät.',
      mitigation: 'Tarkistuslista, tekijänoikeudet ja sivu, joka kertoo, mitä tekoäly saa tehdä ja mitä ei.',
    },
    reports: {
      name: 'Säännöt ja bränditurva',
      symptom: 'Ilmiannot ja roskapostimerkinnät lisääntyvät.',
      mitigation: 'Tarkistakaa ilmiannetun sisällön väitteet, oikeudet ja tekoälyn käyttö ja vastatkaa vuorokaudessa.',
    },
    vanity: {
      name: 'Turhamaisuusmittarit',
      symptom: 'Katselut kasvavat, konversio ja liikevaihto eivät.',
      mitigation: 'Konversioprosentti ja tuloksen hinta ovat pakolliset; arvioikaa pilareittain ja 1 000 katselun tuoton mukaan.',
    },
    vanity_pillar: {
      name: 'Turhamaisuusmittarit',
      symptom: 'Katselut kasvavat, mutta heikoin pilari konvertoi yhä huonommin.',
      mitigation: 'Antakaa pilarille oma sivu ja tarjous tai luopukaa siitä.',
    },
  },
  batchWeek: {
    script: { name: 'Käsikirjoitukset', text: 'Ideoista käsikirjoituksiksi: tekoäly luonnostelee, ihminen päättää.' },
    edit: { name: 'Editointi', text: 'Kuvaus ja leikkaus; pitkästä sisällöstä klipit.' },
    check: { name: 'Tarkistus', text: 'Faktat, oikeudet, sävy ja tekoälyn käyttö ennen ajastusta.' },
    publish: { name: 'Julkaisu', text: 'Pääjulkaisu, klippi, lyhyt ketju, mahdollinen uutiskirje: yksi CTA.' },
    review: { name: 'Katsaus', text: 'Luvut, päätökset ja ensi viikon tehtävät.' },
  },
  rituals: {
    review: { name: 'Viikkopalaveri', text: '30 minuuttia: 10 datalle, 10 päätöksille, 10 tehtäville.' },
  },
  experiments: {
    creative_clicks: { name: 'Klikkaustestit', text: 'Puolet 6 testistä; voitto, kun klikkausprosentti +0,5 %-yks.' },
    creative_retention: { name: 'Pitotestit', text: 'Puolet 6 testistä; voitto, kun pito +5 %.' },
    hook: { name: 'Koukkutesti', text: '2 versiota ensimmäisistä 3 sekunnista, sama aihe; 10 sekunnin pito ratkaisee.' },
    pillar: { name: 'Pilarien testiviikko', text: '2 pilaria × 3 versiota = 6 sisältöä.' },
    angle: { name: 'Kolme kulmaa', text: 'Voittaja kerrottuna hyötynä, tarinana ja lukuina: 3 kulmaa.' },
    cta: { name: 'Kolme CTA:ta', text: 'Pehmeä, keskivahva ja kova; klikkaukset ja konversiot ratkaisevat.' },
    ad_creative: { name: 'Mainokset', text: 'Budjettia lisätään, kun klikkausprosentti on 20 % yli mediaanin ja konversio vakaa.' },
  },
  stopRules: {
    stop_by_retention: {
      name: 'Lopetus heikon pidon takia',
      text: 'Sisältötyyppi, jonka pito on 3 julkaisun jälkeen alle lähtötason, menee lopetuslistalle.',
    },
    stop_by_clicks: {
      name: 'Lopetus heikkojen klikkausten takia',
      text: 'Sisältötyyppi, jonka klikkausprosentti on 3 julkaisun jälkeen alle lähtötason, menee lopetuslistalle.',
    },
  },
  gates: {
    human_check: {
      name: 'Tekoäly luonnostelee, ihminen tarkistaa',
      text: 'Mitään ei ajasteta, ennen kuin 1 henkilö on rastinut viisi kohtaa.',
    },
  },
  channels: {
    core_long: 'Otsikon lupaus, jonka ensimmäinen minuutti lunastaa',
    core_short: 'Yksi asia, kerrottuna loppuun asti',
    support: 'Karuselleja, jotka tallennetaan ja jaetaan',
  },
  quotas: {},
};
