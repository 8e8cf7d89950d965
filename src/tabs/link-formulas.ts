/**
 * The computed columns of Links as formulas: tags, address, GA4 channel and problems.
 *
 * Words come from the add-on's functions. Where the add-on is off a plain reading takes their place: names and address by text
 * functions, the channel for the usual platforms and mediums, and of the problems those that need no knowledge of links. Pure text.
 */
import type { TabTexts } from '../languages/language';
import { concatenate, lookUp, quote } from './formula';
import { nameFormula } from './link-names';
import type { ColumnKey, References } from './place';
import { HEADING_ROW } from './spec';

type Key = ColumnKey<'links'>;
type WordColumn = 'format' | 'concept' | 'creator' | 'batch';

const SOCIAL = '^(facebook|instagram|tiktok|linkedin|twitter|threads|pinterest|reddit|snapchat|whatsapp|telegram)$';
const VIDEO = '^(youtube|vimeo|dailymotion|twitch)$';
const SOCIAL_MEDIUM = '^(social|social-network|social-media|sm|social network|social media)$';
const PAID_MEDIUM = '^(.*cp.*|ppc|retargeting|paid.*)$';

/** Bodies of the computed columns by key, to be wrapped by `fillColumn`; rows without a landing page are left to the caller. */
export function linkFormulas(at: References<'links'>, texts: TabTexts['links']) {
  const c = (key: Key) => at.column(key);
  const setup = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const ofChannel = (give: 'source' | 'medium') => lookUp(c('place'), setup('channel'), setup(give));
  const name = (pattern: 'campaign_pattern' | 'content_pattern') =>
    nameFormula(
      { pattern: at.fact(pattern), separator: at.fact('separator'), capitals: at.fact('capitals') },
      {
        cycle: at.fact('name'),
        channel: c('place'),
        format: c('format'),
        concept: c('concept'),
        creator: c('creator'),
        batch: c('batch'),
      },
    );
  const link = `UTM_LINK(${c('url')};${c('source')};${c('medium')};${c('campaign')};${c('content')};"";${c('id')})`;
  return {
    place: placeMeant(at),
    source: ofChannel('source'),
    medium: ofChannel('medium'),
    campaign: name('campaign_pattern'),
    content: name('content_pattern'),
    built: `IF(${c('source')}="";;IFERROR(${link};${nativeLink(at)}))`,
    // The function tells in English why it built none; Problems tells it in the workbook's language.
    tagged: `IF(LEFT(${c('built')};1)="◆";"◆";IF(${c('built')}="";;${c('built')}))`,
    ga4: `IF(${c('source')}="";;IFERROR(UTM_CHANNEL(${c('source')};${c('medium')};${c('campaign')});${nativeChannel(at)}))`,
    checked: checked(at),
    problems: problems(at, texts),
    rate: `IF(ISNUMBER(${c('clicks')});IF(${c('clicks')}>0;${c('primary')}/${c('clicks')};);)`,
    twin: twinKey(at),
    stray: strayWord(at),
  } as const satisfies Partial<Record<Key, string>>;
}

