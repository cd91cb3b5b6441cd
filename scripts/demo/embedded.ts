/** No browser at all: the command line with its embedded engine reads the pages of the shop. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startShop } from '../../tests/shop/server.ts';

const PATHS = ['/', '/panier', '/livraison', '/paiement', '/confirmation'];

/** Saves each page of the purchase in `folder` and checks them as one journey. @returns exit code. */
export async function checkEmbedded(folder: string): Promise<number> {
  const shop = await startShop();
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const urls: string[] = [];
  for (const [index, path] of PATHS.entries()) {
    const response = await fetch(`http://127.0.0.1:${shop.port}${path}`);
    const file = join(folder, `${index + 1}${path.replace('/', '-') || ''}.html`);
    writeFileSync(file, await response.text());
    files.push(file);
    urls.push('--url', `http://demo.test${path}`);
  }
  await shop.close();
  const args = ['src/cli/main.ts', 'check', '--engine', 'dom', '--journey', '--fail-on', 'never'];
  return (
    spawnSync(process.execPath, [...args, ...urls, ...files], { stdio: 'inherit' }).status ?? 1
  );
}
