/** Menu, messages in the corner and dialogs in Malay; shape in ../en/menu. */
import type { MenuLabels, MessageTexts } from '../language';

export const labels: MenuLabels = {
  name: 'Quarterdeck',
  newCycle: 'Kitaran baharu…',
  openSidebar: 'Buka panel sisi',
  enterNumbers: 'Isi angka',
  buildLink: 'Bina pautan',
  weeklyReview: 'Mesyuarat mingguan',
  mondayMessage: 'Mesej hari Isnin',
  content: 'Kandungan',
  experiments: 'Eksperimen',
  rules: 'Peraturan dan risiko',
  checkSheet: 'Periksa helaian',
  language: 'Bahasa tab',
  help: 'Bantuan',
};

export const messages: MessageTexts = {
  monday: {
    stand: '{cycle}, minggu {week} daripada {weeks}: {onPlan} daripada {kpis} KPI mengikut rancangan.',
    before: '{cycle} bermula pada {start}.',
    after: '{cycle} tamat pada {end}: {onPlan} daripada {kpis} KPI mencapai rancangan.',
    star: '★ {name} {now}, sasaran {target} ({status}).',
    starOpen: '★ {name} belum ada angka, sasaran {target}.',
    better: 'Lebih baik daripada minggu lalu: {kpis}.',
    worse: 'Lebih lemah daripada minggu lalu: {kpis}.',
    same: 'Tiada KPI yang lebih baik atau lebih lemah daripada minggu lalu.',
    todo: 'Perlu dibuat: {actions}.',
    more: '{n} lagi di Papan pemuka.',
    todoNone: 'Perlu dibuat: tiada angka yang menuntut perubahan.',
    who: 'Siapa: {people}.',
    whoNone: 'Siapa: tiada sesiapa ada tugasan minggu ini.',
    nobody: 'belum ada orang',
    tasks: '{n} tugasan',
    numbers: '{n} angka',
    when: 'Bila: {numbers} dan {tasks} sebelum mesyuarat pada {review}.',
    late: '{n} tugasan sudah lewat.',
  },
  toasts: {
    columnRestored: '“{column}” dikira secara automatik. Teks anda disimpan dalam nota pada sel.',
    formulaRestored: '“{column}” tertimpa teks lain dan sudah dipulihkan.',
    factFixed: '“{fact}” milik kitaran ini dan sudah dipulihkan.',
    factNeeded: '“{fact}” memerlukan tarikh. Tarikh sebelumnya sudah dipulihkan.',
    factUnread: '“{fact}” memerlukan tarikh atau kosong; “{text}” sudah dikeluarkan.',
    languageByMenu: 'Tukar bahasa tab dalam menu: Quarterdeck → Bahasa tab. “{fact}” sudah dipulihkan.',
    currencyUnknown: '“{text}” bukan mata wang dalam senarai. Tulis kod seperti {near}; yang sebelumnya sudah dipulihkan.',
    currencySwitched: 'Amaun kini ditulis dalam {currency}. Angka yang ditaip kekal; tiada yang ditukar.',
    takenAsOf: 'Semua angka kini menunjukkan {day}: tarikh itu ada pada “{fact}”. Kosongkan sel itu untuk kembali ke hari ini.',
    farFromLast: '{kpi}: {value} jauh daripada nilai terakhir, {last}. Betulkan baris itu dalam Rekod KPI jika tersilap.',
    aboveHundred: '{kpi}: {value} melebihi 100%. Betulkan baris itu dalam Rekod KPI jika tersilap.',
    belowZero: '{kpi}: {value} di bawah sifar. Betulkan baris itu dalam Rekod KPI jika tersilap.',
    totalSaved: '{kpi}: {value} dikira untuk {period}.',
    totalReplaced: '{kpi}: {value} dikira untuk {period}, menggantikan {before}.',
    oneOfSeveral: '{kpi}: {value} disimpan untuk hari ini. “{column}” dikira daripada rekod {days} hari, jadi angkanya mungkin berbeza.',
    notANumber: '{kpi}: “{text}” bukan nombor. Tiada apa yang disimpan; teks anda ada dalam nota pada sel.',
    readAs: '{kpi}: “{text}” dikira sebagai {value}.',
    twoReadings:
      '{kpi}: “{text}” mungkin {one} atau {other}. Taip nombor penuh. Tiada apa yang disimpan; teks anda ada dalam nota pada sel.',
    otherUnit: '{kpi}: “{text}” memakai unit lain daripada KPI. Tiada apa yang disimpan; teks anda ada dalam nota pada sel.',
    timeNotCounted: '{kpi}: “{text}” ialah waktu dan tidak dikira. Taip nombor.',
    editWaits:
      'Apa yang anda taip kekal, tetapi perubahan lain sedang disimpan, jadi ia belum diproses. Pilih Periksa helaian untuk menyusul.',
    languageChanged: 'Helaian kini dalam Bahasa Melayu.',
    built: 'Kitaran anda sudah siap.',
    tasksMoved: '{n} tugasan yang belum siap dianjakkan ke selepas minggu cuti.',
    weeksOffUnread: '“{text}” bukan minggu antara 1 dan 13. Tulis contohnya 7 atau 7, 12.',
    nearWord: '“{word}” hampir sama dengan “{near}” di Tetapan. Jika maksudnya sama, guna “{near}”.',
  },
  check: {
    tabMissing: 'Tab “{tab}” tiada. Pembaikan membinanya semula daripada playbook.',
    currencyApart:
      'Tetapan menyebut {currency}, tetapi amaun ditulis dalam {written}. Pembaikan menulisnya dalam {fresh}; angka yang ditaip kekal.',
    currencyUnknown: '“{currency}” di Tetapan bukan mata wang dalam senarai. Pembaikan menulis {fresh}.',
    factsLost: '“{tab}” kehilangan {facts}. Pembaikan menulis semula apa yang diketahui tentangnya.',
    columnsMissing:
      '“{tab}” kehilangan {columns}. Pembaikan menambah semula yang hilang; apa yang ditaip di situ kembali hanya jika pemadaman dibuat asal.',
    hiddenColumns: 'lajur tersembunyi',
    rowLost: 'Baris {row} pada “{tab}” tidak dikira: {why}.',
    rowDoubtful: 'Baris {row} pada “{tab}”: {why} {settle}',
    rowKpi: 'Baris {row} pada “{tab}” tidak dikira: tiada KPI “{text}”. Pembaikan menulis “{near}”.',
    rowsMore: '{n} baris lagi pada “{tab}” perlu diperiksa.',
    rowDate: 'Baris {row} pada “{tab}”: “{text}” di bawah “{column}” bukan tarikh.',
    rowFigure: 'Baris {row} pada “{tab}”: “{text}” di bawah “{column}” bukan nombor yang jelas maksudnya.',
    rowNoNumber: 'Baris {row} pada “{tab}”: “{text}” di bawah “{column}” bukan nombor.',
    typedTable:
      '“{tab}” ialah Jadual Google, yang lajurnya tidak menerima formula pada tajuk. Nombor dan pautan masih disimpan di situ. Pilih Tukar kepada julat dalam menu Jadual itu, kemudian baiki semula.',
    formulaLost: 'Formula pada tajuk “{column}” di “{tab}” sudah tiada. Pembaikan menulisnya semula; teks di bawahnya dipindahkan ke nota.',
    columnBlocked: 'Ada teks dalam “{column}” di “{tab}” yang menyekat seluruh lajur. Pembaikan memindahkannya ke nota.',
    idsMissing: '{n} baris di “{tab}” belum ada id. Pembaikan memberikannya.',
    idsDisagree:
      'Id tersembunyi bagi {n} baris di “{tab}” milik nama lain, seperti selepas sebahagian jadual diisih. Nama yang dikira; pembaikan membetulkan id itu.',
    namesTwice: '“{kpi}” ada pada {n} baris, jadi rekodnya tidak dapat dibezakan. Beri setiap baris nama sendiri.',
    channelTwice:
      '“{channel}” ada pada {n} baris saluran di “{tab}”: pautan dan angka dikira untuk baris pertama. Beri setiap baris nama sendiri.',
    starsNumber: '{n} KPI ada ★. Bilangan yang betul ialah dua: satu untuk kualiti, satu untuk perniagaan.',
    starsNoConversion:
      'Tiada ★ yang mengukur penukaran ({stars}). Beri ★ kepada KPI seperti lead, jualan atau kos per lead, atau teruskan dengan menyedari bahawa anda hanya mengukur perhatian.',
    languageHalf: 'Penukaran tab ke {language} terhenti separuh jalan. Pembaikan akan menyelesaikannya.',
  },
  baseline: {
    measured: '{source}: {n} nilai, {from} – {to}',
    locked: 'dikunci pada {on}',
  },
  building: {
    backup: 'Ditaip di {tab}',
    kept: '“{tab}” belum siap dibina, jadi ia dibina semula. Apa yang ditaip di situ disimpan pada tab “{backup}”.',
  },
  upgrade: {
    backup: 'Sebelum kemas kini versi {version}',
    done: 'Quarterdeck telah mengemas kini buku kerja ini. Kandungan sebelumnya disimpan pada tab tersembunyi “{backup}”.',
  },
};
