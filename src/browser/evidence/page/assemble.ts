/** Puts what was read of a tab into the form that the core masks and seals. */
import type { Report } from '../../../check/report.ts';
import type { Capture, CapturedPage, Moment } from '../../../evidence/capture.ts';
import type { Step } from '../../journeys.ts';
import type { EvidenceSettings } from '../evidence-settings.ts';
import type { BrowserSays } from '../surroundings.ts';
import type { PageRead } from './read-here.ts';
import { stepsOf } from './steps-of.ts';

/** What the background knows and hands to the page. */
export type Given = {
  id: string;
  version: string;
  build: string;
  /** The pages of the purchase, the open one last. */
  steps: Step[];
  report: Report;
  /** Country that the user chose for the check; null: the shop's signs decided. */
  country: string | null;
  browser: BrowserSays;
  server: Capture['clock']['server'];
  settings: EvidenceSettings;
  /** Places of the findings that get a picture. */
  targets: string[][];
};

/** The capture before masking: in the memory of the page only. */
export function assemble(given: Given, page: PageRead): Capture {
  const { id, version, build, steps, report, country, server, settings } = given;
  const { captured, viewport, devicePixelRatio, locale, zone, colourScheme } = page;
  const pages = steps.map((step, index) =>
    index === steps.length - 1 ? openPage(step, page) : earlierPage(step, captured),
  );
  const times = pages.map((one) => one.captured.utc);
  return {
    schemaVersion: 1,
    id,
    tool: { name: 'caisse-claire', version, build },
    mode: 'extension',
    method: 'rendered-dom',
    clock: { server },
    operator: { role: settings.role, name: settings.operatorName },
    context: { on: report.pages.at(-1)?.on ?? '', ...(country !== null && { country }) },
    env: { ...given.browser, viewport, devicePixelRatio, locale, zone, colourScheme, protocol: {} },
    steps: stepsOf(steps, times, report, captured.utc),
    pages,
    report,
    notes: [],
  };
}

function openPage({ facts }: Step, page: PageRead): CapturedPage {
  const { url, title, referrerHost, opened, captured, html, text, places, fromCache } = page;
  return {
    facts,
    url,
    finalUrl: url,
    title,
    referrerHost,
    opened,
    captured,
    html,
    text,
    shots: [],
    places,
    fromCache,
  };
}

/** Of a page that is no longer open only its facts were kept. */
function earlierPage({ facts, at }: Step, now: Moment): CapturedPage {
  const milliseconds = Date.parse(now.utc);
  const then: Moment = {
    utc: new Date(at ?? milliseconds).toISOString(),
    offset: now.offset,
    // On the clock of the page that is open now; negative: before it was opened.
    monotonic: now.monotonic - (milliseconds - (at ?? milliseconds)),
  };
  return {
    facts,
    url: facts.url,
    finalUrl: facts.url,
    title: facts.title,
    referrerHost: null,
    opened: then,
    captured: then,
    html: null,
    text: null,
    shots: [],
    places: [],
    fromCache: null,
  };
}
