/** Decisions of the weekly review in Malay; shape in ../en/decisions. */
import type { ListTexts } from '../language';

export const decisions: ListTexts['decisions'] = {
  scale: 'Kembangkan',
  iterate: 'Perbaiki',
  stop: 'Hentikan',
  repeat: 'Ulang',
  unknown: 'Belum pasti',
};
