/**
 * What a written amount is counted by: `kr./lead`, `€ per click`, `50 / vko`. It is no part of the unit, except a span that is no week: 200 a
 * month are not 200 a week. Used by read-quantity; words of all four languages stand together, as they are read and never shown.
 */

const PIECE =
  /(?:^|(?<=[\p{L}\p{Sc}.%])|\s+)(?:\/|(?:per|pr\.?)\s)\s*(?!cent\b|mill?e\b|tuhat\b|thousand\b|tusind|seribu)\p{L}[\p{L}.-]*$/u;
const SPAN =
  /^(?:\/|per|pr\.?)\s*(?:days?|pv|päivä|dag|døgn|vrk|hari|months?|mo|mth|kk|kuukausi|kuussa|måned|md|mdr|bulan|bln|quarters?|qtr|kvartaali|kvartal|suku|years?|yr|vuosi|v|år|tahun|thn)\.?$/iu;

/** The same without "per": 10 a week, 10 viikossa, 10 om ugen, 10 seminggu; and spans that are no week. */
const WEEKLY = /(?:^|\s+)(?:(?:a|each|every) week|weekly|viikossa|viikoittain|(?:om|i) ugen|ugentligt|seminggu|setiap minggu)$/iu;
const AT_TIMES =
  /(?:^|\s+)(?:(?:a|each|every) (?:day|month|year)|daily|monthly|päivässä|kuukaudessa|kuussa|vuodessa|(?:om|i) (?:dagen|måneden|året)|sehari|sebulan|setahun)$/iu;

/** What stands behind an amount, without what it is counted by; `span` where that is a span that has to be asked about. */
export interface Pieced {
  readonly unit: string;
  readonly span?: string;
}

/**
 * @example withoutPiece('kr./lead') // { unit: 'kr.' }
 * @example withoutPiece('€/kk') // { unit: '€', span: '/kk' }
 */
export function withoutPiece(behind: string): Pieced {
  if (WEEKLY.test(behind)) return { unit: behind.replace(WEEKLY, '') };
  const span = AT_TIMES.exec(behind)?.[0]?.trim();
  if (span !== undefined) return { unit: behind.replace(AT_TIMES, ''), span };
  const piece = PIECE.exec(behind)?.[0]?.trim();
  if (piece === undefined) return { unit: behind };
  const unit = behind.replace(PIECE, '');
  return SPAN.test(piece) ? { unit, span: piece } : { unit };
}
