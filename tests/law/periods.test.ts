/** Dated law: no two periods of one duty share a day, and each day has its source. */
import { describe, expect, it } from 'vitest';
import type { Basis, Duty } from '../../src/law/law-pack.ts';
import { lawPacks } from '../../src/law/packs.ts';

describe.each(lawPacks.map((pack) => [pack.country, pack] as const))('%s', (_, pack) => {
  it('has periods that follow one another and do not overlap', () => {
    const wrong = Object.entries(pack.duties).filter(([, duties]) => !apart(duties));
    expect(wrong).toEqual([]);
  });

  it('cites no article for the same day twice', () => {
    const wrong = [...Object.values(pack.articles ?? {}), ...Object.values(pack.provisions ?? {})]
      .concat(Object.values(pack.duties).flatMap((duties) => duties.map(({ basis }) => basis)))
      .flatMap((bases) => bases.filter((one, i) => bases.slice(i + 1).some(sameAt(one))));
    expect(wrong).toEqual([]);
  });

  it('rests every duty on a source in force on each of its days', () => {
    const wrong = Object.entries(pack.duties).filter(([, duties]) =>
      duties.some((duty) =>
        [duty.from, duty.to ?? '9999-12-31'].some(
          (day) => !duty.basis.some(({ from, to }) => from <= day && (to === null || day <= to)),
        ),
      ),
    );
    expect(wrong.map(([rule]) => rule)).toEqual([]);
  });
});

/** The same article of the same act, in periods that share a day. */
function sameAt(one: Basis) {
  return (other: Basis) =>
    other.act === one.act &&
    other.article === one.article &&
    one.from <= (other.to ?? '9999-12-31') &&
    other.from <= (one.to ?? '9999-12-31');
}

/** Each period ends before the next one starts. */
function apart(duties: Duty[]): boolean {
  return duties.every((duty, i) => {
    const next = duties[i + 1];
    const ordered = duty.to === null || duty.from <= duty.to;
    return ordered && (!next || (duty.to !== null && duty.to < next.from));
  });
}
