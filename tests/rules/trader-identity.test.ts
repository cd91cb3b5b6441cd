/** What is asked about who sells, item by item, and what silences each question. */
import { describe, expect, test } from 'vitest';
import { block, review } from '../check/facts.ts';
import { IDENTITY, judged, type Read, RIGHTS, reasons } from './shop-with-legal-pages.ts';

describe('who sells', () => {
  const notice = (left?: keyof typeof IDENTITY) =>
    Object.entries(IDENTITY)
      .filter(([name]) => name !== left)
      .map(([, line]) => line)
      .concat(RIGHTS);
  const terms: Read = { kind: 'terms', lines: [] };

  test('tells all', () => {
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines: notice() }]);
    expect(reasons(found)).toEqual(['pass trader-identified']);
  });

  test.each([
    ['name', 'no-register-number-found'],
    ['address', 'no-address-found'],
    ['phone', 'no-phone-found'],
    ['email', 'no-email-found'],
    ['host', 'host-not-named'],
  ] as const)('without %s: %s', (left, reason) => {
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines: notice(left) }]);
    expect(reasons(found)).toEqual([`needs-review ${reason}`]);
  });

  test('asks for no host outside France', () => {
    const read: Read[] = [terms, { kind: 'legal-notice', lines: notice('host') }];
    const found = judged('trader-identity', read, { country: 'BE' });
    expect(reasons(found)).toEqual(['pass trader-identified']);
  });

  test('takes the lines under "Host" for the host’s own', () => {
    const lines = [
      RIGHTS,
      '# Hébergeur',
      'Nuage Fictif SAS, RCS Lyon 000 000 026',
      '59999 Fictiville',
    ];
    const found = judged('trader-identity', [terms, { kind: 'legal-notice', lines }]);
    expect(reasons(found)).toEqual(['violation no-identity-found']);
  });

  test.each(['late', 'not-reached', 'in-part', 'robots', 'not-html'] as const)(
    'says nothing is missing where a page came %s',
    (came) => {
      const read: Read[] = [terms, { kind: 'legal-notice', lines: [], came }];
      expect(reasons(judged('trader-identity', read))).toEqual([
        'not-applicable legal-notice-not-read',
      ]);
    },
  );

  test('takes a page without a text of its own for a shell', () => {
    const read: Read[] = [terms, { kind: 'legal-notice', lines: ['Menu', 'Panier'] }];
    expect(reasons(judged('trader-identity', read))).toEqual([
      'not-applicable legal-notice-not-read',
    ]);
  });

  test('a number that fails its check is a question, wherever it stands', () => {
    const last = review('Payer', {
      blocks: [block('SIRET 000 000 109 00018', { region: 'footer' })],
    });
    const found = judged('trader-identity', [], { last });
    expect(found).toMatchObject([
      {
        outcome: 'needs-review',
        reason: 'number-fails-its-check',
        data: { kind: 'SIRET', number: '000 000 109 00018' },
      },
    ]);
  });

  test('one slip in a SIREN is one question, however often it is written', () => {
    const lines = [
      'RCS Nantes 000 000 109',
      'SIRET 00000010900018',
      'TVA intracommunautaire FR01000000109',
    ];
    const last = review('Payer', {
      blocks: lines.map((line) => block(line, { region: 'footer' })),
    });
    const wrong = judged('trader-identity', [], { last }).filter(
      ({ reason }) => reason === 'number-fails-its-check',
    );
    expect(wrong).toHaveLength(1);
  });
});
