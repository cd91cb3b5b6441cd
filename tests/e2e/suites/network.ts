/** Last of every run: it closes the browser and reads what the network saw. */
import { expect, it } from 'vitest';
import type { Session } from '../session/session.ts';

/** A whole address as the shop notes a request. */
const asRequest = (url: string) =>
  `${new URL(url).host} ${new URL(url).pathname}${new URL(url).search}`;

/**
 * @param legalRequests what the button for legal pages asked the shop for, in this run
 * @param visited addresses of pages that the shop served beside its own
 */
export function network(
  session: () => Session,
  legalRequests: readonly string[] = [],
  visited: Iterable<string> = [],
): void {
  it('made no network request, but for the legal pages after their button', async () => {
    const { requests } = session().shop;
    const { byExtension, byPages } = await session().close();
    // Held there: each request, that it came after the button, and that it carried nothing.
    const legal = (request: string) => legalRequests.includes(request);
    // The log works: it holds what the pages of the shop asked for, and nothing else.
    expect(byPages.length).toBeGreaterThan(20);
    expect(byPages.filter((url) => !/^http:\/\/[a-z]+\.test\//.test(url))).toEqual([]);
    expect(byExtension.map(asRequest).filter((request) => !legal(request))).toEqual([]);
    // The shop itself saw its own pages and files asked for, nothing that only the extension knows.
    const known =
      /^\S+\.test \/(site\/[\w/.-]+|card|panier|livraison|paiement|commande|confirmation|mentions-legales|favicon\.ico)?(\?\S*)?$/;
    const seen = new Set([...visited].map((address) => asRequest(`http://${address}`)));
    const others = requests.filter(
      (request) => legal(request) || !(known.test(request) || seen.has(request)),
    );
    expect(others.sort()).toEqual([...legalRequests].sort());
  });
}

/**
 * Last of a run over other pages than the sample shop's: closes the browser. What the pages asked
 * for is their own affair, what the extension asked for is nothing.
 * @param but where a request may go that the run asked for itself
 */
export function silence(session: () => Session, but: (url: string) => boolean = () => false): void {
  it('the extension made no network request of its own', async () => {
    const { requests } = session().shop;
    const { byExtension } = await session().close();
    expect(requests.length).toBeGreaterThan(0);
    expect(byExtension.filter((url) => !but(url))).toEqual([]);
  });
}
