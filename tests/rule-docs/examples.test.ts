// @vitest-environment node
/** Every example of a rule's page, through the real collector and the real check. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RuleExamples } from '../../src/export/rule-docs/example.ts';
import { examplesOf } from '../../src/export/rule-docs/examples.ts';
import { lawVersion } from '../../src/law/law-version.ts';
import { lawPacks } from '../../src/law/packs.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { judgeExample } from './run-example.ts';

const ON = lawVersion(lawPacks);
const OUTCOMES = ['violation', 'needs-review', 'pass'] as const;
const shown = allRules.map((rule) => [rule.id, rule, examplesOf(rule.id)] as const);

describe.each(shown)('%s', (id, rule, examples) => {
  it('has examples of the decided shape', () => {
    expect(RuleExamples.safeParse(examples).error?.issues).toBeUndefined();
  });

  it('shows every answer that it can give, and none that it says it never gives', () => {
    const never = examples?.never ?? [];
    for (const outcome of OUTCOMES) {
      const found = examples?.examples.some((one) => one.outcome === outcome);
      expect(found, outcome).toBe(!never.includes(outcome));
    }
  });

  it('names its own reasons', () => {
    const named = (examples?.examples ?? []).map(({ reason }) => reason);
    expect(named.filter((reason) => !rule.reasons.includes(reason))).toEqual([]);
  });

  it.each((examples?.examples ?? []).map((one, n) => [`${n + 1} ${one.reason}`, one] as const))(
    'example %s',
    async (_, example) => {
      const { page, findings } = await judgeExample(example, ON);
      expect(page.kind).toBe(example.kind);
      const said = findings
        .filter((one) => one.rule === id)
        .map(({ outcome, reason }) => ({ outcome, reason }));
      expect(said).toContainEqual({ outcome: example.outcome, reason: example.reason });
    },
  );

  it('is not said never to give an answer that the labelled pages or its examples show', async () => {
    for (const example of examples?.examples ?? []) {
      const { findings } = await judgeExample(example, ON);
      const said = findings.filter((one) => one.rule === id).map(({ outcome }) => outcome);
      const never: readonly string[] = examples?.never ?? [];
      expect(said.filter((outcome) => never.includes(outcome))).toEqual([]);
    }
  });
});

describe('an example that is wrong', () => {
  it('is found', async () => {
    const [right] = examplesOf('payment-obligation-button')?.examples ?? [];
    if (!right) throw new Error('no example');
    const mended = right.html.map((line) => line.replace('Confirm order', 'Pay now'));
    const { findings } = await judgeExample({ ...right, html: mended }, ON);
    const said = findings.find((one) => one.rule === 'payment-obligation-button');
    expect(said?.outcome).toBe('pass');
  });
});

it('no file of examples is left without a rule', () => {
  const files = readdirSync('assets/rule-examples').map((name) => name.replace(/\.json$/, ''));
  expect(files.filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([]);
  expect(allRules.map(({ id }) => id).filter((id) => !files.includes(id))).toEqual([]);
});
