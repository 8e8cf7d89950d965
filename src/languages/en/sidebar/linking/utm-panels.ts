/**
 * English words that only the sidebar says about links: the naming standard, bulk, the audit of posted links and the results. Shape of the
 * other languages. Not in ../../utm.ts, because what stands there is carried to the spreadsheet, too.
 */
import type { Shape } from '../../../text';

export const utmPanels = {
  standard: {
    pattern_part: 'Use only cycle, channel, format, concept, creator and batch in a pattern: “{text}” is none of them.',
    pattern_empty: 'Name at least one of cycle, channel, format, concept, creator and batch in the pattern.',
    channel_unknown: 'Choose a channel from Setup: “{channel}” is not there.',
    channel_near: 'Choose a channel from Setup: “{channel}” is not there. Is it “{near}”?',
    channel_untagged: 'Fill in source and medium of “{channel}” in Setup.',
    nothing_to_combine: 'Give at least one page and one channel.',
    too_many_links: 'Choose fewer: {count} links would be built, {limit} at a time is the limit.',
    page_unusable: 'Correct the page “{page}”. {reason}',
    exists: 'This link is in the list already.',
    near_existing: '“{word}” is close to “{near}”, which you have. Add it anyway?',
  },
  audit: {
    no_link: 'No link',
    untagged: 'No tags',
    wrong_channel: 'Wrong channel',
    off_standard: 'Not to the standard',
    fine: 'Fine',
    tagged: '{tagged} of {total} {total|link|links} tagged',
  },
  results: {
    no_table: 'Paste a report as CSV, with its header row.',
    unknown_headings: 'Choose the columns below: the import does not know these headings.',
    no_tags: 'Add the campaign, the ad content or the campaign ID to the report: the columns are {headings}.',
    no_counts: 'Add sessions, clicks or key events to the report: the columns are {headings}.',
    count_unreadable: 'Correct line {line}: “{text}” is not a number.',
    unmatched: '{n} {n|row matches|rows match} no link',
    shared: '{n} {n|row matches|rows match} several links',
    quote_open: 'Correct line {line}: a quotation mark is opened there and never closed.',
    periods: 'Choose what to count: the report has figures for {periods}.',
    add_page: 'Add the landing page to the report: it tells apart links with the same tags.',
    left_out: '{n} {n|line is|lines are} left out: why',
    no_link: 'No link has these tags: {tags}',
    several_links: 'Several links have these tags: {tags}',
    total: 'Line {line} is a total: {text}',
    too_many_cells: 'Line {line} has more cells than there are headings: {text}',
    other_table: 'Line {line} belongs to another table: {text}',
    repeated: 'Line {line} stands further up already: {text}',
    no_count: 'Line {line} has no number: {text}',
    other_period: 'Line {line} is of another period: {text}',
    unknown_clicks: 'Clicks stay as they are: the import does not know the column {headings}.',
    no_session_start: 'Clicks stay as they are: the report has no rows for the event session_start.',
    clicks_absent: 'Clicks stay as they are: the report has no column for them.',
    conversions_absent: 'Conversions stay as they are: the report does not count them.',
    unread: 'Columns that are not read: {headings}',
  },
} as const;

export type UtmPanelTexts = Shape<typeof utmPanels>;
