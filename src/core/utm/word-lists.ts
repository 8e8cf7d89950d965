/** The lists of words a team keeps for its links, one column of Setup and one of Links each. Used by boards, tabs, endpoints and sidebar. */
export const WORD_LISTS = ['format', 'concept', 'creator', 'batch'] as const;
export type WordList = (typeof WORD_LISTS)[number];
