/** Growth Loop in Finnish; limits and keys as in ../../en/playbooks/growth-loop. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './growth-loop-tasks';

export const growthLoop: PlaybookTexts<typeof playbook> = {
  name: 'Kasvukierre',
  summary: 'Testatkaa kuusi konseptia, pitäkää voittajat, levittäkää niitä ja kirjatkaa, miten se tehtiin.',
  phases: {
    baseline: { name: 'Lähtötaso', goal: 'Tietää, missä jokainen KPI on, ja saada mittaus ja tuotanto käyntiin.' },
    concepts: { name: 'Konseptit', goal: 'Antaa kuudelle konseptille reilu mahdollisuus ja lopettaa lähtötason alle jäävät.' },
    winners: { name: 'Voittajat', goal: 'Hioa kanavan kahta parasta konseptia, kunnes pito ja klikkaukset nousevat.' },
    distribution: { name: 'Jakelu', goal: 'Julkaista voittajia useammin ja tasaisesti, samalla kun tulos maksaa yhä vähemmän.' },
    handbook: { name: 'Käsikirja', goal: 'Koota toimivista tavoista käytäntö, joka kestää tekijöiden vaihtumisen.' },
    wrap_up: { name: 'Päätös', goal: 'Koota loppuluvut, sopia opeista ja valmistella seuraavat 90 päivää.' },
  },
  kpis: {
    cadence: {
      name: 'Julkaisut / viikko / kanava',
      definition: 'Viikon julkaisut jaettuna aktiivisten kanavien määrällä.',
      action: 'Jätä hitain formaatti pois, niputa kaksi tuotantopäivää',
    },
    retention_3s: {
      name: '3 sekunnin pito, mediaani',
      definition: 'Niiden katsojien osuus, jotka ovat mukana vielä 3 sekunnin kohdalla; viikon lyhyiden videoiden mediaani.',
      action: 'Vähemmän formaatteja: uusi koukku ja rytmi 3 viimeisimpään',
    },
    retention_15s: {
      name: '15 sekunnin pito',
      definition: 'Niiden katsojien osuus, jotka ovat mukana vielä 15 sekunnin kohdalla; viikon lyhyet videot.',
      action: 'Kerro seuraava asia aiemmin ja jätä kertaus pois',
    },
    view_time: {
      name: 'Keskim. katseluaika (s)',
      definition: 'Katsotut sekunnit jaettuna katselukerroilla, viikon lyhyet videot.',
      action: 'Leikkaa intro, näytä tulos ensin, tiivistä joka kohta',
    },
    ctr_landing: {
      name: 'Klikkausprosentti sivulle',
      definition: 'Somejulkaisujen linkkiklikkaukset jaettuna näytöillä.',
      action: 'Uusi CTA: yksi tarjous, yksi askel, linkki lähelle',
    },
    conversion_landing: {
      name: 'Laskeutumissivun konversio',
      definition: 'Ensisijaiset konversiot jaettuna käynneillä somesta.',
      action: 'Toista julkaisun lupaus sivulla ja lyhennä lomaketta',
    },
    cost_per_lead: {
      name: 'Liidin hinta',
      definition: 'Maksettu media ja osuus tuotannosta jaettuna liideillä.',
      action: 'Siirrä budjettia halvimmalle, keskeytä kallein mainos',
    },
    production_minutes: {
      name: 'Minuuttia / sisältö',
      definition: 'Työminuutit briefistä valmiiseen sisältöön, viikon keskiarvo.',
      action: 'Etsi hitain työvaihe ja tee siitä mallipohja',
    },
    repurpose_rate: {
      name: 'Uudelleenkäytön osuus',
      definition: 'Vanhasta aineistosta tehdyt julkaisut jaettuna viikon julkaisuilla.',
      action: 'Leikkaa viime viikon parhaasta 3 uutta versiota',
    },
    leads_week: {
      name: 'Liidit / viikko',
      definition: 'Syklin viikolla tulleet liidit, kaikki kanavat.',
      action: 'Selkeä tarjous ja UTM-linkki 3 seuraavaan julkaisuun',
    },
    save_rate: {
      name: 'Tallennusprosentti',
      definition: 'Tallennukset jaettuna näytöillä.',
      action: 'Lisää joka julkaisuun tallentamisen arvoinen lista tai luku',
    },
    share_rate: {
      name: 'Jakoprosentti',
      definition: 'Jaot jaettuna näytöillä.',
      action: 'Sano yksi asia, jonka kollega haluaa välittää eteenpäin',
    },
    question_comments: {
      name: 'Kysyvät kommentit',
      definition: 'Kommentit, joissa kysytään, jaettuna kaikilla kommenteilla; pelkkä emoji ei ole kysymys.',
      action: 'Lopeta aitoon kysymykseen ja vastaa vuorokaudessa',
    },
    qualified_lead_rate: {
      name: 'Kvalifioitujen osuus',
      definition: 'Myynnin hyväksymät liidit jaettuna kaikilla liideillä, myös kanavittain.',
      action: 'Rajaa segmentit ja kerro, kenelle tarjous ei sovi',
    },
    appeal_success: {
      name: 'Onnistuneet valitukset',
      definition: 'Valituksen jälkeen palautetut julkaisut jaettuna valituksilla.',
      action: 'Tallenna lähteet ja oikeudet jokaisen sisällön yhteyteen',
    },
    returning_visitors: {
      name: 'Palaavat kävijät',
      definition: 'Somesta palanneet kävijät jaettuna kaikilla somesta tulleilla.',
      action: 'Tarjoa uutiskirjettä joka laskeutumissivulla',
    },
    top_channel_share: {
      name: 'Suurimman kanavan osuus',
      definition: 'Vahvimman kanavan liikenne tai liidit jaettuna kaikkien kanavien summalla.',
      action: 'Siirrä kaksi julkaisua viikossa kakkoskanavalle',
    },
    qa_error_rate: {
      name: 'Virheet julkaisun jälkeen',
      definition: 'Julkaisut, joissa jokin viidestä kohdasta petti, jaettuna julkaisuilla.',
      action: 'Älä ajasta mitään, ennen kuin viisi kohtaa on rastittu',
    },
    strikes: {
      name: 'Rikkeet ja poistot / 30 pv',
      definition: 'Sääntörikkeet ja poistetut julkaisut viimeisten 30 päivän aikana.',
      action: 'Keskeytä formaatti; tarkista lähteet, musiikki, väitteet',
    },
    review_minutes: {
      name: 'Tarkistus min / sisältö',
      definition: 'Minuutit yhden sisällön tarkistamiseen ja hyväksymiseen, viikon keskiarvo.',
      action: 'Nimeä yksi tarkistaja ja viisi rastia, ei muuta',
    },
    pipeline_revenue: {
      name: 'Liikevaihto somen kautta',
      definition: 'Avoimien ja voitettujen kauppojen arvo, kun ostaja on kohdannut teidät somessa.',
      action: 'Kysy myynniltä, mitä julkaisuja ostajat mainitsevat',
    },
  },
  tasks,
  thresholds: {
    strike: 'Keskeytä formaatti; etsi lähde, väite tai oikeus, joka petti',
    qa_errors: 'Käy viisi tarkistuskohtaa läpi ennen seuraavaa julkaisua',
    one_channel: 'Siirrä työtä kakkoskanavalle ja sähköpostiin',
  },
  rules: {
    retention_up_clicks_down: { sign: 'Pito nousee, klikkaukset laskevat', action: 'Vahvista CTA:ta ja tarjousta; jätä rytmi rauhaan' },
    clicks_up_conversion_down: { sign: 'Klikkaukset nousevat, konversio laskee', action: 'Korjaa laskeutumissivu: viesti, nopeus, lomake' },
    volume_up_retention_down: { sign: 'Enemmän julkaisuja, pito laskee', action: 'Liikaa formaatteja: karsi voittajiin' },
    volume_up_clicks_down: { sign: 'Enemmän julkaisuja, klikkaukset laskevat', action: 'Liikaa formaatteja: karsi voittajiin' },
    more_posts_weak_retention: {
      sign: 'Julkaisuja aiempaa enemmän, pito alle lähtötason',
      action: 'Vähemmän formaatteja; kehitä vain koukkua ja rytmiä',
    },
    more_posts_weak_clicks: {
      sign: 'Julkaisuja aiempaa enemmän, klikkaukset alle lähtötason',
      action: 'Vähemmän formaatteja; kehitä vain koukkua ja CTA:ta',
    },
    cheaper_but_weaker_leads: {
      sign: 'Liidin hinta laskee, samoin laatu',
      action: 'Säädä segmenttejä; seuraa kvalifioitujen osuutta',
    },
  },
  risks: {
    sameness: {
      name: 'Kaikki näyttää samalta',
      symptom: 'Tallennukset ja jaot vähenevät, kommenteista tulee emojeita.',
      mitigation: 'Omat luvut, omat asiakastarinat ja omat näkemykset 80 %:iin sisällöistä.',
    },
    policy_and_rights: {
      name: 'Säännöt ja oikeudet',
      symptom: 'Julkaisuja poistetaan tai rajoitetaan.',
      mitigation:
        'Tarkistakaa lähteet, musiikki, väitteet, ennen/jälkeen-lupaukset sekä terveys- ja raha-asiat ennen julkaisua; tavoite 0 / 30 päivää.',
    },
    busy_not_better: {
      name: 'Kiirettä, ei tulosta',
      symptom: 'Julkaisuja on enemmän, mutta liidit kallistuvat eivätkä parane.',
      mitigation: 'Ohjatkaa 1 ensisijaisella ja 2 mikrokonversiolla sekä tuloksen hinnalla.',
    },
    busy_no_revenue: {
      name: 'Kiirettä, ei tulosta',
      symptom: 'Julkaisuja on enemmän, mutta niiden kautta tuleva liikevaihto ei kasva.',
      mitigation: 'Kysykää myynniltä, mitä julkaisuja ostajat mainitsevat, ja tehkää niitä lisää.',
    },
    platform_swing: {
      name: 'Alusta muuttaa suuntaa',
      symptom: 'Yksi kanava tuo 55 % tai enemmän, tai yhä harvempi kävijä palaa.',
      mitigation: 'Pitäkää 2 pääkanavaa ja 1 tukikanava, ja kasvattakaa rinnalla sähköpostilistaa ja omaa sivustoa.',
    },
  },
  batchWeek: {
    research: { name: 'Taustatyö', text: '10 koukkua ja 3 briefiä 45–90 minuutissa.' },
    produce: { name: 'Tuotanto', text: 'Yksi erä, 6–10 sisältöä.' },
    edit: { name: 'Editointi', text: 'Leikkaus, tekstitykset ja viisi tarkistuskohtaa.' },
    publish: { name: 'Julkaisu', text: 'Julkaisut, vastaukset ja 1 yhteydenotto kumppaniin.' },
    review: { name: 'Katsaus', text: 'KPI:t ja päätökset: skaalaa, kehitä tai lopeta.' },
  },
  rituals: {
    stand_up: { name: 'KPI-palaveri', text: '30 minuuttia joka perjantai; joka konseptille päätös: skaalaa, kehitä tai lopeta.' },
  },
  experiments: {
    concept_retention: { name: 'Konseptit huomion herättämiseen', text: 'Yksi ensisijainen KPI: pito yli 35 % 15 sekunnin kohdalla.' },
    concept_clicks: { name: 'Konseptit klikkausten saamiseen', text: 'Yksi ensisijainen KPI: klikkausprosentti yli 1,2 %.' },
    winner_details: { name: 'Voittajien yksityiskohdat', text: 'Muuta koukkua, pituutta, rytmiä tai CTA:ta, yksi asia kerrallaan.' },
  },
  stopRules: {
    pause_concept: {
      name: 'Tauolle ja uusi brief',
      text: 'Konsepti, joka ei ole ylittänyt lähtötasoa 3 julkaisun jälkeen, pannaan tauolle ja briiffataan uudelleen.',
    },
  },
  gates: {
    retention_gate: { name: 'Pitoportti', text: 'Lisäjakelua vain, kun pito on vähintään lähtötasolla.' },
    click_gate: { name: 'Klikkausportti', text: 'Lisäjakelua vain, kun klikkausprosentti on vähintään lähtötasolla.' },
  },
  channels: {
    core_video: 'Kulissien takaa',
    core_proof: 'Todisteita asiakastarinoista',
    test: 'Käytännön ohjeita',
  },
  quotas: {
    proof: { name: 'Ihmisen jälki', text: 'Vähintään 80 %:ssa sisällöistä on luku, asiakastarina tai oma näkemys.' },
    measurable: { name: 'Mitattava työ', text: 'Vähintään 60 % työstä voidaan mitata kanavittain.' },
    top_channel: { name: 'Suurin kanava', text: 'Alle 55 % liikenteestä ja liideistä.' },
  },
};
