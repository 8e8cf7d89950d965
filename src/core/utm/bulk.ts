/**
 * Many links in one step: each page with each channel, format and creator.
 *
 * Used by the Links tab's bulk dialog, which writes the result in one batch.
 */
import { failure, type Outcome, success } from '../outcome';
import { type Channel, landingOf } from './ga4/channel';
import { buildLink, type LinkProblem } from './link';
import { UTM_PARAMETERS, type UtmValues } from './parameters';
import { type LinkChoice, type NamingProblem, type Standard, tagsFor } from './standard';
import type { UrlParser } from './url';

/** More rows than this are a slip of the hand, not a plan. */
export const BULK_LIMIT = 2000;

/** What to combine; an empty list of formats or creators counts as one blank. */
export interface BulkOrder {
  readonly pages: readonly string[];
  readonly channels: readonly string[];
  readonly formats: readonly string[];
  readonly creators: readonly string[];
  readonly concept: string;
  readonly batch: string;
}

/** One row to write. `sameAs` is the number (from 0) of the earlier planned row with the same link; `exists` tells that the tab has it already. */
export interface PlannedLink {
  readonly page: string;
  readonly choice: LinkChoice;
  readonly tags: UtmValues;
  readonly url: string;
  readonly channel: Channel;
  readonly sameAs: number | null;
  readonly exists: boolean;
}

export type BulkProblem =
  | { readonly code: 'nothing_to_combine' }
  | { readonly code: 'too_many_links'; readonly count: number; readonly limit: number }
  | { readonly code: 'page_unusable'; readonly page: string; readonly problem: LinkProblem }
  | { readonly code: 'choice_unusable'; readonly problem: NamingProblem };

/**
 * All combinations, pages first, or the first thing that stands in the way; nothing is planned halfway.
 *
 * @example planLinks({ pages: ['https://a.fi'], channels: ['instagram', 'tiktok'], formats: ['reel'], creators: [], concept: 'proof', batch: 'w42' }, DEFAULT_STANDARD, [], parse)
 * // { ok: true, value: [ …two links… ] }
 */
export function planLinks(
  order: BulkOrder,
  standard: Standard,
  existing: readonly string[],
  parse: UrlParser,
): Outcome<readonly PlannedLink[], BulkProblem> {
  const pages = filled(order.pages);
  const channels = filled(order.channels);
  const formats = orBlank(filled(order.formats));
  const creators = orBlank(filled(order.creators));
  const count = pages.length * channels.length * formats.length * creators.length;
  if (count === 0) return failure({ code: 'nothing_to_combine' });
  if (count > BULK_LIMIT) return failure({ code: 'too_many_links', count, limit: BULK_LIMIT });
  const known = new Set(existing);
  const firstRow = new Map<string, number>();
  const planned: PlannedLink[] = [];
  for (const page of pages) {
    for (const channel of channels) {
      for (const format of formats) {
        for (const creator of creators) {
          const choice: LinkChoice = { channel, format, concept: order.concept, creator, batch: order.batch };
          const tags = tagsFor(choice, standard);
          if (!tags.ok) return failure({ code: 'choice_unusable', problem: tags.problem });
          const link = tagPage(page, tags.value, parse);
          if (!link.ok) return failure({ code: 'page_unusable', page, problem: link.problem });
          const sameAs = firstRow.get(link.value) ?? null;
          if (sameAs === null) firstRow.set(link.value, planned.length);
          planned.push({
            page,
            choice,
            tags: tags.value,
            url: link.value,
            channel: channelOf(tags.value),
            sameAs,
            exists: known.has(link.value),
          });
        }
      }
    }
  }
  return success(planned);
}

/** A page with a set of tags. @example tagPage('https://a.fi', { utm_source: 'a', utm_medium: 'b', utm_id: '7' }, parse) // { ok: true, value: 'https://a.fi?utm_source=a&…' } */
export function tagPage(page: string, tags: UtmValues, parse: UrlParser): Outcome<string, LinkProblem> {
  return buildLink(
    page,
    UTM_PARAMETERS.map(name => [name, tags[name] ?? ''] as const),
    parse,
  );
}

function channelOf(tags: UtmValues): Channel {
  return landingOf({ source: tags.utm_source ?? '', medium: tags.utm_medium ?? '', campaign: tags.utm_campaign ?? '' }).channel;
}

const filled = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(text => text.trim()))].filter(text => text !== '');
const orBlank = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? [''] : texts);
