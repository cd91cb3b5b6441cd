/**
 * Masks everything that was captured, but does not judge it again: it brings no packs along, so that
 * it can run in the page itself and what is private never leaves the tab.
 */
import { type Capture, type CapturedPage, type KnownPrivate, PrivateClass } from '../capture.ts';
import { maskRanges } from './mask.ts';
import { patternRanges, type Range } from './patterns.ts';
import { privateRanges, type Search, searchFor } from './private-ranges.ts';
import { redactAddress } from './redact-address.ts';
import { redactFacts } from './redact-facts.ts';
import { markedTexts, redactHtml } from './redact-html.ts';
import type { Redaction } from './redacted.ts';
import { tradersOwn } from './traders-own.ts';

/** Classes that are searched for everywhere once a page has shown them. */
const LEARNED: readonly PrivateClass[] = PrivateClass.options.filter(
  (one) => !['typed', 'hidden-field', 'token', 'query', 'frame', 'brush'].includes(one),
);

export type Masked = {
  /** Its report is still the one from before masking: replace it before it is shown or stored. */
  capture: Capture;
  redactions: Redaction[];
};

/** @param search what is private here; see searchOf. Used and never kept */
export function maskCapture(capture: Capture, search: Search): Masked {
  const rangesOf = remembered((text) => privateRanges(text, search));
  const counts = new Map<string, number>();
  const noteAt = (where: string) => (of: PrivateClass) => {
    const key = `${where}\n${of}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const maskAt = (where: string) => {
    const note = noteAt(where);
    return (text: string): string => {
      const whole = text.toWellFormed();
      return maskRanges(whole, rangesOf(whole), note);
    };
  };
  const addressAt = (where: string) => {
    const [note, mask] = [noteAt(where), maskAt(where)];
    return (address: string) => asciiAddress(mask(redactAddress(address, note)));
  };
  const pages = capture.pages.map((page, p) => {
    const where = `p${String(p + 1).padStart(2, '0')}`;
    return redactPage(page, where, { noteAt, maskAt, addressAt });
  });
  const steps = maskAt('steps');
  const stepAddress = addressAt('steps');
  const notes = maskAt('notes');
  const masked: Capture = {
    ...capture,
    pages,
    steps: capture.steps.map((step) => ({
      ...step,
      url: stepAddress(step.url),
      detail: Object.fromEntries(
        Object.entries(step.detail).map(([key, value]) => [
          key,
          typeof value === 'string' ? steps(value) : value,
        ]),
      ),
    })),
    notes: capture.notes.map((note) => ({ ...note, text: notes(note.text) })),
  };
  return { capture: masked, redactions: listed(counts) };
}

/** Most texts of a page stand in its facts, its text and its HTML. */
function remembered(search: (text: string) => Range[]): (text: string) => Range[] {
  const seen = new Map<string, Range[]>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const ranges = search(text);
    if (text.length < 300 && seen.size < 50_000) seen.set(text, ranges);
    return ranges;
  };
}

type Maskers = {
  noteAt: (where: string) => (of: PrivateClass) => void;
  maskAt: (where: string) => (text: string) => string;
  addressAt: (where: string) => (address: string) => string;
};

function redactPage(page: CapturedPage, where: string, at: Maskers): CapturedPage {
  const mask = at.maskAt(`${where}/page`);
  const address = at.addressAt(`${where}/page`);
  const shots = at.noteAt(`${where}/shots`);
  for (const shot of page.shots) for (const { class: of } of shot.masked) shots(of);
  const target = (path: readonly string[]) => path.map(at.maskAt(`${where}/facts`));
  return {
    ...page,
    facts: redactFacts(page.facts, at.maskAt(`${where}/facts`), at.addressAt(`${where}/facts`)),
    url: address(page.url),
    finalUrl: address(page.finalUrl),
    title: mask(page.title),
    referrerHost: page.referrerHost === null ? null : mask(page.referrerHost),
    html:
      page.html === null
        ? null
        : redactHtml(page.html, at.maskAt(`${where}/dom`), at.noteAt(`${where}/dom`)),
    text: page.text === null ? null : at.maskAt(`${where}/text`)(page.text),
    shots: page.shots.map((shot) => ({
      ...shot,
      finding: shot.finding && { ...shot.finding, target: target(shot.finding.target) },
    })),
    places: page.places.map((one) => ({
      ...one,
      target: target(one.target),
      xpath: mask(one.xpath),
    })),
  };
}

/** What is known, what the pages show by marks and by form, and what is the shop's own. */
export function searchOf(
  capture: Capture,
  known: readonly KnownPrivate[],
  keepOrderNumber = false,
): Search {
  const facts = capture.pages.map((page) => page.facts);
  const country = capture.report.pages.at(-1)?.jurisdiction.country ?? 'FR';
  const own = tradersOwn(facts, capture.report.pages, country);
  const marked = capture.pages.flatMap(({ html }) => (html === null ? [] : markedTexts(html)));
  const texts = capture.pages.flatMap(({ facts: page, text }) => [
    ...page.blocks.map((block) => block.text),
    ...(text === null ? [] : [text]),
  ]);
  const learned = texts.flatMap((text) =>
    patternRanges(text, country).flatMap(({ start, end, class: of }): KnownPrivate[] => {
      const value = text.slice(start, end);
      const counts = LEARNED.includes(of) && !own(of, value);
      return counts && !(keepOrderNumber && of === 'order-number') ? [{ class: of, value }] : [];
    }),
  );
  const all = [...known, ...marked, ...distinct(learned)];
  return searchFor(all, { own, country, keepOrderNumber });
}

function distinct(known: readonly KnownPrivate[]): KnownPrivate[] {
  return [...new Map(known.map((one) => [`${one.class} ${one.value}`, one])).values()];
}

/** A mask within an address is percent-encoded, so that the address stays one. */
function asciiAddress(address: string): string {
  return address.replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign));
}

function listed(counts: ReadonlyMap<string, number>): Redaction[] {
  return [...counts]
    .map(([key, count]) => {
      const [where = '', of] = key.split('\n');
      return { class: of as PrivateClass, where, count };
    })
    .toSorted((a, b) => (`${a.where} ${a.class}` < `${b.where} ${b.class}` ? -1 : 1));
}
