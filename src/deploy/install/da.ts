/** The page INSTALL.html in Danish. */
import type { InstallTexts } from './install-texts';

export const da: InstallTexts = {
  title: 'Installér Quarterdeck',
  lead: 'Det tager cirka tre minutter: tre stykker kode skal ind i dit regneark. Du behøver kun en computer og en Google-konto. Googles egne navne står her på engelsk, nogle med det danske i parentes: hvilket du ser, afhænger af din konto, men stedet er det samme.',
  copy: 'Kopiér {file}',
  copied: 'Kopieret. Sæt det ind nu.',
  extensions: 'Udvidelser',
  steps: (menu, first) => [
    { text: 'Åbn det regneark, Quarterdeck skal bo i, eller et nyt.' },
    { text: 'Vælg **Udvidelser → Apps Script**. Scripteditoren åbner på sin egen side.' },
    {
      text: 'Klik på navnet øverst til venstre, **Untitled project**, og kald det **Quarterdeck**. Menuen i regnearket får sit navn herfra.',
    },
    {
      text: 'Filen **Code.gs** er åben; på en dansk konto kan den hedde Kode.gs, og det må den gerne. Klik i koden, markér det hele (Ctrl+A, på Mac ⌘A), og sæt dette ind i stedet:',
      file: 'Code.gs',
    },
    {
      text: 'Klik på **+** ved siden af **Files** (Filer), og vælg **HTML**. Skriv **Sidebar** som navn; editoren tilføjer selv .html. Markér alt i filen, og sæt dette ind i stedet:',
      file: 'Sidebar.html',
    },
    {
      text: 'Klik på tandhjulet i venstre side, **Project Settings** (Projektindstillinger), og sæt hak ved **Show "appsscript.json" manifest file in editor**, det eneste felt, der nævner appsscript.json. Gå tilbage til editoren (tegnet **< >**), åbn **appsscript.json**, markér det hele, og sæt dette ind i stedet:',
      file: 'appsscript.json',
    },
    { text: 'Gem med Ctrl+S (⌘S). Luk editoren, og genindlæs regnearket.' },
    {
      text: `Efter nogle sekunder er **${menu}** der. Vælg **${first}**. Første gang beder Google om lov: nedenfor står, hvad skærmbillederne betyder. Åbner der ikke noget bagefter, så vælg punktet igen.`,
    },
  ],
  screens: {
    heading: 'Det spørger Google om én gang',
    lead: 'Skærmbillederne vises for alle, der bruger menuen for første gang.',
    rows: [
      {
        says: 'Authorization required',
        means: 'Et script må ikke gøre noget i dit regneark, før du giver lov. Tryk **OK**, og vælg den konto, regnearket hører til.',
      },
      {
        says: 'Google hasn’t verified this app (Google har ikke verificeret denne app)',
        means:
          'Det ser du med en privat Gmail-konto. Google gennemgår apps, der tilbydes alle; dette er et script i din egen fil, som kun du har set. Vælg **Advanced → Go to Quarterdeck (unsafe)** (Avanceret → Gå til Quarterdeck). I en virksomheds Workspace kommer skærmbilledet ikke, så længe scriptet ejes af en fra samme virksomhed.',
      },
      {
        says: 'View and manage spreadsheets that this application has been installed in',
        means: 'Kun dette regneark. Quarterdeck kan ikke åbne andre filer.',
      },
      {
        says: 'Display and run third-party web content in prompts and sidebars inside Google applications',
        means:
          'Sidepanelet. Det viser det, du lige har sat ind, og henter intet andetsteds fra. Er der felter ved tilladelserne, så sæt hak i begge og tryk **Continue** (Fortsæt) eller **Allow** (Tillad).',
      },
      {
        says: 'En mail: Quarterdeck har fået adgang',
        means:
          'Google fortæller bagefter, hvad du lige har givet lov til. Mailen kommer fra Google, ikke fra Quarterdeck, og du skal ikke gøre noget.',
      },
    ],
  },
  trust: {
    heading: 'Det kan du tjekke, før du giver lov',
    points: [
      '**appsscript.json** nævner de to tilladelser ovenfor og ingen andre. Google håndhæver listen.',
      'Søg i Code.gs (Ctrl+F) efter **UrlFetchApp**, **MailApp** og **DriveApp**: ingen af dem er der. Uden dem kan et script ikke nå andre servere, sende mail eller åbne filer.',
      'CHECKSUMS.txt indeholder SHA-256 for hver fil, så du kan sammenligne med en kollegas.',
    ],
  },
  troubles: {
    heading: 'Hvis noget ikke virker',
    rows: [
      {
        says: 'Der er ingen menu efter genindlæsning.',
        means:
          'Vent ti sekunder, og genindlæs igen. Mangler den stadig: er alle tre filer gemt? En orange prik ved navnet betyder, at filen ikke er gemt.',
      },
      { says: 'Menuen har et andet navn.', means: 'Den viser scriptprojektets navn. Ret det øverst i scripteditoren.' },
      { says: 'No HTML file named Sidebar was found.', means: 'Kald HTML-filen **Sidebar**, med stort S og uden mellemrum.' },
      {
        says: 'Google beder om adgang til alle dine regneark.',
        means:
          'appsscript.json er ikke den fra trin 6, så Google gætter på, hvad koden skal bruge. Tryk **Cancel** (Annuller), sæt filen ind igen, gem, og vælg punktet en gang til.',
      },
      {
        says: 'Jeg trykkede Cancel (Annuller) eller satte ikke begge hak.',
        means:
          'Der er ikke skrevet noget. Vælg punktet igen, og sæt begge hak. Spørger Google ikke igen, så fjern først Quarterdeck på myaccount.google.com/connections.',
      },
      {
        says: 'This app is blocked.',
        means:
          'Der er ikke skrevet noget, og intet på denne side kan omgå det. En virksomhed eller skole kan forbyde scripts, som Google ikke har gennemgået, og Google gør det selv for konti med Advanced Protection. Spørg den, der administrerer jeres Workspace, og vis de to tilladelser ovenfor: vedkommende kan give lov eller udgive Quarterdeck for hele virksomheden.',
      },
      {
        says: 'Sidepanelet forbliver tomt eller får ikke forbindelse.',
        means:
          'Er du logget ind på flere Google-konti i denne browser? Så kan Google åbne sidepanelet for den forkerte. Log kun ind på én, eller åbn regnearket i et privat vindue.',
      },
    ],
  },
  later: {
    heading: 'Bagefter',
    rows: [
      { says: 'Kolleger', means: 'Alle, der må redigere regnearket, har menuen. Google spørger hver af dem én gang.' },
      {
        says: 'Kopier',
        means: '**Filer → Lav en kopi** tager scriptet med; kopien tilhører den, der laver den, og Google spørger igen.',
      },
      {
        says: 'En ny version',
        means:
          'Sæt dens tre filer ind over de gamle, gem og genindlæs. Det, du har skrevet, bliver stående; næste kommando bringer fanerne ajour.',
      },
      {
        says: 'Fjern det',
        means:
          'Nederst under **Nyt forløb…** tilbyder sidepanelet at fjerne sine faner eller lade dem stå som rene værdier: gør det først. Slet så koden i Code.gs, og gem. Faner, du ikke har fjernet, bliver stående med alt, der er skrevet, og med de senest beregnede tal.',
      },
    ],
  },
};
