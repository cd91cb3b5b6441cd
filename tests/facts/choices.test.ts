import { describe, expect, it } from 'vitest';
import { watchChoices } from '../../src/facts/collect/choices.ts';
import { collectSync } from '../../src/facts/collect/collect.ts';
import { documentOf, optionsWith } from './read.ts';

/** Events made by a script are never trusted: what a page clicks is the page's own act. */
describe('without a trusted act', () => {
  const html = `<label><input type=checkbox name=a checked> Cover</label>
    <div role=switch aria-checked=true>Club</div><select name=s><option>x<option selected>y</select>`;

  it('everything was set by the page', () => {
    const page = documentOf(html);
    Object.defineProperty(page.defaultView?.navigator, 'userActivation', {
      value: { hasBeenActive: false },
    });
    const choices = watchChoices(page);
    (page.querySelector('input') as HTMLInputElement).click();
    const { controls, seen } = collectSync(page, optionsWith({ choices }));
    choices.stop();
    expect(seen.fromStart).toBe(true);
    expect(controls.map(({ state, first, setBy }) => [state, first, setBy])).toEqual([
      ['off', 'on', 'page'],
      ['on', 'on', 'page'],
      ['off', 'off', 'page'],
      ['on', 'on', 'page'],
    ]);
  });

  it('nobody knows when the watch began late', () => {
    const page = documentOf(html);
    Object.defineProperty(page.defaultView?.navigator, 'userActivation', {
      value: { hasBeenActive: true },
    });
    const choices = watchChoices(page);
    expect(choices.fromStart).toBe(false);
    expect(choices.setBy(page.querySelector('input') as Element)).toBe('unknown');
    choices.stop();
  });

  it('a box that comes later has the state it came with', () => {
    const page = documentOf('<p></p>');
    const choices = watchChoices(page);
    page.body.innerHTML = html;
    expect(choices.first(page.querySelector('input') as Element)).toBe('on');
    expect(choices.first(page.querySelector('p') ?? page.body)).toBeUndefined();
    choices.stop();
  });
});
