import { describe, expect, it } from 'vitest';
import { escapeNoncharacters } from '../../scripts/escape-noncharacters.ts';

describe('noncharacters in a built script', () => {
  it('are written as escapes that mean the same; every other character stays', () => {
    const code = `["\ufdd1", \`\uffff\`, /[\ufdd1-\ufdef]/.test("\ufdd5"), "é€😀"]`;
    const safe = escapeNoncharacters(code);
    expect(safe).toBe(`["\\ufdd1", \`\\uffff\`, /[\\ufdd1-\\ufdef]/.test("\\ufdd5"), "é€😀"]`);
    expect(JSON.stringify(new Function(`return ${safe}`)())).toBe(
      JSON.stringify(['\ufdd1', '\uffff', true, 'é€😀']),
    );
  });
});
