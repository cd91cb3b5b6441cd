import { describe, expect, it } from 'vitest';
import { fingerprint, markKnown } from '../../src/export/fingerprint.ts';
import { finding, sampleOutput } from './sample-output.ts';

const box = finding({ rule: 'preticked-extra-payment', quote: 'Garantie 2 ans (4,99 €)' });
const known = (findings: Parameters<typeof sampleOutput>[0], before: typeof findings) =>
  markKnown(sampleOutput(findings), sampleOutput(before)).reports[0]?.findings.map(
    (one) => one.known === true,
  );

describe('a fingerprint', () => {
  it('stays when a price, the case, the spacing or the place on the page changes', () => {
    const later = { ...box, quote: 'GARANTIE  2 ans (5,99 €)', target: ['#other'] };
    expect(fingerprint(later, 'review')).toBe(fingerprint(box, 'review'));
  });

  it.each([
    ['the rule', { ...box, rule: 'sneak-into-basket' }, 'review'],
    ['the outcome', { ...box, outcome: 'needs-review' }, 'review'],
    ['the words', { ...box, quote: 'Assurance' }, 'review'],
    ['the step', box, 'cart'],
  ] as const)('changes with %s', (_, other, step) => {
    expect(fingerprint(other, step)).not.toBe(fingerprint(box, 'review'));
  });

  it('is the place where nothing is quoted', () => {
    const bare = finding({ quote: '', target: ['#a'] });
    expect(fingerprint(bare, 'review')).not.toBe(
      fingerprint({ ...bare, target: ['#b'] }, 'review'),
    );
  });
});

describe('a baseline', () => {
  it('knows what stood in it, and nothing else', () => {
    const other = finding({ quote: 'Commander' });
    expect(known([box, other], [box])).toEqual([true, false]);
  });

  it('knows a finding as often as it stood there', () => {
    expect(known([box, box], [box])).toEqual([true, false]);
  });

  it('does not excuse a question that became a violation', () => {
    expect(known([box], [{ ...box, outcome: 'needs-review' }])).toEqual([false]);
  });

  it('marks neither passes nor what does not apply', () => {
    const pass = finding({ outcome: 'pass' });
    expect(known([pass], [pass])).toEqual([false]);
  });

  it('knows the findings of a journey', () => {
    const output = { ...sampleOutput([]), journey: { findings: [box] } };
    expect(markKnown(output, output).journey?.findings[0]?.known).toBe(true);
  });
});
