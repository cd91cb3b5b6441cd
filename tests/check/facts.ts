/** Small PageFacts for tests: what is not said is empty, shown and read to the end. */
import type { Block, Control, PageFacts } from '../../src/facts/page-facts.ts';

export function facts(part: Partial<PageFacts> = {}): PageFacts {
  return {
    schemaVersion: 1,
    url: 'https://boutique.example/commande',
    title: '',
    lang: 'fr',
    detected: null,
    controls: [],
    blocks: [],
    links: [],
    structured: { types: [], offers: [], delivery: [], returns: [], countries: [] },
    frames: [],
    seen: { layout: true, truncated: [], closedShadowRoots: 0, drawn: 0, fromStart: true },
    ...part,
  };
}

export function control(part: Partial<Control>): Control {
  const name = part.name ?? part.label ?? part.text ?? '';
  return {
    at: 0,
    frame: 0,
    kind: 'button',
    element: 'button',
    name,
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
    purpose: null,
    form: null,
    submits: false,
    handle: '',
    region: 'main',
    target: [],
    ...part,
  };
}

export function ticked(label: string, cents: number, part: Partial<Control> = {}): Control {
  const price = {
    cents,
    currency: 'EUR',
    text: `${(cents / 100).toFixed(2).replace('.', ',')} €`,
    how: 'label',
  } as const;
  return control({
    kind: 'checkbox',
    element: 'input:checkbox',
    label,
    state: 'on',
    first: 'on',
    markup: 'on',
    setBy: 'page',
    price,
    ...part,
  });
}

export function button(text: string, part: Partial<Control> = {}): Control {
  return control({ kind: 'button', text, content: text, submits: true, ...part });
}

export function block(text: string, part: Partial<Block> = {}): Block {
  return {
    at: 0,
    frame: 0,
    kind: 'text',
    text,
    visible: 'yes',
    region: 'main',
    struck: false,
    amounts: [],
    target: [],
    ...part,
  };
}

export function row(text: string, cents: number): Block {
  return block(text, {
    kind: 'row',
    amounts: [{ cents, currency: 'EUR', text: `${cents / 100} €` }],
  });
}

/** A plain review step: address, means of payment, a total, and the button given. */
export function review(text: string, part: Partial<PageFacts> = {}): PageFacts {
  const base = facts({
    title: 'Finaliser la commande',
    controls: [
      control({ kind: 'text-box', purpose: 'name' }),
      control({ kind: 'text-box', purpose: 'street' }),
      control({ kind: 'text-box', purpose: 'postal-code' }),
      control({ kind: 'text-box', purpose: 'city' }),
      control({ kind: 'radio', label: 'Carte bancaire', group: 'pay', state: 'on', setBy: 'page' }),
      control({ kind: 'radio', label: 'PayPal', group: 'pay', state: 'off' }),
      ...(part.controls ?? []),
      button(text),
    ],
    blocks: [
      row('Lampe Orme × 1 | 49,00 €', 4900),
      row('Total TTC | 49,00 €', 4900),
      ...(part.blocks ?? []),
    ],
  });
  return { ...base, ...part, controls: base.controls, blocks: base.blocks };
}
