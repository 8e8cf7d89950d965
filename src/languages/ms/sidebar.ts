/** Everything the sidebar says, in Malay; shape and room in ../en/sidebar. */
import type { SidebarTexts } from '../language';
import { check } from './sidebar/check';
import { close } from './sidebar/close';
import { content } from './sidebar/content';
import { ownPlaybook } from './sidebar/cycle/own-playbook';
import { wizard } from './sidebar/cycle/wizard';
import { doing } from './sidebar/doing';
import { experiments } from './sidebar/experiments';
import { helping } from './sidebar/helping';
import { leaving } from './sidebar/leaving';
import { audit } from './sidebar/library/audit';
import { links } from './sidebar/links';
import { figures } from './sidebar/numbers/figures';
import { channels, rules } from './sidebar/rules';
import { week } from './sidebar/week/week';

export const sidebar: SidebarTexts = {
  frame: {
    tabs: { today: 'Hari ini', numbers: 'Angka', links: 'Pautan', check: 'Periksa' },
    tabsLabel: 'Panel',
    language: 'Bahasa panel sisi',
    tabsSpeak: 'Tab pasukan kini dalam {language}. Apa yang ditaip kekal apabila bahasanya ditukar.',
    tabsChange: 'Tukar tab ke {language}',
    loading: 'Memuatkan…',
    longWait: 'Google Sheets mungkin mengambil masa seminit; apa yang anda taip kekal di sini.',
    tryAgain: 'Cuba lagi',
    back: 'Kembali',
    next: 'Seterusnya',
    cancel: 'Batal',
    viewOnlyTitle: 'Lihat sahaja',
    viewOnly: 'Helaian ini dikongsi dengan anda untuk dilihat sahaja. Minta akses edit daripada pemiliknya untuk menyimpan dari sini.',
    crashed: 'Panel ini terhenti. Apa yang ada dalam helaian selamat.',
    draftBack: 'Apa yang anda taip sudah dikembalikan, tetapi belum disimpan.',
    draftForget: 'Kosongkan',
  },
  wire: {
    no_connection:
      'Tiada sambungan ke Google Sheets. Semak rangkaian dan cuba lagi. Jika anda guna beberapa akaun Google, log masuk dengan satu sahaja.',
    no_answer: 'Google Sheets tidak menjawab dalam {seconds} saat. Semak sama ada perubahan sudah dibuat, kemudian cuba lagi.',
    kept: 'Apa yang anda taip masih ada di sini.',
  },
  start: {
    title: 'Kitaran 90 hari dalam helaian ini',
    first:
      'Quarterdeck menjadikan helaian ini tempat pasukan merancang 90 hari, mengisi angka setiap minggu dan melihat apa yang perlu diubah.',
    second: 'Hanya kira-kira dua minit, dan tiada data yang keluar daripada helaian ini.',
    begin: 'Mulakan kitaran saya',
    resume: 'Sambung “{name}”',
    again: 'Mula semula',
    example: 'Lihat contoh',
    exampleHint: 'Membina kitaran dengan angka rekaan dalam helaian ini. Anda boleh membuangnya nanti.',
    exampleName: 'Contoh {quarter}',
  },
  doing,
  ownPlaybook,
  leaving,
  check,
  ...helping,
  running: {
    title: 'Kitaran baharu',
    text: 'Helaian ini ada kitaran: {name}, {from} hingga {to}. Satu helaian memuatkan satu kitaran pada satu masa.',
    today: 'Pergi ke Hari ini',
    dashboard: 'Tunjuk Papan pemuka',
  },
  wizard,
  build: {
    title: 'Membina {name}',
    makingTabs: 'Membuat tab',
    progress: '{done} daripada {all} siap',
    now: 'Sekarang: {step}',
    states: { done: 'siap', now: 'sedang dibuat', later: 'menunggu', failed: 'terhenti di sini' },
    patience: 'Kira-kira seminit. Anda boleh menutup panel sisi; ia menyambung dari tempat berhenti.',
    stopped: 'Pembinaan terhenti separuh jalan. Yang siap kekal; tiada yang dibina dua kali.',
    resume: 'Sambung membina',
    change: 'Kembali ke pilihan saya',
    finished: 'siap, membuka Papan pemuka',
  },
  ...week,
  ...figures,
  links,
  rules,
  channels,
  close,
  ...{ audit, content },
  experiments,
};
