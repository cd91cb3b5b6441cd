/** Last of every run: it closes the browser and reads what the network saw. */
import { expect, it } from 'vitest';
import type { Session } from '../session/session.ts';

export function network(session: () => Session): void {
  it('made no network request, in the whole run', async () => {
    const { requests } = session().shop;
    const { byExtension, byPages } = await session().close();
    // The log works: it holds what the pages of the shop asked for, and nothing else.
    expect(byPages.length).toBeGreaterThan(20);
    expect(byPages.filter((url) => !/^http:\/\/[a-z]+\.test\//.test(url))).toEqual([]);
    expect(byExtension).toEqual([]);
    // The shop itself saw its own pages and files asked for, nothing that only the extension knows.
    const known =
      /^\S+\.test \/(site\/[\w/.-]+|card|panier|livraison|paiement|commande|confirmation|mentions-legales|favicon\.ico)?(\?\S*)?$/;
    expect(requests.filter((request) => !known.test(request))).toEqual([]);
  });
}
