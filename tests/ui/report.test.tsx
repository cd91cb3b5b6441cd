// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { FullReport } from '../../src/ui/full-report.tsx';
import { axeViolations } from './axe-check.ts';
import { draw, press, seen } from './draw.tsx';
import { STATES, type StateName } from './states.ts';

describe('the report page', () => {
  const show = (name: StateName, language: 'fr' | 'en', print = () => {}) =>
    draw(<FullReport state={STATES[name]} print={print} />, language);

  it.each(['fr', 'en'] as const)(
    'has facts first, then law, then what was not reached: %s',
    async (language) => {
      const root = await show('partly', language);
      const order = {
        fr: ['Les faits', 'Problèmes possibles', 'Les textes de loi', 'Ce qui n’a pas été lu'],
        en: ['The facts', 'Possible problems', 'The law', 'What was not reached'],
      };
      const text = seen(root);
      const places = order[language].map((words) => text.indexOf(words));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      expect(text).toContain(
        language === 'fr' ? 'dimanche 22 novembre 2026' : 'Sunday 22 November 2026',
      );
      expect(text).toContain('pay.bank.example');
      expect(text).toContain('#insurance');
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(await axeViolations()).toEqual([]);
    },
  );

  it('lists the pages of the purchase, and what was seen on an earlier one', async () => {
    const root = await show('earlier', 'en');
    expect(root.querySelectorAll('.journey li')).toHaveLength(2);
    expect(seen(root)).toContain('seen on an earlier page');
  });

  it('says so when there is none, and when all was read', async () => {
    expect(seen(await show('off', 'en'))).toContain('There is no report for this tab.');
    expect(seen(await show('all-clear', 'en'))).toContain('The whole page was read.');
  });

  it('prints', async () => {
    const print = vi.fn();
    await show('findings', 'en', print);
    await press('Print');
    expect(print).toHaveBeenCalledOnce();
  });
});
