/** The pages of proofs with something in them, through axe-core, in both colour schemes. */
import { expect, it } from 'vitest';
import type { Session } from '../session/session.ts';
import { violations } from './own-pages.ts';

type Named = { id: string; host: string; study: string | null };

/** Runs after other suites: their dossiers stand in the lists. */
export function proofPages(session: () => Session): void {
  it.each(['light', 'dark'] as const)('%s', async (scheme) => {
    const study = await studyOf(session());
    const page = await session().openOwnPage('evidence.html');
    await session().setColours(page, scheme);
    await page.waitForSelector('.dossier-line a');
    const [href = ''] = await page.$$eval('.dossier-line a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    const shown: [string, string][] = [
      ['', '.dossier-line'],
      [href, '.facts'],
      ['#settings', '.services'],
      ['#studies', '.dossier-line'],
      [`#study/${study.id}`, '.questions'],
      [`#study/${study.id}/shop/${encodeURIComponent(study.host)}`, '.question'],
      ['#dossier/00000000000000000000000000000000', 'h1'],
    ];
    for (const [hash, part] of shown) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForSelector(part);
      expect(await violations(page), hash).toEqual([]);
    }
    await page.close();
    const verify = await session().openOwnPage('verify.html');
    await session().setColours(verify, scheme);
    expect(await violations(verify)).toEqual([]);
    await verify.close();
  });
}

/** A study that holds the newest dossier. */
function studyOf(session: Session): Promise<{ id: string; host: string }> {
  return session.inExtension(async () => {
    const id = 'a'.repeat(32);
    const asked = indexedDB.open('evidence');
    await new Promise((done) => asked.addEventListener('success', done));
    const db = asked.result;
    const change = db.transaction(['studies', 'dossiers'], 'readwrite');
    const questions = ['payment-obligation-button', 'delivery-date'];
    change
      .objectStore('studies')
      .put({ id, name: 'Lamps', from: '2026-11-22', questions, note: '' });
    const listed = change.objectStore('dossiers').getAll();
    await new Promise((done) => listed.addEventListener('success', done));
    const entry = listed.result[0] as Named;
    change.objectStore('dossiers').put({ ...entry, study: id });
    await new Promise((done) => change.addEventListener('complete', done));
    db.close();
    return { id, host: entry.host };
  }, null);
}