/** The channel of Setup that is meant: by its name in any case, else by one of its other spellings; blank where there is none. */
function placeMeant(at: References<'links'>): string {
  const names = at.other('setup', 'channel');
  const plain = (text: string) => `SUBSTITUTE(SUBSTITUTE(${text};";";",");" ";"")`;
  // The signs that a lookup reads as wildcards are meant as they stand.
  const typed = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${at.column('channel')});"~";"~~");"*";"~*");"?";"~?")`;
  const spelt = lookUp(`"*,"&SUBSTITUTE(${typed};" ";"")&",*"`, `","&${plain(at.other('setup', 'also'))}&","`, names);
  return `IF(${at.column('channel')}="";;${lookUp(typed, names, names, spelt)})`;
}

/** The address with its tags before the fragment, for a workbook without the add-on. */
function nativeLink(at: References<'links'>): string {
  const c = (key: Key) => at.column(key);
  const page = `REGEXEXTRACT(${c('url')}&"";"^[^#]*")`;
  const fragment = `REGEXEXTRACT(${c('url')}&"";"#.*$")`;
  const tag = (name: string, key: Key) => `IF(${c(key)}="";"";"&${name}="&${c(key)})`;
  const tags = `"utm_source="&${c('source')}&${tag('utm_medium', 'medium')}&${tag('utm_campaign', 'campaign')}&${tag('utm_content', 'content')}&${tag('utm_id', 'id')}`;
  return `IF(REGEXMATCH(${c('url')}&"";"^https?://[^ /]+[^ ]*$");${page}&IF(REGEXMATCH(${page};"[?]");"&";"?")&${tags}&IFERROR(${fragment};"");"◆")`;
}

/** GA4's channel for the usual platforms and mediums, blank for everything that needs its long lists or all 18 rules. */
function nativeChannel(at: References<'links'>): string {
  const matches = (key: Key, pattern: string) => `REGEXMATCH(LOWER(${at.column(key)}&"");${quote(pattern)})`;
  const first = (rules: readonly (readonly [when: string, channel: string])[]): string =>
    rules.reduceRight((otherwise, [when, channel]) => `IF(${when};${quote(channel)};${otherwise})`, '');
  return `IF(${matches('campaign', 'shop|cross-network')};;${first([
    [`${matches('source', SOCIAL)}*${matches('medium', PAID_MEDIUM)}`, 'Paid Social'],
    [`${matches('source', VIDEO)}*${matches('medium', PAID_MEDIUM)}`, 'Paid Video'],
    [`${matches('source', SOCIAL)}+${matches('medium', SOCIAL_MEDIUM)}>0`, 'Organic Social'],
    [`${matches('source', VIDEO)}+${matches('medium', 'video')}>0`, 'Organic Video'],
    [matches('medium', '^e[-_ ]?mail$'), 'Email'],
    [matches('medium', '^(referral|app|link)$'), 'Referral'],
    [matches('medium', '^affiliates?$'), 'Affiliates'],
  ])})`;
}

/** What UTM_CHECK says about the address, in the workbook's language; blank where the add-on is off. */
function checked(at: References<'links'>): string {
  const address = `IF(${at.column('tagged')}="◆";${at.column('url')};${at.column('tagged')})`;
  return `IFERROR(UTM_CHECK(${address};${vocabulary(at)};${at.fact('own_domains')};${at.fact('language')});)`;
}

/**
 * What is wrong with a row, the first that holds: something to fill in, an unknown channel or one without tags, a twin further up, what the check takes
 * seriously, a word that is not on Setup's lists, what the check finds untidy.
 */
function problems(at: References<'links'>, { state, columns }: TabTexts['links']): string {
  const c = (key: Key) => at.column(key);
  const missing = (['channel', 'format', 'concept'] as const)
    .map(key => `IF(${c(key)}="";${quote(`, ${columns[key].label}`)};"")`)
    .join('&');
  const said = (sign: string, text: string, values: Readonly<Record<string, string>>) =>
    `${quote(`${sign} `)}&${concatenate(text, values)}`;
  const twin = lookUp(c('twin'), c('twin'), `ROW(${c('twin')})`);
  const severe = `(LEFT(${c('checked')};1)="■")+(LEFT(${c('checked')};1)="◐")>0`;
  return [
    `IF((${c('channel')}="")+(${c('format')}="")+(${c('concept')}="")>0;${said('◆', state.missing, { list: `MID(${missing};3;200)` })};`,
    `IF(${c('place')}="";${said('◆', state.unknownChannel, { word: c('channel') })};`,
    `IF((${c('source')}="")+(${c('medium')}="")>0;${said('◆', state.channelUntagged, { word: c('place') })};`,
    `IF(${twin}<ROW(${c('twin')});${said('◐', state.duplicate, { row: twin })};`,
    `IF(${severe};${c('checked')};`,
    `IF(${c('stray')}<>"";${said('◐', state.newWord, { word: c('stray') })};IF(${c('checked')}="";;${c('checked')})))))))`,
  ].join('');
}

/** The agreed sources with their other spellings, and the agreed mediums, a channel of Setup per row; its heading row stays blank. */
function vocabulary(at: References<'links'>): string {
  const setup = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const marked = (key: 'source' | 'medium') =>
    `IF((${setup(key)}<>"")*(ROW(${setup(key)})>ROW(${at.listed(key, HEADING_ROW)}));${quote(`utm_${key}`)};"")`;
  return `HSTACK(${marked('source')};${setup('source')};${setup('also')};${marked('medium')};${setup('medium')})`;
}

/** Everything a person chose, as one text: rows that share it are the same link. Signs that a lookup reads as wildcards are replaced. */
function twinKey(at: References<'links'>): string {
  const chosen = (['url', 'place', 'format', 'concept', 'creator', 'batch'] as const).map(key => at.column(key)).join('&"|"&');
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${chosen};"~";"-");"?";"!");"*";"+")`;
}

/** The first word of the row that is on none of Setup's lists; a list without words takes any. */
function strayWord(at: References<'links'>): string {
  const lists: readonly WordColumn[] = ['format', 'concept', 'creator', 'batch'];
  return lists.reduceRight((otherwise, key) => {
    const word = at.column(key);
    const list = at.other('setup', key);
    return `IF((${word}<>"")*(COUNTA(${list})>1)*(COUNTIF(${list};${word})=0);${word};${otherwise})`;
  }, '');
}
