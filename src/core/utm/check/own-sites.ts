/** Host names as people list their own sites. Used by UTM_CHECK's arguments and by the sidebar. */

/** Host names in lower case, also when whole addresses were pasted. @example ownSitesIn('https://A.fi/x, b.dk') // ['a.fi', 'b.dk'] */
export function ownSitesIn(text: string): readonly string[] {
  return text
    .split(/[,;|\s]+/)
    .map(site =>
      site
        .replace(/^https?:\/\//i, '')
        .replace(/[/?#:].*$/, '')
        .toLowerCase(),
    )
    .filter(site => site !== '');
}
