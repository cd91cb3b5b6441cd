/** From inputs to facts: chooses the engine of each and says no where a page shows nothing. */
import type { PageFacts } from '../facts/page-facts.ts';
import type { CheckRequest } from './arguments.ts';
import type { Io } from './io.ts';
import { pageAddress } from './page-address.ts';
import type { Input } from './read-input.ts';
import { notReached, refuse } from './refusal.ts';
import { readTwice, type SecondLook } from './second-look.ts';

export type ReadPage = { input: string; facts: PageFacts };

/**
 * The facts of every page, in the order of the inputs. Throws a Refusal.
 *
 * @param secondLook which addresses are loaded twice, and who is told
 */
export async function readPages(
  inputs: readonly Input[],
  request: Pick<CheckRequest, 'engine' | 'urls' | 'language' | 'legalPages'>,
  env: Io['env'],
  secondLook: { asks: SecondLook['asks']; tell: (input: string) => void },
): Promise<ReadPage[]> {
  const files = inputs.filter(isHtml).length;
  const { engine, urls } = request;
  if (urls.length > 0 && urls.length !== files) {
    throw refuse('url-count', { urls: urls.length, files });
  }
  const bare = request.legalPages && urls.length === 0 && inputs.find(isHtml);
  if (bare) throw refuse('legal-pages-url', { file: bare.given });
  const address = inputs.find((input) => input.kind === 'address');
  if (address && engine === 'dom') throw refuse('dom-address', { url: address.given });
  const chromium =
    address !== undefined || (engine === 'chromium' && files > 0)
      ? await (await import('./engine-chromium.ts')).openChromium(env, {
          offline: address === undefined,
          language: request.language,
        })
      : null;
  try {
    const left = [...urls];
    const pages: ReadPage[] = [];
    for (const input of inputs) {
      if (input.kind === 'facts') {
        pages.push(...input.pages.map((facts) => ({ input: input.given, facts })));
      } else if (input.kind === 'address' && chromium) {
        const { url, given } = input;
        const tell = () => secondLook.tell(given);
        const facts = await readTwice(() => chromium.readAddress(url), { ...secondLook, tell });
        if (isBlank(facts)) throw notReached('empty-address', { url: given });
        pages.push({ input: given, facts });
      } else if (input.kind === 'html') {
        const url = left.shift() ?? pageAddress(input.html, input.given);
        const facts =
          chromium && engine === 'chromium'
            ? await chromium.readHtml(input.html, url, input.folder)
            : await (await import('./engine-dom.ts')).readWithDom(input.html, url);
        if (isBlank(facts)) throw refuse('empty-page', { file: input.given });
        pages.push({ input: input.given, facts });
      }
    }
    return pages;
  } finally {
    await chromium?.close();
  }
}

const isHtml = (input: Input) => input.kind === 'html';

/** Nothing at all was seen, and nothing says why: judging this would look green. */
function isBlank(facts: PageFacts): boolean {
  return (
    facts.blocks.length === 0 &&
    facts.controls.length === 0 &&
    facts.links.length === 0 &&
    facts.seen.truncated.length === 0
  );
}
