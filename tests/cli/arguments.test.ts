import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../src/cli/arguments.ts';
import { Refusal } from '../../src/cli/refusal.ts';

const TODAY = '2026-11-21';

function refusalOf(args: string[]): Refusal {
  try {
    checkArguments(args, TODAY);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`accepted: ${args.join(' ')}`);
}

describe('the arguments of check', () => {
  it('are files and addresses, today, text and violations when nothing else is said', () => {
    expect(checkArguments(['cart.html', 'https://shop.example/'], TODAY)).toEqual({
      inputs: ['cart.html', 'https://shop.example/'],
      engine: null,
      journey: false,
      legalPages: false,
      urls: [],
      country: undefined,
      language: undefined,
      on: TODAY,
      format: 'text',
      out: undefined,
      baseline: undefined,
      failOn: 'violation',
    });
  });

  it('are read wherever they stand', () => {
    const args =
      '--journey --legal-pages a.html --url https://s.example/a b.html --url https://s.example/b --country fr ' +
      '--language fr-BE --on 2027-02-28 --format=sarif --out r.sarif --baseline b.json ' +
      '--fail-on needs-review --engine chromium';
    expect(checkArguments(args.split(' '), TODAY)).toEqual({
      inputs: ['a.html', 'b.html'],
      engine: 'chromium',
      journey: true,
      legalPages: true,
      urls: ['https://s.example/a', 'https://s.example/b'],
      country: 'FR',
      language: 'fr',
      on: '2027-02-28',
      format: 'sarif',
      out: 'r.sarif',
      baseline: 'b.json',
      failOn: 'needs-review',
    });
  });

  it('take EL for Greece, as EU texts write it', () => {
    expect(checkArguments(['a.html', '--country', 'EL'], TODAY).country).toBe('GR');
  });

  it.each([
    [[], 'no-input'],
    [['--journey'], 'no-input'],
    [['a.html', '--jounrey'], 'unknown-option'],
    [['a.html', '--format'], 'option-value'],
    [['a.html', '--journey=yes'], 'option-value'],
    [['a.html', '--out='], 'option-value'],
    [['a.html', '--format', 'xml'], 'bad-choice'],
    [['a.html', '--engine', 'firefox'], 'bad-choice'],
    [['a.html', '--fail-on', 'pass'], 'bad-choice'],
    [['a.html', '--url', 'shop.example'], 'bad-url'],
    [['a.html', '--url', 'file:///a.html'], 'bad-url'],
    [['a.html', '--country', 'France'], 'bad-country'],
    [['a.html', '--language', 'français'], 'bad-language'],
    [['a.html', '--on', '21/11/2026'], 'bad-date'],
    [['a.html', '--on', '2026-02-29'], 'bad-date'],
    [['a.html', '--on', '2026-13-01'], 'bad-date'],
  ])('%j are refused: %s', (args, key) => {
    const refusal = refusalOf(args);
    expect([refusal.key, refusal.exitCode]).toEqual([key, 2]);
  });

  it('name the option that is not known', () => {
    expect(refusalOf(['a.html', '--jounrey']).data.option).toBe('--jounrey');
  });
});
