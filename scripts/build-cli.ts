/**
 * Builds the installable command into .output/cli: the program, and beside it the scripts that the
 * extension puts into a page.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { buildScripts } from '../src/cli/build-scripts.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.output', 'cli');

rmSync(folder, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // Installed with the command; they bring files of their own.
  ssr: { noExternal: true, external: ['jsdom', 'puppeteer-core', 'vite'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: folder,
    minify: false,
    rolldownOptions: {
      input: { 'caisse-claire': 'src/cli/launch.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
await buildScripts(root, ['collect', 'first-states'], folder);
