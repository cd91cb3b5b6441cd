/** Asks the highlight script to draw the findings of a tab on its page. */
import { browser } from 'wxt/browser';
import type { Mark } from './highlight/overlay.ts';
import { AT_ONCE, inTime } from './in-time.ts';
import { shownFindings } from './shown-findings.ts';
import { readFront, readTab, writeFront } from './tab-states.ts';

/**
 * Draws the findings, the one at `index` in front and scrolled into view; null removes them.
 * False when there is nothing to draw, the page may not be touched, or the place is gone.
 */
export async function highlightTab(tabId: number, index: number | null): Promise<boolean> {
  const record = await readTab(tabId);
  const findings = record?.report ? shownFindings(record.report) : [];
  if (index !== null && !findings[index]) return false;
  const marks: Mark[] = findings.map(({ target, outcome }, place) => ({
    target,
    tag: String(place + 1),
    problem: outcome === 'violation',
  }));
  try {
    if (index !== null) {
      const target = { tabId };
      const files: ['/highlight.js'] = ['/highlight.js'];
      await inTime(browser.scripting.executeScript({ target, files }), AT_ONCE);
    }
    const asked = browser.scripting.executeScript({
      target: { tabId },
      func: drawOnPage,
      args: [marks, index],
    });
    const [answer] = await inTime(asked, AT_ONCE);
    const drawn = answer?.result === true;
    await writeFront(tabId, drawn ? index : null);
    return drawn;
  } catch {
    return false;
  }
}

/** Puts the next finding in front, after the last one the first: what the key command does. */
export async function showNext(tabId: number): Promise<boolean> {
  const record = await readTab(tabId);
  const many = record?.report ? shownFindings(record.report).length : 0;
  if (many === 0) return false;
  return highlightTab(tabId, ((await readFront(tabId)) + 1) % many);
}

/** Runs in the page's isolated world: it may use nothing from outside its own body. */
function drawOnPage(marks: Mark[], index: number | null): boolean {
  const draw = (globalThis as unknown as Record<symbol, unknown>)[
    Symbol.for('caisse-claire.highlight')
  ];
  return typeof draw === 'function' ? draw(marks, index) : index === null;
}
