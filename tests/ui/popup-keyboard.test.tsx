// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/browser/messages.ts';
import { Popup, type PopupActs } from '../../src/ui/popup.tsx';
import { axeViolations } from './axe-check.ts';
import { button, draw, key, press, pressForPart, seen } from './draw.tsx';
import { STATES } from './states.ts';

function recorded() {
  return {
    check: vi.fn(),
    turnOff: vi.fn(),
    turnOn: vi.fn(),
    highlight: vi.fn(async (_: number | null) => true),
    allowShop: vi.fn(async () => false),
    open: vi.fn(),
    openReport: vi.fn(),
    openSettings: vi.fn(),
    orderHere: vi.fn(),
    openOrders: vi.fn(),
    copy: vi.fn(async (_: string) => true),
  } satisfies PopupActs;
}
const popup = (state: TabState | null, acts: PopupActs) =>
  draw(
    <Popup
      state={state}
      paused={false}
      deadline={null}
      ordered={null}
      version="Caisse Claire 0.1.0"
      acts={acts}
    />,
    'en',
  );

describe('a finding card', () => {
  it('opens by its title, closes with Escape and gives the focus back', async () => {
    await popup(STATES.findings, recorded());
    const title = button(/The order button/);
    expect(title.getAttribute('aria-expanded')).toBe('false');
    await press(/The order button/);
    expect(title.getAttribute('aria-expanded')).toBe('true');
    const body = document.getElementById(title.getAttribute('aria-controls') ?? '');
    const inside = body?.querySelector('summary') as HTMLElement;
    inside.focus();
    const pressed = await key(inside, 'Escape');
    expect(pressed.defaultPrevented).toBe(true);
    expect(body?.hidden).toBe(true);
    expect(document.activeElement).toBe(title);
  });

  it('lets Escape close the popup when it is closed itself', async () => {
    await popup(STATES.findings, recorded());
    const pressed = await key(button(/The order button/), 'Escape');
    expect(pressed.defaultPrevented).toBe(false);
  });

  it('closes with its own button and gives the focus back', async () => {
    await popup(STATES['one-finding'], recorded());
    await press('Close');
    expect(document.activeElement).toBe(button(/The order button/));
    expect(seen()).not.toContain('Show on page Close');
  });

  it('names article, date, rule and certainty behind the law', async () => {
    await popup(STATES['one-finding'], recorded());
    const law = document.querySelector('details.law') as HTMLDetailsElement;
    expect(law.open).toBe(false);
    const text = law.textContent ?? '';
    expect(text).toContain('L121-17');
    expect(text).toContain('source read on 21 November 2026');
    expect(text).toContain('payment-obligation-button');
    expect(text).toContain('official text read');
    const link = law.querySelector('a');
    expect(link?.href).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
    expect(link?.rel).toContain('noreferrer');
  });
});

describe('show on page', () => {
  it('walks through the findings that have a place, in the order of the highlight', async () => {
    const acts = recorded();
    await popup(STATES.findings, acts);
    await press('Full report');
    expect(acts.openReport).toHaveBeenCalledOnce();
    const main = document.querySelector('.acts') as HTMLElement;
    const start = [...main.querySelectorAll('button')].find(
      (b) => b.textContent === 'Show on page',
    );
    start?.focus();
    await act(() => start?.click());
    expect(seen(main)).toContain('Point 1 of 3: A paid extra is already chosen');
    expect(document.activeElement).toBe(button('Next'));
    await press('Next');
    await press('Next');
    await press('Next');
    await press('Previous');
    await press('Stop showing');
    expect(acts.highlight.mock.calls.map(([index]) => index)).toEqual([0, 1, 2, 0, 2, null]);
    expect(document.activeElement?.textContent).toBe('Show on page');
  });

  it('says when the place is no longer there', async () => {
    const acts = { ...recorded(), highlight: async () => false };
    await popup(STATES.findings, acts);
    await act(async () => (document.querySelector('.card-acts button') as HTMLElement).click());
    expect(seen()).toContain('This place is no longer on the page. Check again.');
  });

  it('is not offered for an absence', async () => {
    await popup(STATES['needs-review'], recorded());
    const card = document.querySelector('[data-rule="delivery-date"]') as HTMLElement;
    expect(seen(card)).not.toContain('Show on page');
  });
});

describe('the actions', () => {
  it('keep the focus on the first button while the check runs', async () => {
    const acts = recorded();
    await popup(STATES['not-a-checkout'], acts);
    await press('Check anyway');
    expect(acts.check).toHaveBeenCalledOnce();
    await popup(STATES.checking, acts);
    expect(document.activeElement?.textContent).toBe('Check');
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    await press('Check');
    expect(acts.check).toHaveBeenCalledOnce();
  });

  it('turn the shop off and on', async () => {
    const acts = recorded();
    await popup(STATES.findings, acts);
    await press('Off for this site');
    await popup(STATES.off, acts);
    await press('Turn on');
    expect([acts.turnOff.mock.calls.length, acts.turnOn.mock.calls.length]).toEqual([1, 1]);
  });

  it('ask for access in the very click, and say when it is refused', async () => {
    const acts = recorded();
    await popup(STATES.findings, acts);
    button('Always check this shop').click();
    expect(acts.allowShop).toHaveBeenCalledOnce();
    await act(async () => {});
    expect(seen()).toContain('Permission refused. You can still check with a click.');
  });

  it('copy the details of an error', async () => {
    const acts = recorded();
    await popup(STATES.error, acts);
    // Loaded on demand: few people ever need it.
    await vi.waitFor(() => button('Copy details'));
    await press('Copy details');
    expect(acts.copy).toHaveBeenCalledWith('Caisse Claire 0.1.0\nTypeError: the page went away');
    expect(seen()).toContain('Copied.');
  });
});

describe('wrong result?', () => {
  it('shows the whole text, copies what the reader made of it, and gives the focus back', async () => {
    const acts = recorded();
    await popup(STATES.findings, acts);
    const box = (await pressForPart('Wrong result?', 'textarea')) as HTMLTextAreaElement;
    expect(document.activeElement).toBe(box);
    expect(seen()).toContain('Nothing is sent');
    expect(box.value).toContain(
      'payment-obligation-button: violation, button-says-order-only "Valider"',
    );
    expect(box.value).toContain('https://www.lampes-du-canal.example/commande');
    expect(box.value).not.toContain('not-on-this-page');
    expect(await axeViolations()).toEqual([]);
    await act(() => {
      box.value = 'My own words';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Copy the text');
    expect(acts.copy).toHaveBeenCalledWith('My own words');
    await key(box, 'Escape');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button('Wrong result?'));
  });

  it('says when the copy failed', async () => {
    await popup(STATES.findings, { ...recorded(), copy: async () => false });
    await pressForPart('Wrong result?', 'textarea');
    await press('Copy the text');
    expect(seen()).toContain('Copying did not work. Select the text and copy it.');
  });
});
