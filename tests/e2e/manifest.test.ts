/** The manifests as built: what users are asked for is what the pages say, and no more. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/ui.en.json' with { type: 'json' };
import { notices } from '../../scripts/notices.ts';

const built = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

/** Keys that a manifest may hold; another one is a decision, not an accident. */
const KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = built(browser);

  it('asks at installation for these four and no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'alarms']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('may ask later for sites and notifications only', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('explains every permission in the settings', () => {
    const { permissions, optional_permissions: optional } = manifest as Record<string, string[]>;
    for (const name of [...(permissions ?? []), ...(optional ?? [])])
      expect(Object.keys(english)).toContain(`permission.${name}`);
  });

  it('lets no page reach in and keeps the browser’s own content policy', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
    ])
      expect(manifest).not.toHaveProperty(key);
    expect(Object.keys(manifest).filter((key) => !KEYS.includes(key))).toEqual([]);
  });
});

/** The table of permissions in the README: what it names, and what the browser asks. */
const documented = (): { names: string[]; when: string }[] => {
  const text = readFileSync('README.md', 'utf8');
  const table = /\n\| permission \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(text)?.[1] ?? '';
  const rows = table.trim().split('\n');
  return rows.map((row) => {
    const [, what = '', when = ''] = row.split('|').map((cell) => cell.trim());
    const named = [...what.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return { names: named.length > 0 ? named : [what], when };
  });
};

it.each(['chrome', 'firefox'])('the README names what %s is asked for, and no more', (browser) => {
  const manifest = built(browser) as Record<string, string[]>;
  const rows = documented();
  const atInstall = rows.filter(({ when }) => when.startsWith('at install'));
  expect(atInstall.flatMap(({ names }) => names)).toEqual(manifest.permissions);
  const later = rows.filter((row) => !atInstall.includes(row)).flatMap(({ names }) => names);
  const sites = (manifest.optional_host_permissions ?? []).length > 0 ? ['sites (optional)'] : [];
  expect(later.sort()).toEqual([...(manifest.optional_permissions ?? []), ...sites].sort());
});

describe.each(['chrome', 'firefox'])('the pages built for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const pages = globSync(`${folder}/**/*.html`);

  it('are those that are known', () => {
    expect(pages.map((page) => basename(page, '.html')).sort()).toEqual(
      readdirSync('entrypoints')
        .filter((name) => existsSync(`entrypoints/${name}/index.html`))
        .sort(),
    );
  });

  it.each(pages)('%s holds no script of its own and loads nothing from outside', (page) => {
    const html = readFileSync(page, 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+\s*=|javascript:/i);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded.filter((address) => !/^(\/|\.\/|#)(?!\/)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/http-equiv="?content-security-policy/i);
  });
});

it.each(['chrome', 'firefox'])('the licences of what ships are in the copy for %s', (browser) => {
  expect(readFileSync(`.output/${browser}-mv3/notices.txt`, 'utf8')).toBe(notices());
});

it('Firefox is told that nothing is collected', () => {
  expect(built('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
