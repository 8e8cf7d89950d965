/** Addresses that open a chat in an app, which has no UTM tags to count. Used by address.ts and wrapper.ts. */
import type { LinkParts } from '../url';

const CHAT_HOST =
  /^(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|t\.me|telegram\.me|m\.me|ig\.me|line\.me|lin\.ee|signal\.(?:me|group)|msng\.link|discord\.gg)$/;

/** Whether a link opens a chat, a channel or a group of a messenger. @example opensChat(partsOf('https://wa.me/358401234567')) // true */
export const opensChat = ({ host }: Pick<LinkParts, 'host'>): boolean => CHAT_HOST.test(host.replace(/^www\./, ''));

/** Whether it is a chat with somebody, as against a page for sharing: the number stands in it. @example isToPerson(partsOf('https://wa.me/?text=hi')) // false */
export function isToPerson(parts: LinkParts): boolean {
  return opensChat(parts) && /\/\+?\d|[?&]phone=/.test(`${parts.base}?${parts.query ?? ''}`);
}
