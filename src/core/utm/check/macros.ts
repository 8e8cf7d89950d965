/**
 * Placeholders that an ad platform or a mail tool fills in when an ad is shown or a mail is sent. They must reach it letter by letter.
 *
 * Used by building, reading and checking of links. Forms as the platforms document them: Google and Microsoft `{campaignid}`,
 * `{ifmobile:m}`, `{_custom}`, `{lpurl}`; Meta, LinkedIn, Snapchat `{{campaign.name}}`; Klaviyo, Braze, HubSpot `{{ campaign.name }}`,
 * `{{${user_id}}}`, `{% … %}`; TikTok `__CAMPAIGN_NAME__`; Campaign Manager, Display & Video 360, Xandr `${CAMPAIGN_ID}`, `%epid!`;
 * Outbrain `$publisher_name$`; Mailchimp `*|CAMPAIGN_UID|*`; Salesforce `%%emailaddr%%`, `{!Campaign.Name}`; ActiveCampaign `%CAMPAIGN%`; Mailjet,
 * GetResponse `[[var:x]]`; MailerLite `{$name}`; Adobe Campaign `<%= delivery.label %>`; dotdigital `@CAMPAIGN@`; MailPoet `[newsletter:number]`;
 * Mailgun `%recipient.name%`; Zoho `$[CAMPAIGN]$`; Keap `~Contact.Id~`; Kevel `[timestamp]`.
 */

/** What never stands inside one, because it would cut the link in two. */
const INSIDE = '[^{}&#?]';

const FORMS: readonly string[] = [
  String.raw`\$?\{\{(?:[^{}&#?]|\$\{${INSIDE}*\})*\}\}`,
  String.raw`\{%${INSIDE}*%\}`,
  String.raw`[$@%]\{${INSIDE}+\}`,
  String.raw`\{[!$][A-Za-z_][\w.]*\}`,
  '<%[=@]?[^<>%&#?]{1,80}%>',
  '<<[^<>&#?]{1,60}>>',
  '@[A-Za-z][A-Za-z_]{2,}@',
  String.raw`~[A-Z][A-Za-z]+\.[A-Za-z_][\w.]*~`,
  String.raw`\$\[[^\][&#?]+\]\$`,
  String.raw`%(?:recipient|subscriber|campaign|sender|list|mailing)[\w.:]*%`,
  // One inside another: {keyword:{param1}}.
  String.raw`\{[A-Za-z_]\w*:${INSIDE}*\{${INSIDE}*\}${INSIDE}*\}`,
  String.raw`\{(?:[A-Za-z_][\w-]*(?:[.:+|=]${INSIDE}*)?|=${INSIDE}+)\}`,
  String.raw`\*\|[^|*&#?]+\|\*`,
  String.raw`%%(?:=[^%&#?]+=|\[[^%&#?]+\]|[A-Za-z_]{4}[^%&#?]*)%%`,
  '%e[a-z]{3}!',
  // Not the end of an encoded letter in front of capitals: %9E%BAAA%00.
  '(?<!%[0-9A-Fa-f]{2})%(?=[A-Z_]*[G-Z_])[A-Z][A-Z_]{3,}%',
  String.raw`\$[A-Za-z]\w+\$`,
  '(?<![A-Za-z0-9])__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__',
  String.raw`\[\[[^\][&#?]+\]\]`,
  String.raw`\[(?:[A-Z][A-Z_]*|[a-z]+(?:_[a-z]+)+|[a-z]+:[a-z_]+|%\w+%|(?:campaign|timestamp|placement|publisher|creative|keyword|click)[a-z]*)\]`,
];

const MACRO = new RegExp(FORMS.join('|'));
const MACROS = new RegExp(`(${FORMS.join('|')})`);

/** Google's own: the whole address of the page, in front of the tags of a tracking template. */
const PAGE_MACRO = /^\{(?:unescaped|escaped)?lpurl(?:\+[23])?\}/;

/** Fields of a person; a mail tool would write them into the link. */
const PERSON = /e-?mail|phone|mobile_?n|first_?name|last_?name|full_?name|[fl]name/i;

/** Forms whose signs would be read as codes of other letters. */
const PERCENT_MACROS = new RegExp(`(${FORMS.filter(form => form.includes('%')).join('|')})`);

/** The text with everything outside those placeholders changed that hold a `%` of their own. @example aroundPercentMacros('%41%%adgroup%%', decode) // 'A%%adgroup%%' */
export function aroundPercentMacros(text: string, change: (plain: string) => string): string {
  return text
    .split(PERCENT_MACROS)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

/** Whether a text has a placeholder. @example hasMacro('{{campaign.name}}-ad') // true */
export function hasMacro(text: string): boolean {
  return MACRO.test(text);
}

/** The first placeholder that stands for a person; null when there is none. @example personMacro('*|EMAIL|*') // '*|EMAIL|*' */
export function personMacro(text: string): string | null {
  return text.split(MACROS).find((part, at) => at % 2 === 1 && PERSON.test(part)) ?? null;
}

/**
 * The text with everything outside its placeholders changed.
 *
 * @example aroundMacros('a b{ifmobile:m}', encodeURIComponent) // 'a%20b{ifmobile:m}'
 */
export function aroundMacros(text: string, change: (plain: string) => string): string {
  return text
    .split(MACROS)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

/** The text with a letter for each sign of its placeholders, so that places in it stay the same. @example maskMacros('a=*|ID|*') // 'a=xxxxxx' */
export function maskMacros(text: string): string {
  return text
    .split(MACROS)
    .map((part, at) => (at % 2 === 1 ? 'x'.repeat(part.length) : part))
    .join('');
}

/** The placeholder at the start of a text that stands for the whole address; '' when there is none. @example pageMacro('{lpurl}?a=1') // '{lpurl}' */
export function pageMacro(text: string): string {
  return PAGE_MACRO.exec(text)?.[0] ?? '';
}
