/** verify.html for one dossier: the page that ships with the extension, and the packs of its report. */
import { browser } from 'wxt/browser';
import { packsUsed } from '../../check/packs-used.ts';
import type { Redacted } from '../../evidence/redact/redacted.ts';
import { verifierWith } from '../../export/dossier/offline-verifier.ts';
import { packsFor } from '../packs-for.ts';

/** Undefined when the page cannot be read: a proof without it is worth more than none. */
export async function verifierFor({ capture }: Redacted): Promise<Uint8Array | undefined> {
  const { pages, context } = capture;
  const facts = pages.map((page) => page.facts);
  try {
    const answer = await fetch(browser.runtime.getURL('/verifier.txt' as '/'));
    if (!answer.ok) return undefined;
    const packs = packsUsed(facts, context, await packsFor(facts, context.country));
    return verifierWith(await answer.text(), packs);
  } catch {
    return undefined;
  }
}
