import { describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-chromium.ts';

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('the installed browser', () => {
  it('is what CHROMIUM names', () => {
    const env = { CHROMIUM: '/opt/my/chrome', PATH: '/usr/bin' };
    const runs = only('/opt/my/chrome', '/usr/bin/chromium');
    expect(findChromium(env, 'linux', runs)).toBe('/opt/my/chrome');
  });

  it('is not another one when CHROMIUM names what is not there', () => {
    const env = { CHROMIUM: '/opt/my/chrome', PATH: '/usr/bin' };
    expect(() => findChromium(env, 'linux', only('/usr/bin/chromium'))).toThrow('bad-browser');
  });

  it('is found on the search path, then in the usual places', () => {
    const runs = only('/home/me/bin/google-chrome', '/usr/bin/chromium');
    expect(findChromium({ PATH: '/home/me/bin' }, 'linux', runs)).toBe(
      '/home/me/bin/google-chrome',
    );
    expect(findChromium({}, 'linux', runs)).toBe('/usr/bin/chromium');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium({}, 'darwin', only(mac))).toBe(mac);
    const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium({ PROGRAMFILES: 'C:\\Programs' }, 'win32', only(windows))).toBe(windows);
  });

  it('is missing: the refusal says what to install', () => {
    expect(() => findChromium({ PATH: '/usr/bin' }, 'linux', only())).toThrow('no-browser');
  });
});
