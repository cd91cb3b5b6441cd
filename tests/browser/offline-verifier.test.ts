/** The page that the extension packs into a dossier carries the packs of its report, and no others. */
import { afterEach, expect, it, vi } from 'vitest';
import { verifierFor } from '../../src/browser/evidence/offline-verifier.ts';
import { redact } from '../../src/evidence/redact/redact.ts';
import { PACKS_PLACE } from '../../src/export/dossier/offline-verifier.ts';
import { TYPED } from '../evidence/identity.ts';
import { sampleCapture } from '../evidence/sample-capture.ts';
import { servePacks } from './serve-packs.ts';

const redacted = redact(sampleCapture(), TYPED);

function serve(page: string | null): void {
  servePacks();
  const packs = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string) => {
    if (!address.endsWith('/verifier.txt')) return packs(address);
    return page === null ? new Response('', { status: 404 }) : new Response(page);
  });
}
afterEach(() => vi.unstubAllGlobals());

it('has the law of France and of the Union, and the words of French', async () => {
  serve(`<script>${PACKS_PLACE}</script>`);
  const page = new TextDecoder().decode(await verifierFor(redacted));
  const { law, words } = JSON.parse(page.slice('<script>'.length, -'</script>'.length));
  const whole = (packs: object[], part: string) =>
    packs.filter((pack) => part in pack).map((pack) => Object.values(pack)[1]);
  expect(whole(law, 'duties').toSorted()).toEqual(['EU', 'FR']);
  const spoken = words.filter((pack: object) => 'lists' in pack);
  expect(spoken.map((pack: { language: string }) => pack.language)).toContain('fr');
  expect(spoken.length).toBeLessThan(4);
  expect(words.length).toBeGreaterThan(20);
});

it('is left out when it cannot be read: the proof is not', async () => {
  serve(null);
  expect(await verifierFor(redacted)).toBeUndefined();
  serve('no place for packs');
  expect(await verifierFor(redacted)).toBeUndefined();
});
