/** The names that ship are those of Intl: where a newer one differs, run scripts/date-names.ts. */
import { describe, expect, it } from 'vitest';
import { namesFromIntl } from '../../scripts/date-names.ts';
import written from '../../src/words/date-names.json' with { type: 'json' };
import { dateNames } from '../../src/words/date-names.ts';
import { shippedLanguages } from '../../src/words/packs.ts';

describe('names of months and weekdays', () => {
  it('are of every language that ships', () => {
    expect(Object.keys(written).sort()).toEqual(shippedLanguages);
  });

  it.each(shippedLanguages)('%s: as Intl writes them', (language) => {
    expect(written).toHaveProperty(language, namesFromIntl(language));
  });

  it.each(shippedLanguages)('%s: twelve months, seven days', (language) => {
    const { months, weekdays } = dateNames(language);
    expect(new Set(months.values()).size).toBe(12);
    expect(weekdays.size).toBeGreaterThanOrEqual(7);
  });
});
