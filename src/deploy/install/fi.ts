/** The page INSTALL.html in Finnish. */
import type { InstallTexts } from './install-texts';

export const fi: InstallTexts = {
  title: 'Asenna Quarterdeck',
  lead: 'Aikaa menee noin kolme minuuttia: taulukkoosi liitetään kolme palaa koodia. Tarvitset vain tietokoneen ja Google-tilin. Googlen omat nimet ovat alla englanniksi, osa myös suomeksi sulkeissa: tilisi ratkaisee, kumpi näkyy, mutta paikka on sama.',
  copy: 'Kopioi {file}',
  copied: 'Kopioitu. Liitä se nyt.',
  extensions: 'Laajennukset',
  steps: (menu, first) => [
    { text: 'Avaa taulukko, jossa aiot käyttää Quarterdeckiä, tai uusi taulukko.' },
    { text: 'Valitse **Laajennukset → Apps Script**. Skriptieditori avautuu omalle sivulleen.' },
    {
      text: 'Napsauta vasemmalla ylhäällä nimeä **Untitled project** ja anna nimeksi **Quarterdeck**. Taulukon valikko saa nimensä tästä.',
    },
    {
      text: 'Tiedosto **Code.gs** on auki; suomenkielisellä tilillä sen nimi voi olla Koodi.gs, ja se käy. Napsauta koodia, valitse kaikki (Ctrl+A, Macissa ⌘A) ja liitä tämä sen tilalle:',
      file: 'Code.gs',
    },
    {
      text: 'Napsauta kohdan **Files** (Tiedostot) vieressä **+** ja valitse **HTML**. Kirjoita nimeksi **Sidebar**; editori lisää päätteen .html. Valitse tiedostosta kaikki ja liitä tämä sen tilalle:',
      file: 'Sidebar.html',
    },
    {
      text: 'Napsauta vasemman reunan hammasratasta, **Project Settings**, ja rastita **Show "appsscript.json" manifest file in editor**, ainoa kohta, jossa mainitaan appsscript.json. Palaa editoriin (merkki **< >**), avaa **appsscript.json**, valitse kaikki ja liitä tämä sen tilalle:',
      file: 'appsscript.json',
    },
    { text: 'Tallenna painamalla Ctrl+S (⌘S). Sulje editori ja lataa taulukko uudelleen.' },
    {
      text: `Muutaman sekunnin kuluttua näkyy **${menu}**. Valitse **${first}**. Ensimmäisellä kerralla Google pyytää lupaa: alla kerrotaan, mitä sen ruudut tarkoittavat. Jos mitään ei sen jälkeen avaudu, valitse komento uudelleen.`,
    },
  ],
  screens: {
    heading: 'Mitä Google kysyy kerran',
    lead: 'Nämä ruudut näkyvät jokaiselle, joka käyttää valikkoa ensimmäistä kertaa.',
    rows: [
      {
        says: 'Authorization required',
        means: 'Skripti ei saa tehdä taulukossasi mitään, ennen kuin annat luvan. Paina **OK** ja valitse tili, jolle taulukko kuuluu.',
      },
      {
        says: 'Google hasn’t verified this app (Google ei ole vahvistanut tätä sovellusta)',
        means:
          'Tämä näkyy yksityisellä Gmail-tilillä. Google tarkastaa sovellukset, joita tarjotaan kaikille; tämä on oman tiedostosi skripti, jonka vain sinä olet nähnyt. Valitse **Advanced → Go to Quarterdeck (unsafe)** (Lisäasetukset → Siirry…). Yrityksen Workspacessa ruutua ei näy, kunhan skriptin omistaja kuuluu samaan yritykseen.',
      },
      {
        says: 'View and manage spreadsheets that this application has been installed in',
        means: 'Vain tämä taulukko. Quarterdeck ei voi avata muita tiedostoja.',
      },
      {
        says: 'Display and run third-party web content in prompts and sidebars inside Google applications',
        means:
          'Sivupaneeli. Se näyttää juuri liittämäsi koodin eikä lataa mitään muualta. Jos luvissa on valintaruudut, rastita molemmat ja paina **Continue** (Jatka) tai **Allow** (Salli).',
      },
      {
        says: 'Sähköposti: Quarterdeck sai käyttöoikeuden',
        means:
          'Google ilmoittaa jälkikäteen, mitä juuri sallit. Viesti tulee Googlelta eikä Quarterdeckiltä, eikä sen takia tarvitse tehdä mitään.',
      },
    ],
  },
  trust: {
    heading: 'Mitä voit tarkistaa, ennen kuin annat luvan',
    points: [
      '**appsscript.json** nimeää yllä olevat kaksi lupaa eikä muita. Google valvoo luetteloa.',
      'Hae Code.gs-tiedostosta (Ctrl+F) sanoja **UrlFetchApp**, **MailApp** ja **DriveApp**: yhtäkään ei löydy. Ilman niitä skripti ei saa yhteyttä muille palvelimille, ei lähetä postia eikä avaa tiedostoja.',
      'CHECKSUMS.txt sisältää kunkin tiedoston SHA-256-summan, joten voit verrata omiasi työkaverin tiedostoihin.',
    ],
  },
  troubles: {
    heading: 'Jos jokin ei toimi',
    rows: [
      {
        says: 'Valikkoa ei näy uudelleenlatauksen jälkeen.',
        means:
          'Odota kymmenen sekuntia ja lataa uudelleen. Jos se puuttuu yhä: tallensitko kaikki kolme tiedostoa? Oranssi piste nimen vieressä kertoo, ettei sitä ole tallennettu.',
      },
      { says: 'Valikolla on toinen nimi.', means: 'Siinä näkyy skriptiprojektin nimi. Vaihda se skriptieditorin yläreunassa.' },
      {
        says: 'No HTML file named Sidebar was found.',
        means: 'Anna HTML-tiedostolle nimi **Sidebar**, isolla S-kirjaimella ja ilman välilyöntiä.',
      },
      {
        says: 'Google pyytää lupaa kaikkiin taulukoihisi.',
        means:
          'appsscript.json ei ole vaiheen 6 tiedosto, joten Google arvaa, mitä koodi tarvitsee. Paina **Cancel** (Peruuta), liitä tiedosto uudelleen, tallenna ja valitse komento vielä kerran.',
      },
      {
        says: 'Painoin Cancel (Peruuta) tai jätin ruudun rastimatta.',
        means:
          'Mitään ei kirjoitettu. Valitse komento uudelleen ja rastita molemmat ruudut. Jos Google ei kysy enää, poista ensin Quarterdeck osoitteessa myaccount.google.com/connections.',
      },
      {
        says: 'This app is blocked.',
        means:
          'Mitään ei kirjoitettu, eikä tämän sivun ohjeilla pääse eston ohi. Yritys tai koulu voi kieltää skriptit, joita Google ei ole tarkastanut, ja Google kieltää ne itse tileiltä, joilla on Advanced Protection -suojaus. Kysy Workspacenne ylläpitäjältä ja näytä hänelle yllä olevat kaksi lupaa: hän voi sallia skriptin tai julkaista Quarterdeckin koko yritykselle.',
      },
      {
        says: 'Sivupaneeli jää tyhjäksi tai ei saa yhteyttä.',
        means:
          'Oletko kirjautunut tässä selaimessa usealle Google-tilille? Silloin Google voi avata sivupaneelin väärälle tilille. Kirjaudu vain yhdelle, tai avaa taulukko yksityisessä ikkunassa.',
      },
    ],
  },
  later: {
    heading: 'Sen jälkeen',
    rows: [
      { says: 'Työkaverit', means: 'Valikko näkyy kaikille, jotka saavat muokata taulukkoa. Google kysyy luvan kultakin kerran.' },
      {
        says: 'Kopiot',
        means: '**Tiedosto → Luo kopio** ottaa skriptin mukaan; kopio kuuluu tekijälleen, ja Google kysyy uudelleen.',
      },
      {
        says: 'Uusi versio',
        means:
          'Liitä sen kolme tiedostoa vanhojen päälle, tallenna ja lataa uudelleen. Kirjoittamasi säilyy; seuraava komento päivittää välilehdet.',
      },
      {
        says: 'Poistaminen',
        means:
          'Kohdan **Uusi sykli…** lopussa sivupaneeli tarjoutuu poistamaan välilehtensä tai jättämään ne pelkkinä arvoina: tee se ensin. Poista sitten koodi Code.gs-tiedostosta ja tallenna. Välilehdet, joita et poistanut, jäävät, samoin kaikki kirjoitettu ja viimeksi lasketut luvut.',
      },
    ],
  },
};
