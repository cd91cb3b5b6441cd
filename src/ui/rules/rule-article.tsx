import type { RuleExamples } from '../../export/rule-docs/example.ts';
import type { RuleWords } from '../../export/rule-docs/rule-words.ts';
import type { LawPack } from '../../law/law-pack.ts';
import { ExampleList } from './example-list.tsx';
import { RuleLaw } from './rule-law.tsx';

type Props = {
  rule: string;
  examples: RuleExamples;
  packs: readonly LawPack[];
  words: RuleWords;
};

/** One rule in full: what it asks, how it is checked, the law, examples, how to mend it. */
export function RuleArticle({ rule, examples, packs, words }: Props) {
  const { say } = words;
  return (
    <>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{words.title(rule)}</h1>
        <p class="rule-id">
          {say('id')} <code>{rule}</code>
        </p>
      </header>
      <section>
        <h2>{say('asks')}</h2>
        <p>{words.asks(rule)}</p>
      </section>
      <section>
        <h2>{say('looks')}</h2>
        <p>{words.looks(rule)}</p>
      </section>
      <RuleLaw rule={rule} packs={packs} words={words} />
      <section>
        <h2>{say('examples')}</h2>
        <p class="soft">{say('examples-note')}</p>
        <ExampleList rule={rule} examples={examples} words={words} />
      </section>
      <section>
        <h2>{say('advice')}</h2>
        <p>{words.advice(rule)}</p>
      </section>
      <section>
        <h2>{say('fix')}</h2>
        <p>
          <span class="soft">{say('fix-note')}</span> {words.fix(rule)}
        </p>
      </section>
    </>
  );
}
