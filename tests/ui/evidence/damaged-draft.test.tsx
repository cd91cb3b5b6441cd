// @vitest-environment jsdom
/** A draft damaged anywhere inside: named and kept, or shown whole; its view never breaks. */
import { describe, expect, it } from 'vitest';
import { isDraft, isShot } from '../../../src/browser/evidence/draft.ts';
import { axeViolations } from '../axe-check.ts';
import { press, seen } from '../draw.tsx';
import { ID, open, SHOT, sampleDraft, settled } from './evidence-shown.tsx';

type Path = (string | number)[];

/** Every place of a record, to this depth. */
function places(record: unknown, depth: number, path: Path = []): Path[] {
  if (depth === 0 || typeof record !== 'object' || record === null) return [path];
  const inside = Object.entries(record).flatMap(([key, value]) =>
    places(value, depth - 1, [...path, key]),
  );
  return path.length > 0 ? [path, ...inside] : inside;
}

/** The record with something else in one place. */
function bent<T>(record: T, [key, ...rest]: Path, odd: unknown): T {
  if (key === undefined) return odd as T;
  const copy = structuredClone(record) as Record<string, unknown>;
  copy[key] = bent(copy[key], rest, odd);
  return copy as T;
}

const whole = sampleDraft({
  missing: [{ kind: 'view', finding: null, at: '2026-11-22T04:49:00.000Z', why: 'moving' }],
  wanted: [{ kind: 'finding', finding: { rule: 'delivery-date', target: ['#a'] } }],
  brush: { 0: [{ x: 1, y: 1, width: 4, height: 4 }] },
  leftOut: [0],
});

describe('a draft damaged inside', () => {
  it('is found wherever the damage is', () => {
    expect(isDraft(whole)).toBe(true);
    const odd = places(whole, 7).filter((path) => isDraft(bent(whole, path, Symbol.for('odd'))));
    // What the check found is data of any kind.
    expect(odd.filter((path) => !path.includes('data'))).toEqual([]);
    for (const [path, value] of [
      [['createdAt'], 'yesterday'],
      [['brush', '0', 0], null],
      [['missing', 0, 'why'], 'because'],
      [['redacted', 'redactions', 0, 'class'], 'secret'],
      [['redacted', 'capture', 'steps', 0, 'type'], 'dance'],
      [['redacted', 'capture', 'steps', 0, 'detail'], null],
      [['redacted', 'capture', 'pages'], []],
      [['redacted', 'capture', 'pages', 0], null],
      [['redacted', 'capture', 'pages', 0, 'facts', 'blocks'], 'none'],
    ] satisfies [Path, unknown][])
      expect(isDraft(bent(whole, path, value)), path.join('.')).toBe(false);
  });

  it('in a picture too', () => {
    expect(isShot(SHOT)).toBe(true);
    for (const path of places({ ...SHOT, png: 'bytes' }, 3))
      expect(isShot(bent(SHOT, path, Symbol.for('odd'))), path.join('.')).toBe(false);
  });

  it('shows no view of its own but says which one it is, hands it out and deletes it', async () => {
    const draft = { id: ID, host: 'boutique.example', createdAt: '2026-11-22T04:49:00.000Z' };
    const held = await open({
      hash: `#draft/${ID}`,
      unreadable: { drafts: 1, studies: 0, cases: 0, keys: 0 },
      unreadableDrafts: [draft],
    });
    expect(document.querySelector('h1')?.textContent).toBe(
      'The draft of boutique.example cannot be read',
    );
    expect(seen()).toMatch(new RegExp(`22 November 2026.*${ID}.*Nothing was deleted`));
    expect(await axeViolations()).toEqual([]);
    await press('Save what cannot be read');
    await settled();
    expect(held.acts.saveFile).toHaveBeenCalledOnce();
    await press('Delete what cannot be read');
    await press('Delete it for good');
    await settled();
    expect(held.acts.deleteDamaged).toHaveBeenCalledOnce();
    expect(seen()).toContain('This is no longer here');
  });

  it('is named in the list, also when not even its shop can be read', async () => {
    await open(
      {
        unreadable: { drafts: 1, studies: 0, cases: 0, keys: 0 },
        unreadableDrafts: [{ id: 'd', host: null, createdAt: null }],
      },
      'fr',
    );
    expect(seen()).toMatch(/1 brouillon qui attendait son scellé.*une boutique inconnue · d/);
  });
});
