import { installedPlaces } from '../../../../src/preview/cli/browser/chromium';

test('a named program goes first', () => {
  expect(installedPlaces('linux', { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' })[0]).toBe('/opt/chrome');
});

test.each([
  ['linux', { PATH: '/usr/local/bin::/usr/bin' }, '/usr/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
] as const)('on %s the usual places are tried', (platform, environment, place) => {
  expect(installedPlaces(platform, environment)).toContain(place);
});

test('without any hint there is no place to try on Linux', () => expect(installedPlaces('linux', {})).toEqual([]));
