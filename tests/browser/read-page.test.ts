import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPage } from '../../src/browser/read-page.ts';
import type { Control, Frame, PageFacts } from '../../src/facts/page-facts.ts';
import { pageFacts } from './page-facts.ts';

const frame = (origin: string, part: Partial<Frame> = {}): Frame => ({
  origin,
  reached: false,
  why: 'other-origin',
  visible: 'yes',
  title: '',
  ...part,
});
const control = (purpose: Control['purpose']): Control => ({
  at: 0,
  frame: 0,
  kind: 'text-box',
  element: 'input',
  name: '',
  text: '',
  content: '',
  label: '',
  near: '',
  heading: '',
  state: null,
  first: null,
  markup: null,
  setBy: 'unknown',
  visible: 'yes',
  enabled: true,
  required: false,
  group: null,
  quantity: null,
  price: null,
  purpose,
  form: null,
  submits: false,
  handle: '',
  region: 'none',
  target: ['input'],
});

/** Frames as executeScript sees them; `reach` are those that access allows. */
function withFrames(top: PageFacts, frames: { id: number; facts: PageFacts }[], reach = frames) {
  const asked: number[] = [];
  const executeScript = async (call: {
    target: { allFrames?: boolean; frameIds?: number[] };
    files?: string[];
  }) => {
    if (call.target.allFrames) {
      return [{ id: 0, facts: top }, ...reach].map(({ id, facts }) => ({
        frameId: id,
        result: new URL(facts.url).origin,
      }));
    }
    const ids = call.target.frameIds ?? [0];
    asked.push(...ids);
    return ids.map((id) => ({
      frameId: id,
      result: id === 0 ? top : frames.find((one) => one.id === id)?.facts,
    }));
  };
  Reflect.set(browser.scripting, 'executeScript', vi.fn(executeScript));
  return asked;
}

const SHOP = 'https://boutique.example/paiement';
const PAY = 'https://pay.example';
const card = { id: 15032385537, facts: pageFacts(`${PAY}/card`, { controls: [control('card')] }) };

beforeEach(() => fakeBrowser.reset());

describe('reading a page with frames', () => {
  it('asks no frame when there is none to reach', async () => {
    const asked = withFrames(pageFacts(SHOP, { frames: [frame(PAY, { visible: 'no' })] }), [card]);
    await readPage(7);
    expect(asked).toEqual([0]);
  });

  it('reads a payment frame where access allows it', async () => {
    withFrames(pageFacts(SHOP, { frames: [frame(PAY)] }), [card]);
    const reading = await readPage(7);
    expect(reading).toMatchObject({
      is: 'read',
      facts: { frames: [{ origin: PAY, reached: true }], controls: [{ purpose: 'card' }] },
    });
  });

  it('leaves it not reached where access does not', async () => {
    const asked = withFrames(pageFacts(SHOP, { frames: [frame(PAY)] }), [card], []);
    expect(await readPage(7)).toMatchObject({ facts: { frames: [{ reached: false }] } });
    expect(asked).toEqual([0]);
  });

  it('takes nothing over from the frame of an advertisement', async () => {
    const ad = {
      id: 3,
      facts: pageFacts('https://ads.example/1', { controls: [control('other')] }),
    };
    withFrames(pageFacts(SHOP, { frames: [frame('https://ads.example')] }), [ad]);
    expect(await readPage(7)).toMatchObject({
      facts: { frames: [{ reached: false }], controls: [] },
    });
  });

  it('takes over a part of the shop that comes from another of its hosts', async () => {
    const part = {
      id: 4,
      facts: pageFacts('https://checkout.boutique.example/x', { controls: [control('email')] }),
    };
    const top = pageFacts(SHOP, { frames: [frame('https://checkout.boutique.example')] });
    withFrames(top, [part]);
    expect(await readPage(7)).toMatchObject({ facts: { controls: [{ purpose: 'email' }] } });
  });

  it('a frame that answers nonsense stays not reached', async () => {
    const odd = { id: 5, facts: { url: `${PAY}/card`, controls: 'many' } as unknown as PageFacts };
    withFrames(pageFacts(SHOP, { frames: [frame(PAY)] }), [odd]);
    expect(await readPage(7)).toMatchObject({
      is: 'read',
      facts: { frames: [{ reached: false }] },
    });
  });
});
