/** The version whose news the sidebar tells, once to each person: that of package.json, which a test holds. Used by the note and the start. */
export const NEWS_VERSION = '0.1.0';
