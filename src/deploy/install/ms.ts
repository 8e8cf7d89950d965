/** The page INSTALL.html in Malay. */
import type { InstallTexts } from './install-texts';

export const ms: InstallTexts = {
  title: 'Pasang Quarterdeck',
  lead: 'Ini mengambil masa lebih kurang tiga minit: tiga bahagian kod ditampal ke dalam helaian anda. Anda hanya perlukan komputer dan akaun Google. Nama daripada Google ditulis di sini dalam bahasa Inggeris, sebahagiannya dengan bahasa Melayu dalam kurungan: yang mana satu dipaparkan bergantung pada akaun anda, tetapi tempatnya sama.',
  copy: 'Salin {file}',
  copied: 'Sudah disalin. Tampal sekarang.',
  extensions: 'Sambungan',
  steps: (menu, first) => [
    { text: 'Buka helaian yang akan menggunakan Quarterdeck, atau helaian baharu.' },
    { text: 'Pilih **Sambungan → Apps Script**. Editor skrip terbuka pada halaman lain.' },
    {
      text: 'Klik nama di bahagian atas sebelah kiri, **Untitled project**, dan tukar kepada **Quarterdeck**. Menu dalam helaian anda mengambil nama ini.',
    },
    {
      text: 'Fail **Code.gs** sudah terbuka; pada akaun berbahasa Melayu namanya mungkin Kod.gs, dan itu tidak mengapa. Klik dalam kodnya, pilih semua (Ctrl+A, pada Mac ⌘A) dan tampal kod ini di atasnya:',
      file: 'Code.gs',
    },
    {
      text: 'Di sebelah **Files** (Fail), klik **+** dan pilih **HTML**. Taip **Sidebar** sebagai nama; editor menambah .html sendiri. Pilih semua kandungannya dan tampal kod ini di atasnya:',
      file: 'Sidebar.html',
    },
    {
      text: 'Klik ikon gear di tepi kiri, **Project Settings**, dan tandakan **Show "appsscript.json" manifest file in editor**, satu-satunya kotak yang menyebut appsscript.json. Kembali ke editor (ikon **< >**), buka **appsscript.json**, pilih semua dan tampal kod ini di atasnya:',
      file: 'appsscript.json',
    },
    { text: 'Simpan dengan Ctrl+S (⌘S). Tutup editor dan muat semula helaian.' },
    {
      text: `Selepas beberapa saat, **${menu}** muncul. Pilih **${first}**. Kali pertama, Google meminta kebenaran: maksud setiap skrin diterangkan di bawah. Jika tiada apa-apa terbuka selepas itu, pilih sekali lagi.`,
    },
  ],
  screens: {
    heading: 'Apa yang Google tanya, sekali sahaja',
    lead: 'Skrin ini muncul apabila seseorang menggunakan menu buat kali pertama.',
    rows: [
      {
        says: 'Authorization required',
        means: 'Skrip tidak boleh berbuat apa-apa dalam helaian sebelum anda membenarkannya. Tekan **OK** dan pilih akaun pemilik helaian.',
      },
      {
        says: 'Google hasn’t verified this app',
        means:
          'Skrin ini muncul bagi akaun Gmail peribadi. Google memeriksa aplikasi yang ditawarkan kepada umum; ini skrip dalam fail anda sendiri, yang hanya anda lihat. Pilih **Advanced → Go to Quarterdeck (unsafe)**. Dalam Workspace syarikat, skrin ini tidak muncul selagi skrip dimiliki oleh seseorang dalam syarikat yang sama.',
      },
      {
        says: 'View and manage spreadsheets that this application has been installed in',
        means: 'Hanya helaian ini. Quarterdeck tidak boleh membuka fail lain.',
      },
      {
        says: 'Display and run third-party web content in prompts and sidebars inside Google applications',
        means:
          'Panel sisi. Ia memaparkan apa yang baru anda tampal dan tidak memuatkan apa-apa dari tempat lain. Jika ada petak semak, tandakan kedua-duanya, kemudian tekan **Continue** (Teruskan) atau **Allow** (Benarkan).',
      },
      {
        says: 'E-mel: Quarterdeck diberi akses',
        means:
          'Selepas itu Google memaklumkan apa yang baru anda benarkan. E-mel ini datang daripada Google, bukan Quarterdeck, dan tiada apa-apa yang perlu dibuat.',
      },
    ],
  },
  trust: {
    heading: 'Apa yang boleh anda semak sebelum membenarkannya',
    points: [
      '**appsscript.json** menyebut dua kebenaran di atas sahaja. Google menguatkuasakan senarai itu.',
      'Cari **UrlFetchApp**, **MailApp** dan **DriveApp** dalam Code.gs (Ctrl+F): tiada satu pun. Tanpanya, skrip tidak boleh menghubungi pelayan lain, menghantar e-mel atau membuka fail.',
      'CHECKSUMS.txt menyimpan SHA-256 setiap fail, supaya anda boleh membandingkannya dengan fail rakan sekerja.',
    ],
  },
  troubles: {
    heading: 'Jika ada yang tidak menjadi',
    rows: [
      {
        says: 'Tiada menu selepas helaian dimuat semula.',
        means:
          'Tunggu sepuluh saat dan muat semula. Jika masih tiada: sudahkah ketiga-tiga fail disimpan? Titik jingga di sebelah nama bermaksud belum.',
      },
      { says: 'Menu mempunyai nama lain.', means: 'Menu memaparkan nama projek skrip. Tukar nama itu di bahagian atas editor skrip.' },
      { says: 'No HTML file named Sidebar was found.', means: 'Namakan fail HTML itu **Sidebar**, dengan huruf besar S dan tanpa ruang.' },
      {
        says: 'Google meminta akses kepada semua helaian anda.',
        means:
          'appsscript.json bukan yang daripada langkah 6, jadi Google meneka keperluan kod. Tekan **Cancel** (Batal), tampal fail itu semula, simpan, dan pilih arahan itu sekali lagi.',
      },
      {
        says: 'Saya menekan Cancel (Batal), atau tidak menandakan satu petak.',
        means:
          'Tiada apa-apa ditulis. Pilih arahan itu semula dan tandakan kedua-dua petak. Jika Google tidak bertanya lagi, buang Quarterdeck di myaccount.google.com/connections dahulu.',
      },
      {
        says: 'This app is blocked.',
        means:
          'Tiada apa-apa ditulis, dan langkah di halaman ini tidak dapat mengatasinya. Syarikat atau sekolah boleh melarang skrip yang belum diperiksa oleh Google, dan Google sendiri melarangnya bagi akaun dengan Advanced Protection. Tanya pentadbir Workspace anda dan tunjukkan dua kebenaran di atas: pentadbir boleh membenarkannya, atau menerbitkan Quarterdeck untuk seluruh syarikat.',
      },
      {
        says: 'Panel sisi kekal kosong atau tiada sambungan.',
        means:
          'Adakah anda log masuk ke beberapa akaun Google dalam pelayar ini? Jika ya, Google mungkin membuka panel sisi bagi akaun yang salah. Log masuk dengan satu akaun sahaja, atau buka helaian dalam tetingkap peribadi.',
      },
    ],
  },
  later: {
    heading: 'Selepas itu',
    rows: [
      {
        says: 'Rakan sekerja',
        means: 'Semua orang yang boleh mengedit helaian mendapat menu ini. Google bertanya sekali kepada setiap orang.',
      },
      {
        says: 'Salinan',
        means: '**Fail → Buat salinan** membawa skrip bersama; salinan itu milik orang yang membuatnya, dan Google bertanya semula.',
      },
      {
        says: 'Versi baharu',
        means:
          'Tampal tiga fail baharu di atas yang lama, simpan dan muat semula. Apa yang anda taip kekal; arahan seterusnya mengemas kini tab.',
      },
      {
        says: 'Membuangnya',
        means:
          'Di hujung **Kitaran baharu…**, panel sisi boleh membuang tabnya atau meninggalkannya sebagai nilai biasa: lakukan itu dahulu. Kemudian padam kod dalam Code.gs dan simpan. Tab yang tidak dibuang kekal bersama semua yang ditaip dan angka terakhir yang dikira.',
      },
    ],
  },
};
