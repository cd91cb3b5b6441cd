/** The manifests as built: what users are asked for is what the pages say, and no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/ui.en.json' with { type: 'json' };

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

it('Firefox is told that nothing is collected', () => {
  expect(built('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
