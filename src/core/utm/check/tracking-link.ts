/**
 * Links through which search engines and mail tools count clicks: some carry the page's address in base64, most hide it in a code of their own.
 *
 * Used by wrapper.ts. Hosts are the tools' published sending and tracking domains; many teams use a domain of their own, so paths are known, too.
 */
import { atob, isBase64 } from '../base64';
import { decodeQueryText } from '../percent';
import { queryPairs } from '../query';

/** Hosts that do nothing but lead on: SendGrid, HubSpot, Klaviyo, MailerLite, Constant Contact, Salesforce, Campaign Monitor, Brevo, Kit, Mailjet, Customer.io, ActiveCampaign, beehiiv, Mailgun, Iterable, GetResponse; Mimecast, Darktrace, Inky, EdgePilot and others, which protect mail. */
const TRACKING_HOST =
  /(?:^|\.)(?:sendgrid\.net|mandrillapp\.com|hubspotlinks\.com|hubspotemail\.net|klclick\d*\.com|mlsend\.com|rs6\.net|exct\.net|createsend\d*\.com|cmail\d+\.com|sendib[tm]\d*\.com|r\.[a-z]+\.sendinblue\.com|convertkit-mail\d*\.com|mjt\.lu|customeriomail\.com|track\.customer\.io|acem(?:ln[a-d]|srvc)\.com|mail\.beehiiv\.com|mailgun\.org|links\.iterable\.com|protect(?:-[a-z]+)?\.mimecast\.com|mimecast(?:protect|-offshore)\.com|emailprotection\.link|z\.antigena\.com|outlook\.inky\.com|mailanyone\.net|edgepilot\.com|notifications\.googleapis\.com|(?<!www\.)getresponse\.com|icptrack\.com)$/;

/** The same on a domain of the sender's own: SendGrid and Braze, Mailchimp, HubSpot, Mailgun, Customer.io, ActiveCampaign, Salesforce, Substack. */
const TRACKING_PATH =
  /^\/(?:ls\/click\?|redirect\/(?:2\/ey|[\da-f]{8}-[\da-f-]{27})|track\/click\?u=|e3t\/[A-Z]tc\/|events\/public\/v\d\/|c\/eJ[\w-]{20}|e\/c\/ey|lt\.php\?|[Pp]rod\/link-tracker\?|\?qs=[\da-f]{16})/;

/** A sender's own name for what counts clicks, by the first part of the host, where a code stands in the address: most tools advise one of these. */
const SENDER_HOST = /^(?:ablinks?|clicks?|clk|links?|lnk|e?mail|e|em|news|newsletter|track|tracking|trk|t|url\d+)\d*\.[^.]+\.[^.]/i;
/** Small and capital letters and digits without a pause are no words. */
const CODE = /(?:^|[^A-Za-z\d])(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[a-z])(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{16,}/;

/** Parameters that hold an address as it is or in base64, by the tools that use them. */
const ADDRESS_NAMES: readonly string[] = ['redirectUrl', 'destination', 'u', 'url'];

/** Undefined for a link of no such kind; null for one whose target only its maker knows. */
export function trackedAddress(host: string, path: string, query: string | null): string | null | undefined {
  const search = /(?:^|\.)bing\.com$/.test(host) && /^\/(?:ck\/a|aclick?|aclk)/.test(path);
  const whole = query === null ? path : `${path}?${query}`;
  const mail =
    (TRACKING_HOST.test(host) && (path.length > 1 || query !== null)) ||
    TRACKING_PATH.test(whole) ||
    (SENDER_HOST.test(host) && CODE.test(whole) && !/[?&]utm_/i.test(whole));
  if (!search && !mail) return undefined;
  const pairs = queryPairs(query ?? '');
  const told = ADDRESS_NAMES.flatMap(name => pairs.filter(([each]) => each === name).map(([, value]) => value));
  // Mailjet and Kit end their paths with it.
  const last = path.slice(path.lastIndexOf('/') + 1);
  return [...told, last].map(readable).find(address => address !== null) ?? null;
}

/** The web address that a text is: plain, encoded once more, or in base64 (with Bing's `a1` in front, or percent codes inside); null for any other. */
export function readable(typed: string): string | null {
  // DoubleClick loses a slash.
  const text = typed.replace(/^(https?:)\/(?=[^/])/i, '$1//');
  if (/^https?:\/\/[^/]/i.test(text)) return text;
  if (/^https?%3a/i.test(text)) return readable(decodeQueryText(text));
  const coded = /^(?:a1)?(aHR0c.*)$/.exec(text)?.[1];
  if (coded === undefined || !isBase64(coded)) return null;
  // Letters beyond a–z come as bytes, which an address writes as percent codes.
  const bytes = atob(coded.replace(/-/g, '+').replace(/_/g, '/')).replace(
    /[\x80-\xff]/g,
    byte => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const address = /^https?%3a/i.test(bytes) ? decodeQueryText(bytes) : bytes;
  return /^https?:\/\/[^/]/i.test(address) ? address : null;
}
