/** Menu, messages in the corner and dialogs in Danish; shape in ../en/menu. */
import type { MenuLabels, MessageTexts } from '../language';

export const labels: MenuLabels = {
  name: 'Quarterdeck',
  newCycle: 'Nyt forløb…',
  openSidebar: 'Åbn sidepanelet',
  enterNumbers: 'Indtast tal',
  buildLink: 'Lav link',
  weeklyReview: 'Ugemøde',
  rules: 'Regler og risici',
  checkSheet: 'Tjek arket',
  language: 'Fanernes sprog',
  help: 'Hjælp',
};

export const messages: MessageTexts = {
  toasts: {
    columnRestored: '»{column}« beregnes. Din tekst ligger i en note på cellen.',
    formulaRestored: '»{column}« var overskrevet og er genskabt.',
    factFixed: '»{fact}« hører til forløbet og er sat tilbage.',
    factNeeded: '»{fact}« skal være en dato. Den forrige er sat tilbage.',
    factUnread: '»{fact}« skal være en dato eller tom; »{text}« er taget ud.',
    languageByMenu: 'Skift fanernes sprog i menuen: Quarterdeck → Fanernes sprog. »{fact}« er sat tilbage.',
    currencyUnknown: '»{text}« er ikke en valuta på listen. Skriv en kode, for eksempel {near}; den forrige er sat tilbage.',
    currencySwitched: 'Beløb vises nu i {currency}. Tastede tal er de samme; intet er omregnet.',
    takenAsOf: 'Alle tal viser nu {day}: datoen står i »{fact}«. Tøm cellen for at komme tilbage til i dag.',
    farFromLast: '{kpi}: {value} ligger langt fra den seneste værdi, {last}. Ret rækken i Målinger, hvis det var en fejl.',
    aboveHundred: '{kpi}: {value} er over 100 %. Ret rækken i Målinger, hvis det var en fejl.',
    belowZero: '{kpi}: {value} er under nul. Ret rækken i Målinger, hvis det var en fejl.',
    totalSaved: '{kpi}: {value} gælder {period}.',
    totalReplaced: '{kpi}: {value} gælder {period} i stedet for {before}.',
    oneOfSeveral: '{kpi}: {value} er gemt for i dag. »{column}« beregnes ud fra {days} dages målinger og kan derfor vise et andet tal.',
    notANumber: '{kpi}: »{text}« er ikke et tal. Intet er gemt; din tekst ligger i en note på cellen.',
    readAs: '{kpi}: »{text}« tæller som {value}.',
    twoReadings: '{kpi}: »{text}« kan være {one} eller {other}. Skriv tallet helt ud. Intet er gemt; din tekst ligger i en note på cellen.',
    otherUnit: '{kpi}: »{text}« er i en anden enhed end KPI’en. Intet er gemt; din tekst ligger i en note på cellen.',
    timeNotCounted: '{kpi}: »{text}« er et klokkeslæt og tæller ikke med. Skriv et tal.',
    editWaits: 'Det, du tastede, er bevaret, men en anden ændring var ved at blive gemt, så det er ikke behandlet endnu. Vælg Tjek arket.',
    languageChanged: 'Regnearket er nu på dansk.',
    built: 'Dit forløb er klar.',
    tasksMoved: '{n} {n|åben opgave|åbne opgaver} er udskudt til efter ferieugerne.',
    weeksOffUnread: '»{text}« er ikke en af ugerne 1–13. Skriv for eksempel 7 eller 7, 12.',
    nearWord: '»{word}« ligner »{near}«, som står i Opsætning. Betyder de det samme, så brug »{near}«.',
  },
  check: {
    tabMissing: 'Fanen »{tab}« mangler. Reparation bygger den igen ud fra playbooken.',
    currencyApart: 'Opsætning siger {currency}, men beløb vises i {written}. Reparation viser dem i {fresh}; tastede tal er de samme.',
    currencyUnknown: '»{currency}« på Opsætning er ikke en valuta på listen. Reparation skriver {fresh}.',
    factsLost: '»{tab}« har mistet {facts}. Reparation skriver det, der vides om dem, ind igen.',
    columnsMissing:
      '»{tab}« har mistet {columns}. Reparation tilføjer det, der mangler; det, der var skrevet, kommer kun tilbage, hvis sletningen fortrydes.',
    rowLost: 'Række {row} på »{tab}« tæller ikke med: {why}.',
    rowDoubtful: 'Række {row} på »{tab}«: {why} {settle}',
    rowKpi: 'Række {row} på »{tab}« tæller ikke med: Der er ingen KPI »{text}«. Reparation skriver »{near}«.',
    rowsMore: '{n} {n|række|rækker} mere på »{tab}« skal ses efter.',
    rowDate: 'Række {row} på »{tab}«: »{text}« under »{column}« er ikke en dato.',
    rowFigure: 'Række {row} på »{tab}«: »{text}« under »{column}« er ikke et tal, der kan læses på netop én måde.',
    rowNoNumber: 'Række {row} på »{tab}«: »{text}« under »{column}« er ikke et tal.',
    typedTable:
      '»{tab}« er en Google-tabel, og dens overskrifter kan ikke rumme formler. Tal og links bliver stadig gemt dér. Konvertér tabellen til et område i dens menu, og reparer så igen.',
    formulaLost: 'Formlen i overskriften »{column}« på »{tab}« er væk. Reparation skriver den igen; tekst nedenunder flyttes til noter.',
    columnBlocked: 'Noget, der er tastet i »{column}« på »{tab}«, spærrer hele kolonnen. Reparation flytter det til en note.',
    idsMissing: '{n} {n|række|rækker} på »{tab}« har ikke et id endnu. Reparation giver {n|den|dem} et.',
    idsDisagree:
      'På »{tab}« hører det skjulte id i {n} {n|række|rækker} til et andet navn, som når en del af tabellen er sorteret. Navnet gælder; reparation retter id’erne.',
    namesTwice: '»{kpi}« står i {n} rækker, så deres målinger kan ikke skelnes. Giv hver række sit eget navn.',
    channelTwice:
      '»{channel}« står i {n} rækker under kanalerne på »{tab}«: Links og tal tæller for den første. Giv hver række sit eget navn.',
    starsNumber: '{n} {n|KPI|KPI’er} har en ★. To er det rigtige antal: én for kvalitet, én for forretning.',
    starsNoConversion:
      'Ingen ★ måler en konvertering ({stars}). Giv ★ til en KPI som leads, salg eller pris pr. lead, eller fortsæt, og vær klar over, at I kun måler opmærksomhed.',
    languageHalf: 'Skiftet af fanernes sprog til {language} stoppede halvvejs. Reparation gør det færdigt.',
  },
  baseline: {
    measured: '{source}: {n} {n|værdi|værdier}, {from} – {to}',
    locked: 'låst {on}',
  },
  building: {
    backup: 'Skrevet på {tab}',
    kept: '»{tab}« blev ikke færdig og bygges derfor forfra. Det, der var skrevet på den, ligger på fanen »{backup}«.',
  },
  upgrade: {
    backup: 'Før opdatering af version {version}',
    done: 'Quarterdeck har opdateret regnearket. Det, der stod her før, ligger på den skjulte fane »{backup}«.',
  },
  dialogs: {
    helpTitle: 'Hjælp til Quarterdeck',
    helpText:
      'Indtast tal i Målinger, gør det, der står under »Gør nu«, og beslut om fredagen. Hver overskrift har en note, der siger, hvad du skal skrive.',
  },
};
