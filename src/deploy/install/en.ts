/** The page INSTALL.html in English. */
import type { InstallTexts } from './install-texts';

export const en: InstallTexts = {
  title: 'Install Quarterdeck',
  lead: 'It takes about three minutes: three pieces of code go into a spreadsheet of yours. You need a computer and a Google account, nothing else.',
  copy: 'Copy {file}',
  copied: 'Copied. Paste it now.',
  extensions: 'Extensions',
  steps: (menu, first) => [
    { text: 'Open the spreadsheet that Quarterdeck should live in, or a new one.' },
    { text: 'Choose **Extensions → Apps Script**. The script editor opens on a page of its own.' },
    {
      text: 'Click the name at the top left, **Untitled project**, and call it **Quarterdeck**. The menu in your spreadsheet gets its name from here.',
    },
    {
      text: 'The file **Code.gs** is open. Click into its code, select all of it (Ctrl+A, on a Mac ⌘A) and paste this over it:',
      file: 'Code.gs',
    },
    {
      text: 'Beside **Files**, click **+** and choose **HTML**. Type **Sidebar** as its name; the editor adds .html. Select all that stands in it and paste this over it:',
      file: 'Sidebar.html',
    },
    {
      text: 'Click the gear at the left edge, **Project Settings**, and tick **Show "appsscript.json" manifest file in editor**. Go back to the editor (the sign **< >**), open **appsscript.json**, select all and paste this over it:',
      file: 'appsscript.json',
    },
    { text: 'Save with Ctrl+S (⌘S). Close the editor and reload the spreadsheet.' },
    {
      text: `After a few seconds **${menu}** is there. Choose **${first}**. The first time, Google asks for permission: what its screens mean stands below. If nothing opens afterwards, choose it once more.`,
    },
  ],
  screens: {
    heading: 'What Google asks, once',
    lead: 'Google shows these screens to everyone who uses the menu for the first time.',
    rows: [
      {
        says: 'Authorization required',
        means:
          'A script may do nothing in your spreadsheet before you allow it. Press **OK** and choose the account the spreadsheet belongs to.',
      },
      {
        says: 'Google hasn’t verified this app',
        means:
          'You see this with a private Gmail account. Google examines apps that are offered to everybody; this is a script in your own file, which only you have seen. Choose **Advanced → Go to Quarterdeck (unsafe)**. In a company’s Workspace the screen does not appear as long as the script belongs to somebody of the same company.',
      },
      {
        says: 'View and manage spreadsheets that this application has been installed in',
        means: 'This one spreadsheet. Quarterdeck cannot open any other file.',
      },
      {
        says: 'Display and run third-party web content in prompts and sidebars inside Google applications',
        means:
          'The sidebar. It shows what you have just pasted and loads nothing from elsewhere. Where the permissions have boxes, tick both, then **Continue** or **Allow**.',
      },
      {
        says: 'An email: Quarterdeck was given access',
        means:
          'Google tells you afterwards what you have just allowed. It comes from Google, not from Quarterdeck, and there is nothing to do.',
      },
    ],
  },
  trust: {
    heading: 'What you can check before you allow it',
    points: [
      '**appsscript.json** names the two permissions above and no other. Google enforces that list.',
      'Search Code.gs (Ctrl+F) for **UrlFetchApp**, **MailApp** and **DriveApp**: you find none of them. Without them a script reaches no other server, sends no mail and opens no file.',
      'CHECKSUMS.txt holds the SHA-256 of each file, so that you can compare yours with a colleague’s.',
    ],
  },
  troubles: {
    heading: 'If something does not work',
    rows: [
      {
        says: 'There is no menu after reloading.',
        means:
          'Wait ten seconds and reload again. If it is still missing: were all three files saved? An orange dot beside a name means that it was not.',
      },
      { says: 'The menu has another name.', means: 'It shows the name of the script project. Change it at the top of the script editor.' },
      { says: 'No HTML file named Sidebar was found.', means: 'Call the HTML file **Sidebar**, with a capital S and no blank.' },
      {
        says: 'Google asks for all your spreadsheets.',
        means:
          'appsscript.json is not the one from step 6, so Google guesses what the code may need. Press **Cancel**, paste the file again, save, and choose the command once more.',
      },
      {
        says: 'I pressed Cancel, or left a box unticked.',
        means:
          'Nothing was written. Choose the command again and tick both boxes. If Google does not ask again, remove Quarterdeck at myaccount.google.com/connections first.',
      },
      {
        says: 'This app is blocked.',
        means:
          'Nothing was written, and nothing on this page gets round it. A company or school can forbid scripts that Google has not examined, and Google does so itself for accounts with Advanced Protection. Ask whoever looks after your Workspace, and show them the two permissions above: they can allow it, or publish Quarterdeck for the whole company.',
      },
      {
        says: 'The sidebar stays empty or finds no connection.',
        means:
          'Are you signed in to several Google accounts in this browser? Then Google may open the sidebar for the wrong one. Sign in with one only, or open the spreadsheet in a private window.',
      },
    ],
  },
  later: {
    heading: 'Afterwards',
    rows: [
      { says: 'Colleagues', means: 'Everyone who may edit the spreadsheet has the menu. Google asks each of them once.' },
      {
        says: 'Copies',
        means: '**File → Make a copy** takes the script along; the copy belongs to the person who made it, and Google asks again.',
      },
      {
        says: 'A new version',
        means:
          'Paste its three files over the old ones, save and reload. What you typed stays; the next command brings the tabs up to date.',
      },
      {
        says: 'Removing it',
        means:
          'At the end of **New cycle…** the sidebar offers to take its tabs out, or to leave them as plain values: do that first. Then delete the code in Code.gs and save. Tabs you did not take out stay with all that was typed and with the last figures that were worked out.',
      },
    ],
  },
};
