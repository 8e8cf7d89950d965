/** What follows another name of a channel, and what a person wrote and keeps. */
import type { ChannelChoice } from '../../../src/contract';
import { renamed, tagsOf } from '../../../src/sidebar/wizard/channel-name';
import { cards } from '../samples';

test.each([
  ['Newsletter', 'newsletter', 'email'],
  ['YouTube', 'youtube', 'video'],
  ['fb', 'facebook', 'social'],
  ['Instagram Reels', 'instagram', 'social'],
  ['Nyhedsbrev', 'newsletter', 'email'],
  ['Uutiskirje (kk)', 'newsletter', 'email'],
  ['Surat berita', 'newsletter', 'email'],
  ['Sähköposti', 'newsletter', 'email'],
  ['Meta-annoncer', 'facebook', 'paid-social'],
  ['Instagram-mainokset', 'instagram', 'paid-social'],
  ['Iklan TikTok', 'tiktok', 'paid-social'],
  ['Google-annoncer', 'google', 'cpc'],
  ['Threads', 'threads', 'social'],
  ['Nordic Blog', 'nordic-blog', 'social'],
  ['', '', 'social'],
])('%s is tagged %s, %s', (name, source, medium) => {
  expect(tagsOf(name)).toEqual({ source, medium });
});

const [, , third] = cards[0]?.channels ?? [];
if (third === undefined) throw new Error('The samples have channels.');
const tiktok: ChannelChoice = { name: 'TikTok', role: 'test', signal: third.signal, source: 'tiktok', medium: 'social' };

/** As it is typed: letter by letter over the old name. */
const typed = (channel: ChannelChoice, name: string) =>
  [...name].map((_, at) => name.slice(0, at + 1)).reduce((each, part) => renamed(each, part, cards), renamed(channel, '', cards));

test('tags follow the name while it is typed', () => {
  expect(typed(tiktok, 'Newsletter')).toMatchObject({
    name: 'Newsletter',
    source: 'newsletter',
    medium: 'email',
    role: 'test',
    // TikTok's says nothing about a newsletter.
    signal: '',
  });
});

test('tags and a success metric that somebody wrote stay', () => {
  const own = { ...tiktok, source: 'tt-nordic', signal: 'Comments of buyers' };
  expect(typed(own, 'Newsletter')).toMatchObject({ source: 'tt-nordic', medium: 'social', signal: 'Comments of buyers' });
});

test('a channel that a playbook proposes brings its success metric', () => {
  const [proposed] = cards[0]?.channels ?? [];
  if (proposed === undefined) throw new Error('The samples have channels.');
  expect(typed({ name: '', role: 'core', signal: '', source: '', medium: 'social' }, proposed.name)).toMatchObject({
    name: proposed.name,
    signal: proposed.signal,
    source: proposed.source,
    medium: proposed.medium,
  });
});
