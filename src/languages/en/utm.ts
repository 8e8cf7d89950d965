/**
 * English words of the UTM functions, the Links tab's problems and the sidebar's builder. Shape of the other languages.
 *
 * Keys are the problem codes of src/core/utm. Plain templates, see ../text.ts.
 */
import type { Shape } from '../text';

export const utm = {
  /** Why no link can be built or read. */
  link: {
    url_missing: 'Add the address of the page, starting with https://.',
    url_relative: 'Write the whole address, starting with https://.',
    url_relative_as: 'Write {suggestion}: an address starts with https://.',
    url_scheme: 'A “{scheme}:” link cannot be tagged; use an address that starts with https://.',
    url_blank: 'Remove the blank after “{before}”: an address contains no blanks.',
    url_no_host: 'Add the name of the site after https://, such as https://site.com/page.',
    url_port: 'Correct or remove the port “{port}”: it is a number up to 65535.',
    url_host: 'Check the spelling of the site “{host}”: no site can have this name.',
    tags_missing: 'Add {missing}.',
    tag_twice: 'Keep one {name}: it is given twice with different values.',
    more_unreadable: 'Write the last argument as name=value&name=value; “{text}” is no such pair.',
    part_missing: 'Name the part to read, such as source, campaign or utm_id.',
  },
} as const;

export type UtmTexts = Shape<typeof utm>;
