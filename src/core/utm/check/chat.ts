/** Addresses that open a chat in an app, which has no UTM tags to count. Used by address.ts and wrapper.ts. */
import type { LinkParts } from '../url';

const CHAT_HOST =
  /^(?:wa\.(?:me|link)|was{1,2}ap\.my|(?:api|web|chat|call)\.whatsapp\.com|t\.me|telegram\.(?:me|dog)|m\.me|ig\.me|line\.me|lin\.ee|signal\.(?:me|group)|msng\.link|discord\.gg|join\.slack\.com|invite\.viber\.com|zalo\.me|open\.kakao\.com)$/;

/** Of sites that have pages of other kinds, too, those that open a chat. */
const CHAT_PAGE =
  /^https?:\/\/(?:www\.)?(?:discord\.com\/invite|messenger\.com\/t|whatsapp\.com\/channel|teams\.microsoft\.com\/l\/chat)\//i;

/** Whether a link opens a chat, a channel or a group of a messenger. @example opensChat(partsOf('https://wa.me/358401234567')) // true */
export const opensChat = ({ host, base }: Pick<LinkParts, 'host' | 'base'>): boolean =>
  CHAT_HOST.test(host.replace(/^www\./, '')) || CHAT_PAGE.test(base);

/** Whether it is a chat with somebody, as against a page for sharing: the number stands in it. @example isToPerson(partsOf('https://wa.me/?text=hi')) // false */
export function isToPerson(parts: LinkParts): boolean {
  return opensChat(parts) && /\/\+?\d|[?&]phone=/.test(`${parts.base}?${parts.query ?? ''}`);
}
