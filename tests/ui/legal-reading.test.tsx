// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellProgress } from '../../src/browser/legal/legal-progress.ts';
import type { LegalProgress, PageMessage } from '../../src/browser/messages.ts';
import type { PageReport } from '../../src/check/report.ts';
import { LegalReading } from '../../src/ui/legal-reading.tsx';
import { axeViolations } from './axe-check.ts';
import { draw, press, seen } from './draw.tsx';
import { page, report } from './states.ts';

const LINK = {
  kind: 'terms',
  name: 'CGV',
  url: 'https://lampes-du-canal.example/cgv',
  detail: '',
} as const;
let sent: string[] = [];
let answers: Record<string, boolean | LegalProgress | null> = {};

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  answers = { 'read-legal': true, 'cancel-legal': true, 'get-legal': null };
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { type } = message as PageMessage;
    sent.push(type);
    return answers[type] as never;
  };
});

/** Rules about a whole page are not for a part of one. */
const whole = (found: string) => !/^(landmark|page-has|region)/.test(found);
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const asks = () => sent.filter((type) => type !== 'get-legal');
async function open(part: Partial<PageReport> = {}, legalLinks = [{ ...LINK, came: null }]) {
  const drawn = { ...report(page(part)), legalLinks };
  await draw(<LegalReading tabId={7} report={drawn} />, 'en');
  await settled();
}
const step = (progress: LegalProgress | null) => {
  answers['get-legal'] = progress;
  return act(() => tellProgress(7, progress));
};

describe('the button for legal pages', () => {
  it('says what it does and asks nothing by itself', async () => {
    await open();
    expect(seen()).toContain('1 page of this site');
    expect(seen()).toContain('without cookies');
    expect(asks()).toEqual([]);
    expect((await axeViolations()).filter(whole)).toEqual([]);
  });

  it('is not there without a link to read, or where nothing is bought', async () => {
    await open({}, []);
    expect(seen()).toBe('');
    await open({ page: { kind: 'product', why: [] } });
    expect(seen()).toBe('');
  });

  it('shows how far the reading is, keeps the focus, and cancels', async () => {
    await open();
    await press('Read the shop’s legal pages');
    await step({ n: 2, total: 5, name: 'Mentions légales' });
    expect(seen()).toContain('Legal page 2 of 5: Mentions légales');
    expect(document.activeElement?.textContent).toBe('Cancel the reading');
    expect((await axeViolations()).filter(whole)).toEqual([]);
    await press('Cancel the reading');
    expect(asks()).toEqual(['read-legal', 'cancel-legal']);
    await step(null);
    expect(seen()).toContain('Read the shop’s legal pages');
  });

  it('finds a reading under way when the popup is opened again', async () => {
    answers['get-legal'] = { n: 3, total: 5, name: 'Retours' };
    await open();
    expect(seen()).toContain('Legal page 3 of 5: Retours');
  });

  it('says what came of it, and offers to read again', async () => {
    await open({
      legalPages: [{ ...LINK, came: 'read' }],
      notReached: [{ what: 'legal-page', name: 'Retours', why: 'late' }, { what: 'layout' }],
    });
    expect(seen()).toContain('1 legal page was read and counted in this check.');
    expect(seen()).toContain('1 could not be read');
    await press('Read the legal pages again');
    expect(asks()).toEqual(['read-legal']);
  });

  it('says when the reading cannot begin', async () => {
    answers['read-legal'] = false;
    await open();
    await press('Read the shop’s legal pages');
    await settled();
    expect(seen()).toContain('could not be read now');
  });
});
