/** What only the page can tell of itself: its HTML, its text, its private values, its surroundings. */
import type { Box, KnownPrivate, Moment, PrivateClass } from '../../../evidence/capture.ts';
import { read, tagOf } from '../../../facts/collect/reads.ts';
import { findTarget } from '../../highlight/find-target.ts';
import { placeOnScreen } from '../../highlight/place-on-screen.ts';
import { recapTexts } from './recap.ts';
import { nameBeforeStreet } from './recap-name.ts';
import type { OpenShadow } from './roots.ts';
import { serialise } from './serialise.ts';
import { textRuns, visibleText } from './text-runs.ts';
import { typedValues } from './typed-values.ts';

/** In the memory of the page only: nothing of it is masked yet. */
export type PageRead = {
  html: string;
  truncated: boolean;
  text: string;
  known: KnownPrivate[];
  url: string;
  title: string;
  referrerHost: string | null;
  opened: Moment;
  captured: Moment;
  fromCache: boolean | null;
  places: { target: string[]; xpath: string; box: Box | null }[];
  viewport: { width: number; height: number };
  devicePixelRatio: number;
  locale: string;
  zone: string;
  colourScheme: 'light' | 'dark';
};

/** @param targets places of the findings, as the facts name them */
export function readHere(document: Document, targets: string[][], open: OpenShadow): PageRead {
  const recap = recapTexts(document, open);
  const privateTexts = new Map<Node, PrivateClass>(
    [...recap].map((node) => [node, 'postal-address']),
  );
  const runs = textRuns(document, open);
  const { html, truncated } = serialise(document, privateTexts, open);
  const { known } = typedValues(document, open);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    html,
    truncated,
    text: visibleText(runs),
    known: [...known, ...knownTexts(recap)],
    url: location.href,
    title: String(read(document, 'title')),
    referrerHost: hostOf(String(read(document, 'referrer'))),
    opened: momentAt(0),
    captured: momentAt(performance.now()),
    fromCache: visit ? visit.type === 'back_forward' || isFromCache(visit) : null,
    places: targets.map((target) => placeOf(document, target, open)),
    viewport: { width: Math.round(innerWidth), height: Math.round(innerHeight) },
    devicePixelRatio,
    locale: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    colourScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  };
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);

/** A moment of this document, by the clock that never jumps. */
function momentAt(monotonic: number): Moment {
  const date = new Date(performance.timeOrigin + monotonic);
  return {
    utc: date.toISOString(),
    // Minutes that are to be added to UTC; the sign of the DOM is the other one.
    offset: -date.getTimezoneOffset() || 0,
    monotonic: Math.round(monotonic),
  };
}

function isFromCache({ transferSize, decodedBodySize }: PerformanceNavigationTiming): boolean {
  return transferSize === 0 && decodedBodySize > 0;
}

function knownTexts(texts: Set<Node>): KnownPrivate[] {
  const values = [...texts].map((node) => (node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
  return values
    .flatMap((value) => [value, nameBeforeStreet(value) ?? []].flat())
    .filter((value) => value.length >= 4)
    .map((value) => ({ class: 'postal-address', value }));
}

/** `box` counts from the top left of the page, not of the view. */
function placeOf(document: Document, target: string[], open: OpenShadow) {
  const place = findTarget(document, target, open);
  const box = place && placeOnScreen(place);
  return {
    target,
    xpath: place ? xpathOf(place.element) : '',
    box: box && {
      x: Math.round(box.left + scrollX),
      y: Math.round(box.top + scrollY),
      width: Math.round(box.width),
      height: Math.round(box.height),
    },
  };
}

/** Path by position, within its own tree: `/html/body/div[2]/button`. */
function xpathOf(element: Element): string {
  const steps: string[] = [];
  // Past what a form may put in front of its own members: it could lead round in a circle.
  for (let el: Element | null = element; el; el = read(el, 'parentElement') as Element | null) {
    const tag = tagOf(el);
    const parent = read(el, 'parentNode') as ParentNode & Node;
    const children = (parent && read(parent, 'children')) as HTMLCollection | null;
    const alike = [...(children ?? [el])].filter((one) => tagOf(one) === tag);
    steps.unshift(alike.length > 1 ? `${tag}[${alike.indexOf(el) + 1}]` : tag);
  }
  return `/${steps.join('/')}`;
}
