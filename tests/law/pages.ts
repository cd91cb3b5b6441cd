import type { Block, Control, Link, PageFacts } from '../../src/facts/page-facts.ts';

/** A page that shows nothing, to which a test gives what it needs. */
export function page(given: Partial<PageFacts> = {}): PageFacts {
  return {
    schemaVersion: 1,
    url: 'https://shop.example/checkout',
    title: '',
    lang: null,
    detected: null,
    controls: [],
    blocks: [],
    links: [],
    structured: { types: [], offers: [], delivery: [], returns: [], countries: [] },
    frames: [],
    seen: {
      layout: true,
      truncated: [],
      closedShadowRoots: 0,
      drawn: 0,
      fromStart: true,
    },
    ...given,
  };
}

export function block(text: string, region: Block['region'] = 'footer'): Block {
  return {
    at: 0,
    frame: 0,
    kind: 'text',
    text,
    visible: 'yes',
    region,
    struck: false,
    amounts: [],
    target: [],
  };
}

/** A line with one price of ten units of the currency. */
export function priced(currency: string): Block {
  return {
    ...block('Total', 'main'),
    amounts: [{ cents: 1000, currency, text: `10 ${currency}` }],
  };
}

export function link(href: string): Link {
  return {
    at: 0,
    frame: 0,
    href,
    text: '',
    name: '',
    visible: 'yes',
    region: 'footer',
    target: [],
  };
}

/** A field in which the buyer gives something of his own. */
export function field(purpose: NonNullable<Control['purpose']>): Control {
  return {
    at: 0,
    frame: 0,
    kind: 'text-box',
    element: 'input:text',
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
    form: 0,
    submits: false,
    handle: '',
    region: 'main',
    target: [],
  };
}
