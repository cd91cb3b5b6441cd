import { describe, expect, it } from 'vitest';
import { artifactUri, toSarif } from '../../src/export/sarif.ts';
import { finding, sampleOutput } from './sample-output.ts';
import { SarifLog } from './sarif-shape.ts';

const read = (output = sampleOutput()) => SarifLog.parse(JSON.parse(toSarif(output, 'en')));
const onlyRun = (output = sampleOutput()) => {
  const [run] = read(output).runs;
  if (!run) throw new Error('no run');
  return run;
};

describe('SARIF', () => {
  it('has the shape of SARIF 2.1.0', () => {
    expect(() => read()).not.toThrow();
    expect(() => read(sampleOutput([]))).not.toThrow();
  });

  it('gives each outcome its kind, and a level to failures only', () => {
    expect(onlyRun().results.map(({ kind, level }) => [kind, level])).toEqual([
      ['fail', 'error'],
      ['review', 'none'],
      ['pass', 'none'],
      ['notApplicable', 'none'],
    ]);
  });

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
    ['info', 'note'],
  ] as const)('says of a violation of %s severity: %s', (severity, level) => {
    expect(onlyRun(sampleOutput([finding({ severity })])).results[0]?.level).toBe(level);
  });

  it('points every result at its rule, with the law behind it', () => {
    const { results, tool } = onlyRun();
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    expect(tool.driver.rules.map((rule) => rule.helpUri)).toContain(finding().basis[0]?.url);
  });

  it('says what each rule asks, as its documentation does', () => {
    const [rule] = onlyRun(sampleOutput([finding({ rule: 'delivery-date' })])).tool.driver.rules;
    expect(rule?.fullDescription?.text).toContain('Without one, delivery is due within 30 days.');
    expect(rule?.help.markdown).toContain('Without one, delivery is due within 30 days.');
  });

  it('names the file, the place in it and the address', () => {
    const [result] = onlyRun().results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'shop/review%20%221%22.html',
    );
    expect(result?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe(
      '#checkout >>> button.confirm',
    );
    expect(result?.properties.url).toBe('https://boutique.example/commande');
  });

  it('suppresses what the baseline holds', () => {
    const [result] = onlyRun(sampleOutput([finding({ known: true })])).results;
    expect(result?.suppressions?.[0]?.status).toBe('accepted');
  });

  it('says what was not reached, and that a cut page was no success', () => {
    const output = sampleOutput();
    output.reports[0]?.notReached.push({ what: 'truncated', detail: 'nodes 5' });
    const [invocation] = onlyRun(output).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map((one) => one.level)).toEqual([
      'note',
      'warning',
      'warning',
    ]);
  });

  it('shows a finding of a journey at the page that has it', () => {
    const output = { ...sampleOutput(), journey: { findings: [finding()] } };
    const { results } = onlyRun(output);
    expect(results).toHaveLength(1);
    expect(results[0]?.locations).toHaveLength(1);
  });
});

describe('the address of a file in SARIF', () => {
  it.each([
    ['shop/à vérifier.html', 'shop/%C3%A0%20v%C3%A9rifier.html'],
    ['/srv/page.html', 'file:///srv/page.html'],
    ['C:\\pages\\a.html', 'file:///C:/pages/a.html'],
    ['https://shop.example/a?b=1', 'https://shop.example/a?b=1'],
  ])('of %s is %s', (input, uri) => {
    expect(artifactUri(input)).toBe(uri);
  });
});
