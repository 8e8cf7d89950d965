/** Tasks of Foundation–Scale–Profit in Finnish; part of foundation-scale-profit.ts. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit_90: {
    title: 'Käy läpi viimeiset 90 päivää',
    done: 'Julkaisutahti, pito, klikkaukset, sitoutuminen ja konversio tiedetään; tulokseen eniten vaikuttavat 3 KPI:tä on merkitty.',
  },
  persona: { title: 'Kuvaa yleisö ja tarve 1 sivulla', done: 'Joka tuotteella on sivu: kuka, mikä tarve, mikä viesti.' },
  choose_channels: {
    title: 'Valitse 2 pääalustaa ja 1 tukialusta',
    done: 'Jokaisella on oma pää-KPI, kuten pito tai tallennukset; lisää alustoja vasta, kun laatu kestää uudelleenkäytön.',
  },
  tracking: {
    title: 'Rakenna mittaus kauppaan asti',
    done: 'UTM-käytäntö, laskeutumissivu sekä liidin, ostoskorin ja oston tapahtumat toimivat.',
  },
  baselines: {
    title: 'Kirjaa lähtötasot ja lukitse määritelmät',
    done: 'Arvot 28 päivältä (90, jos määrä on pieni) on kirjattu; kaksi pohjantähteä on valittu.',
  },
  audit_30: {
    title: 'Luokittele 30 viimeisintä sisältöä',
    done: 'Formaatti, aihe, koukku, pituus, CTA ja tulos on kirjattu kaikista 30:stä.',
  },
  pillars: { title: 'Kirjoita 12 pilaria ja 36 ideaa', done: 'Joka pilarilla on 3 ideaa kirjattuna.' },
  ai_workflow: {
    title: 'Sovi, kuka tekee, tarkistaa, hyväksyy ja julkaisee',
    done: 'Neljällä roolilla on nimi; läpimenoaikaa mitataan.',
  },
  qa_check: { title: 'Kirjoita sisällön tarkistuslista', done: 'Faktat, oikeudet, brändin sävy ja tekoälyn käyttö ovat siinä.' },
  templates: {
    title: 'Tee tuotannon mallipohjat',
    done: 'Lyhyt käsikirjoitus, karuselli, 60–90 sekunnin video ja tarkistuslista ovat valmiina.',
  },
  automations: {
    title: 'Automatisoi 5 vaihetta tekoälyllä',
    done: 'Litteroinnilla, tekstityksellä, tiivistelmällä, koukkuversioilla ja yhdellä muulla on sovittu käsittelyaika.',
  },
  content_board: {
    title: 'Käytä yhteistä sisältötaulua',
    done: 'Jokainen sisältö kulkee ideasta julkaisuun; vaiheiden ajat näkyvät.',
  },
  pillar_test: { title: 'Testaa 2 pilaria, 3 versiota kummastakin', done: '6 sisältöä on julkaistu ja vertailtu.' },
  utm_check: { title: 'Tarkista 5 viimeisimmän julkaisun linkit', done: 'Joka konversio voidaan jäljittää alustaan ja sisältöön.' },
  ai_policy: {
    title: 'Kirjoita 1 sivun tekoälyohje ja kouluta tiimi',
    done: 'Teksti, kuva, ääni, faktat ja oikeudet on käsitelty; 30 minuutin koulutus on pidetty.',
  },
  trust_kpi: { title: 'Lisää 1 luottamus-KPI ja sille kynnys', done: 'Yksi seuranta-KPI on käytössä ja sillä on toimenpide.' },
  plan_tests: {
    title: 'Suunnittele 6 pientä A/B-testiä',
    done: 'Joka testillä on hypoteesi ja kynnys, esimerkiksi klikkausprosentti +0,5 %-yks. tai pito +5 %.',
  },
  stop_list: { title: 'Lopeta 2 toistuvasti heikkoa sisältötyyppiä', done: 'Kaksi tyyppiä on lopetuslistalla lukuineen.' },
  minimum_rate: {
    title: 'Julkaise viikossa 4–6 lyhytvideota tai 3 karusellia',
    done: 'Vähimmäistahti piti vähintään 90 %:ssa viikoista.',
  },
  hook_test: {
    title: 'Testaa 2 versiota ensimmäisistä 3 sekunnista',
    done: 'Sama aihe, 10 sekunnin pito ratkaisi, loppuun katsoneiden osuus ei laskenut.',
  },
  run_tests: { title: 'Tee 6 testiä', done: 'Kaikilla 6:lla on tulos ja päätös.' },
  three_angles: { title: 'Tee voittajista 3 kulmaa', done: 'Hyöty-, tarina- ja lukuversio on julkaistu.' },
  layers: {
    title: 'Levitä sisältö kerroksittain',
    done: 'Pääjulkaisu, klippi, lyhyt ketju ja mahdollinen uutiskirje vievät samaan CTA:han.',
  },
  ad_budget: {
    title: 'Siirrä mainosbudjettia portaittain',
    done: 'Lisää saivat vain mainokset, joiden klikkausprosentti oli yli 20 % mediaanin yläpuolella ja konversio vakaa.',
  },
  steady_process: {
    title: 'Tarkista prosessi ennen lisäjulkaisuja',
    done: 'Läpimenoaika, tarkistus ja virheet ovat vakaat; muuten tahti pysyy.',
  },
  offer_map: { title: 'Liitä joka pilari yhteen tarjoukseen', done: 'Joka pilari vie yhdelle sivulle; sen konversio mitataan.' },
  cta_test: { title: 'Testaa 3 CTA:ta: pehmeä, keskivahva, kova', done: 'Klikkauksia ja konversioita on verrattu; häviäjät ovat poissa.' },
  trust_qa: {
    title: 'Tiukenna laatutarkistusta luottamuksen vuoksi',
    done: 'Luvuilla on lähteet, kuvan ja äänen oikeudet ovat kunnossa, sävy on oikea.',
  },
  asset_library: {
    title: 'Kokoa parhaat yhteen kirjastoon',
    done: '30 koukkua, 20 kulmaa ja 10 CTA:ta ovat siellä tuloksen mukaan järjestettyinä.',
  },
  crisis: {
    title: 'Valmistele kriisivastaukset',
    done: 'Tekoäly-, tekijänoikeus- ja mainekriisille on toimintaohje, vastuuhenkilö ja mitattu vastausaika.',
  },
  pillar_results: {
    title: 'Vertaa konversiota pilareittain',
    done: 'Pilarien konversio ja tuotto / 1 000 katselua ovat rinnakkain.',
  },
  search_pages: {
    title: 'Linkitä julkaisut hakua varten tehtyihin sivuihin',
    done: 'Parhaiden julkaisujen sivut vastaavat siihen, mitä haetaan.',
  },
  final_numbers: { title: 'Kirjaa viimeiset luvut', done: 'Jokaisella KPI:llä on kirjaus viimeiseltä jaksolta.' },
  retrospective: { title: 'Pidä loppukatsaus', done: 'On sovittu, mikä lopetetaan, skaalataan ja testataan seuraavaksi.' },
  next_cycle: { title: 'Valmistele seuraava sykli', done: 'Loppuarvot ovat uudet lähtötasot; avoimet tehtävät on siirretty.' },
};
