import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { verifierPage } from './scripts/build-verifier.ts';
import { noNoncharacters } from './scripts/escape-noncharacters.ts';
import { notices } from './scripts/notices.ts';
import { packFiles } from './scripts/pack-files.ts';

// `wxt build --mode e2e` gives site access at install, for the demo and the end-to-end tests: the
// browser's own question cannot be answered by a script. It lands in .output/<browser>-mv3-e2e.
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), noNoncharacters()],
    // Both browsers know modulepreload since long before the versions asked for below.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      // No page of the extension: dossiers carry it, to be opened from disk.
      const verifier = { relativeDest: 'verifier.txt', contents: await verifierPage() };
      // Licences ask that their text goes with every copy.
      const licences = { relativeDest: 'notices.txt', contents: notices() };
      files.push(...packFiles(), verifier, licences);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) oneChunkForWhatPagesShare(config);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: {},
    commands: {
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_nextFinding__',
      },
    },
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' && { host_permissions: ['<all_urls>'] }),
    ...(browser === 'chrome' && { minimum_chrome_version: '144' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'caisse-claire@caisse-claire.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** Small shared files compress badly one by one: what every page needs lands in one chunk. */
function oneChunkForWhatPagesShare(config: InlineConfig): void {
  config.build = {
    ...config.build,
    rolldownOptions: {
      ...config.build?.rolldownOptions,
      output: {
        ...config.build?.rolldownOptions?.output,
        codeSplitting: {
          groups: [{ name: 'pages', test: /\.(js|mjs|ts|tsx)$/, minShareCount: 3 }],
        },
      },
    },
  };
}
