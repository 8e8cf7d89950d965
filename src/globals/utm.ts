/**
 * What Sheets shows of the UTM functions: name, parameters and help. Part of the entry, see ../main.
 * The one place for this help; test/readme and test/bundle hold it against the README and the built file.
 */
import { type Argument, utmChannel, utmCheck, utmLink, utmPart, utmSlug } from '../server';

/**
 * Adds campaign parameters to a web address, or replaces them; everything else in the address stays as it is.
 * Example: =UTM_LINK("https://site.com/p", "instagram", "social", "autumn") gives "https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=autumn".
 *
 * @param {string|string[][]} url The page the link leads to, starting with https:// (a blank cell gives a blank).
 * @param {string|string[][]} source Where the link is posted, such as instagram.
 * @param {string|string[][]} medium The kind of traffic, such as social, paid-social or email.
 * @param {string|string[][]} campaign The campaign; may be blank when id is given.
 * @param {string|string[][]} content Optional. What tells this link from others in the campaign.
 * @param {string|string[][]} term Optional. The keyword or audience.
 * @param {string|string[][]} id Optional. The campaign's id.
 * @param {string|string[][]} more Optional. Further parameters as name=value&name=value.
 * @return {string|string[][]} The tagged link, one for each row.
 * @customfunction
 * @preserve
 */
global.UTM_LINK = (
  url: Argument,
  source: Argument,
  medium: Argument,
  campaign: Argument,
  content: Argument,
  term: Argument,
  id: Argument,
  more: Argument,
) => utmLink(url, source, medium, campaign, content, term, id, more);

/**
 * Spells words the way a tag should be spelt: lower case, a–z and 0–9, joined by hyphens (ä→a, ö→o, å→a, æ→ae, ø→o, ü→u, ß→ss, é→e).
 * Example: =UTM_SLUG("Kesä & Syksy 2026") gives "kesa-syksy-2026".
 *
 * @param {string|string[][]} text The words; a blank cell, or one with nothing but signs and emoji, gives a blank.
 * @param {string} separator Optional. The sign between words: -, _ or .; a hyphen when left out.
 * @param {boolean} keep_capitals Optional. TRUE keeps capital letters.
 * @return {string|string[][]} The words as a tag, one for each row.
 * @customfunction
 * @preserve
 */
global.UTM_SLUG = (text: Argument, separator: Argument, keep_capitals: Argument) => utmSlug(text, separator, keep_capitals);

/**
 * Checks a tagged link and says what to change, worst first: ■ it does not count, ◐ it counts in the wrong place, ○ it is untidy.
 * A blank cell gives a blank. Example: =UTM_CHECK("https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=autumn") gives "✓ No problems".
 *
 * @param {string|string[][]} url The link: a cell or a column.
 * @param {string[][]} vocabulary Optional. The agreed words: in each row the parameter (source, medium, …), the word, and its other spellings; or one column of words for source and medium.
 * @param {string|string[][]} own_domains Optional. Your own sites, such as site.com.
 * @param {string} language Optional. en, ms, fi, da, or key for codes.
 * @return {string|string[][]} What is wrong, or ✓, one for each link.
 * @customfunction
 * @preserve
 */
global.UTM_CHECK = (url: Argument, vocabulary: Argument, own_domains: Argument, language: Argument) =>
  utmCheck(url, vocabulary, own_domains, language);

/**
 * Tells the channel of GA4's default channel group in which a link with these tags will land.
 * A row with neither source nor medium gives a blank. Example: =UTM_CHANNEL("x", "post") gives "Unassigned".
 *
 * @param {string|string[][]} source The utm_source: a cell or a column.
 * @param {string|string[][]} medium The utm_medium.
 * @param {string|string[][]} campaign Optional. The utm_campaign; words such as shop change the channel.
 * @param {boolean|string} explain Optional. TRUE, or a language (en, ms, fi, da), for the rule behind it and what to change.
 * @return {string|string[][]} The channel under GA4's own name, one for each row.
 * @customfunction
 * @preserve
 */
global.UTM_CHANNEL = (source: Argument, medium: Argument, campaign: Argument, explain: Argument) =>
  utmChannel(source, medium, campaign, explain);

/**
 * Reads one parameter from a link, decoded, as GA4 reads it; blank when the link does not carry it.
 * Example: =UTM_PART("https://site.com/?utm_source=instagram", "source") gives "instagram".
 *
 * @param {string|string[][]} url The link; a blank cell gives a blank.
 * @param {string|string[][]} name source, medium, campaign, content, term, id, source_platform, creative_format or marketing_tactic (with or without utm_), or any other parameter as the link spells it.
 * @return {string|string[][]} The value of the parameter, one for each row.
 * @customfunction
 * @preserve
 */
global.UTM_PART = (url: Argument, name: Argument) => utmPart(url, name);
