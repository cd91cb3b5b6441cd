import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { packFiles } from '../../scripts/pack-files.ts';

const texts = new Map(packFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));

/** Answers as the browser does for files of the extension; the packs read so far stand in the list. */
export function servePacks(): string[] {
  const read: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(browser.runtime.getURL('/'), '');
    const text = texts.get(path);
    if (text === undefined) throw new TypeError('Failed to fetch');
    read.push(path.replace(/^packs\/|\.json$/g, ''));
    return new Response(text);
  });
  return read;
}
