/** Menu, messages in the corner and dialogs in Finnish; shape in ../en/menu. */
import type { MenuLabels, MessageTexts } from '../language';

export const labels: MenuLabels = {
  name: 'Quarterdeck',
  newCycle: 'Uusi sykli…',
  openSidebar: 'Avaa sivupaneeli',
  enterNumbers: 'Kirjaa luvut',
  buildLink: 'Luo linkki',
  weeklyReview: 'Viikkopalaveri',
  mondayMessage: 'Maanantaiviesti',
  content: 'Sisällöt',
  experiments: 'Testit',
  rules: 'Säännöt ja riskit',
  closeCycle: 'Päätä sykli…',
  checkSheet: 'Tarkista taulukko',
  language: 'Välilehtien kieli',
  help: 'Ohje',
};

export const messages: MessageTexts = {
  monday: {
    stand: '{cycle}, viikko {week}/{weeks}: {kpis} KPI:stä {onPlan} etenee suunnitellusti.',
    before: '{cycle} alkaa {start}',
    after: '{cycle} on päättynyt ({end}). {kpis} KPI:stä {onPlan} saavutti suunnitellun.',
    standNone: '{cycle}, viikko {week}/{weeks}: mittaristossa ei ole yhtään KPI:tä.',
    afterNone: '{cycle} on päättynyt ({end}). Mittaristossa ei ole yhtään KPI:tä.',
    star: '★ {name} {now}, tavoite {target} ({status}).',
    starOpen: '★ {name}: ei vielä lukua, tavoite {target}.',
    better: 'Viime viikkoa paremmin: {kpis}.',
    worse: 'Viime viikkoa heikommin: {kpis}.',
    same: 'Minkään KPI:n tila ei ole parantunut eikä heikentynyt viime viikosta.',
    todo: 'Tehtävää: {actions}.',
    more: 'Mittaristossa on vielä {n} muuta.',
    todoNone: 'Tehtävää: mikään luku ei vaadi muutosta.',
    who: 'Kuka: {people}.',
    whoNone: 'Kuka: kenelläkään ei ole tälle viikolle mitään.',
    nobody: 'ei vielä kukaan',
    tasks: '{n} {n|tehtävä|tehtävää}',
    numbers: '{n} {n|luku|lukua}',
    when: 'Milloin: {numbers} ja {tasks} ennen palaveria ({review}).',
    whenEnd: 'Milloin: {numbers} ja {tasks} ennen syklin loppua ({end}).',
    late: 'Tehtävistä {n} on myöhässä.',
  },
  review: {
    title: 'Viikkopalaveri: {cycle}, viikko {week} ({day})',
    stand: '{kpis} KPI:stä {onPlan} etenee suunnitellusti.',
    done: '{done}/{all} viime viikon tehtävästä valmiina.',
    decisions: 'Päätökset',
    none: 'Päätöksiä ei ole vielä.',
    again: 'katsotaan uudelleen {day}',
    tasks: 'Uudet tehtävät',
    due: 'määräpäivä {day}',
    next: 'Seuraava palaveri: {next}',
  },
  toasts: {
    columnRestored: '”{column}” lasketaan. Tekstisi on solun muistiinpanossa.',
    formulaRestored: '”{column}” oli kirjoitettu yli, ja se on palautettu.',
    factFixed: '”{fact}” kuuluu sykliin, ja se on palautettu.',
    factNeeded: '”{fact}” tarvitsee päivämäärän. Edellinen on palautettu.',
    factUnread: '”{fact}” tarvitsee päivämäärän tai jää tyhjäksi; ”{text}” on poistettu.',
    languageByMenu: 'Vaihda välilehtien kieli valikosta: Quarterdeck → Välilehtien kieli. ”{fact}” on palautettu.',
    currencyUnknown: '”{text}” ei ole luettelon valuutta. Kirjoita koodi, esimerkiksi {near}; edellinen on palautettu.',
    currencySwitched: 'Rahamäärien valuutta on nyt {currency}. Kirjoitetut luvut säilyvät, mitään ei muunnettu.',
    takenAsOf: 'Kaikki luvut näytetään nyt päivältä {day}: se on solussa ”{fact}”. Tyhjennä solu, niin palaat tähän päivään.',
    farFromLast: '{kpi}: {value} on kaukana viimeisimmästä arvosta {last}. Korjaa rivi Kirjauksissa, jos se oli lipsahdus.',
    aboveHundred: '{kpi}: {value} on yli 100 %. Korjaa rivi Kirjauksissa, jos se oli lipsahdus.',
    unconfirmedShare: '{kpi}: {value} on yli 100 %. Sitä ei lasketa, ennen kuin rivin lisätieto Kirjauksissa vahvistaa sen.',
    belowZero: '{kpi}: {value} on miinuksella. Korjaa rivi Kirjauksissa, jos se oli lipsahdus.',
    totalSaved: '{kpi}: {value} lasketaan jaksolle {period}.',
    totalReplaced: '{kpi}: {value} lasketaan jaksolle {period} luvun {before} sijaan.',
    oneOfSeveral:
      '{kpi}: päivälle {day} tallennettiin {value}. ”{column}” lasketaan {days} päivän kirjauksista, joten siinä voi näkyä eri luku.',
    notANumber: '{kpi}: ”{text}” ei ole luku.',
    writeAs: 'Kirjoita {text}.',
    writePart: 'Siitä tuli päivämäärä: kirjoita {text} tai {part}, jos tarkoitit {slash}.',
    readAs: '{kpi}: ”{text}” lasketaan lukuna {value}.',
    dayRead: '”{text}” luetaan päiväksi {day}; kirjoita vuosi, jos tarkoitat muuta.',
    dayElsewhere: '{text} on kaukana syklistä. Jos tarkoitat päivää {day}, kirjoita myös vuosi.',
    twoReadings: '{kpi}: ”{text}” voi olla {one} tai {other}. Kirjoita luku kokonaan.',
    otherUnit: '{kpi}: ”{text}” on eri yksikössä kuin KPI.',
    inNote: 'Mitään ei tallennettu; tekstisi on solun muistiinpanossa.',
    notCounted: 'Sitä ei lasketa.',
    timeNotCounted: '{kpi}: ”{text}” on kellonaika, eikä sitä lasketa. Kirjoita luku.',
    editWaits:
      'Kirjoittamasi on tallella, mutta toista muutosta tallennettiin juuri, joten sitä ei vielä käsitelty. Valitse Tarkista taulukko.',
    languageChanged: 'Taulukko on nyt suomeksi.',
    built: 'Syklisi on valmis.',
    tasksMoved: '{n} {n|avoin tehtävä siirrettiin|avointa tehtävää siirrettiin} pois lomaviikoilta.',
    weeksOffUnread: '”{text}” ei ole mikään viikoista 1–13. Kirjoita esimerkiksi 7 tai 7, 12.',
    renamed: 'Jos riveillä lukee yhä ”{from}”, Tarkista taulukko kirjoittaa tilalle ”{to}”.',
    nearWord: '”{word}” on melkein sama kuin Asetusten ”{near}”. Jos ne tarkoittavat samaa, käytä sanaa ”{near}”.',
  },
  check: {
    tabMissing: 'Välilehti ”{tab}” puuttuu. Korjaus rakentaa sen uudelleen toimintamallista.',
    tabStandIn: 'Välilehti ”{tab}” puuttuu, mutta ”{copy}” on sen kopio. Korjaus ottaa kopion sen tilalle kaikkine tietoineen.',
    tabHidden: 'Välilehti ”{tab}” on piilotettu. Korjaus tuo sen taas näkyviin.',
    tabCopied:
      '”{copy}” on välilehden ”{tab}” kopio: siihen kirjoitettua ei lasketa. Korjaus tekee siitä oman välilehtenne eikä muuta siinä mitään.',
    currencyApart:
      'Asetuksissa on {currency}, mutta rahamäärien valuutta on {written}. Korjaus vaihtaa niihin valuutan {fresh}; kirjoitetut luvut säilyvät.',
    currencyUnknown: 'Asetusten ”{currency}” ei ole luettelon valuutta. Korjaus kirjoittaa tilalle {fresh}.',
    factsLost: 'Välilehdeltä ”{tab}” on kadonnut: {facts}. Korjaus kirjoittaa takaisin sen, mikä niistä tiedetään.',
    columnsMissing:
      'Välilehdeltä ”{tab}” puuttuu {columns}. Korjaus lisää puuttuvan, mutta siihen kirjoitettu palaa vain kumoamalla poiston.',
    keysCleared:
      'Piilosolut, joista {columns} tunnistetaan välilehdellä ”{tab}”, ovat tyhjiä. Korjaus täyttää ne uudelleen; sarakkeisiin kirjoitettu on tallella.',
    keysCrossed:
      'Piilosolut, joista {columns} tunnistetaan välilehdellä ”{tab}”, ovat vaihtaneet paikkaa, joten sarakkeet luetaan väärin. Korjaus palauttaa ne otsikoidensa ylle.',
    columnsShifted:
      'Välilehden ”{tab}” piilosarakkeiden väliin on lisätty sarake, joten osa sarakkeista näyttää viereisen tiedot. Korjaus palauttaa ne.',
    topLost: 'Välilehden ”{tab}” taulukon yläpuolelta puuttuu rivejä. Korjaus palauttaa ne; alle kirjoitettu säilyy.',
    headMerged:
      'Yhdistetyt solut {cells} välilehdellä ”{tab}” peittävät otsikoita tai soluja, joista sarakkeet tunnistetaan. Korjaus erottaa ne ja kirjoittaa peittyneet uudelleen; kirjoitettu säilyy ensimmäisessä solussa.',
    cellsMerged:
      'Yhdistetyt solut {cells} välilehdellä ”{tab}” peittävät soluja, joita luetaan tai lasketaan. Korjaus erottaa ne; kirjoitettu säilyy ensimmäisessä solussa.',
    headingBlank: 'Otsikko ”{column}” välilehdellä ”{tab}” on poissa. Korjaus kirjoittaa sen uudelleen.',
    hiddenColumns: 'piilotettuja sarakkeita',
    rowLost: 'Välilehden ”{tab}” riviä {row} ei lasketa: {why}.',
    rowDoubtful: 'Välilehden ”{tab}” rivi {row}: {why} {settle}',
    rowKpi: 'Välilehden ”{tab}” riviä {row} ei lasketa: KPI:tä ”{text}” ei ole. Korjaus kirjoittaa ”{near}”.',
    rowsMore: 'Välilehdellä ”{tab}” on vielä {n} {n|tarkistettava rivi|tarkistettavaa riviä}.',
    repairWrites: 'Korjaus kirjoittaa ”{text}”.',
    rowDate: 'Välilehden ”{tab}” rivi {row}: sarakkeen ”{column}” ”{text}” ei ole päivämäärä.',
    rowTarget: 'Välilehden ”{tab}” rivi {row}: tavoitetta ”{text}” ei lasketa. {why}.',
    rowFigure: 'Välilehden ”{tab}” rivi {row}: sarakkeen ”{column}” ”{text}” ei ole luku, jonka voi lukea vain yhdellä tavalla.',
    rowNoNumber: 'Välilehden ”{tab}” rivi {row}: sarakkeen ”{column}” ”{text}” ei ole luku.',
    rowUnit:
      'Välilehden ”{tab}” rivi {row}: sarakkeen ”{column}” ”{text}” on eri yksikössä kuin KPI, mutta lasketaan sellaisenaan. Korjaus jättää sen laskematta, kunnes joku kirjoittaa oikean arvon.',
    typedTable:
      '”{tab}” on Google-taulukko, jonka sarakkeiden otsikoihin ei voi kirjoittaa kaavoja. Luvut ja linkit tallentuvat silti. Muunna taulukko alueeksi sen omasta valikosta ja korjaa sitten uudelleen.',
    formulaLost:
      'Otsikon ”{column}” kaava välilehdellä ”{tab}” on poissa. Korjaus kirjoittaa sen uudelleen; alle kirjoitettu teksti siirtyy muistiinpanoihin.',
    tooFewRows: 'Välilehdellä ”{tab}” on liian vähän rivejä sisällölleen. Korjaus lisää ne.',
    columnBlocked:
      'Sarakkeeseen ”{column}” välilehdellä ”{tab}” kirjoitettu teksti estää koko sarakkeen. Korjaus siirtää sen muistiinpanoon.',
    idsMissing: 'Tunnus puuttuu {n} riviltä välilehdellä ”{tab}”. Korjaus antaa sen.',
    idsDisagree:
      '{n} rivillä välilehdellä ”{tab}” piilotettu tunnus kuuluu toiselle nimelle, kuten taulukon osan lajittelun jälkeen. Nimi ratkaisee; korjaus panee tunnukset kohdalleen.',
    putBack: 'Se siirtää myös paikoilleen jääneet piilotetut sarakkeet, kuten ”{target}” ja ”{unit}”, takaisin omien nimiensä viereen.',
    sortedApart:
      'Piilotetut sarakkeet, kuten ”{target}” ja ”{unit}”, ovat voineet jäädä paikoilleen: kumoa lajittelu tai lajittele kokonaiset rivit.',
    namesTwice: '”{kpi}” on {n} rivillä, joten niiden kirjauksia ei erota toisistaan. Anna jokaiselle riville oma nimi.',
    renamed: '”{from}” on välilehdellä ”{tab}” nyt ”{to}”; vanha nimi on yhä {n} rivillä. Korjaus kirjoittaa uuden.',
    addressesStay: 'Linkkien osoitteet pysyvät ennallaan.',
    listTooLong:
      'Sarakkeen ”{column}” sisältö välilehdellä ”{tab}” on liian pitkä tallennettavaksi sen rinnalle: poistetut rivit palaavat vain kumoamalla poiston.',
    channelTwice:
      '”{channel}” on {n} rivillä välilehden ”{tab}” kanavissa: linkit ja luvut lasketaan niistä ensimmäiselle. Anna jokaiselle riville oma nimi.',
    starsNumber: '★ on {n} KPI:llä. Niitä pitää olla kaksi: yksi laadulle, yksi liiketoiminnalle.',
    starsNoConversion:
      'Yksikään ★ ei mittaa konversiota ({stars}). Anna ★ esimerkiksi liideille, myynnille tai liidin hinnalle, tai jatka tietoisena siitä, että mittaatte vain huomiota.',
    languageHalf: 'Välilehtien kielen vaihto ({language}) jäi kesken. Korjaus vie sen loppuun.',
  },
  baseline: {
    measured: '{source}: {n} {n|arvo|arvoa}, {from} – {to}',
    locked: 'lukittu {on}',
  },
  building: {
    backup: 'Kirjoitettu: {tab}',
    kept: 'Välilehti ”{tab}” jäi kesken, joten se rakennetaan uudelleen. Siihen kirjoitettu on tallessa välilehdellä ”{backup}”.',
  },
  upgrade: {
    backup: 'Ennen version {version} päivitystä',
    done: 'Quarterdeck on päivittänyt tämän työkirjan. Aiempi sisältö on tallessa piilotetulla välilehdellä ”{backup}”.',
  },
};
