import { examplesOf } from '../../export/rule-docs/examples.ts';
import { ruleWords } from '../../export/rule-docs/rule-words.ts';
import type { LawPack } from '../../law/law-pack.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { RuleArticle } from './rule-article.tsx';

type Props = {
  /** Ids of all rules, in the order of the contract. */
  rules: readonly string[];
  packs: readonly LawPack[];
  /** `#<id>`; anything else shows the list. */
  hash: string;
};

/** The rule that the hash names; null: none. */
export function ruleOfHash(hash: string): string | null {
  return /^#([a-z0-9-]{1,64})$/.exec(hash)?.[1] ?? null;
}

/** What one rule asks, or the list of all. */
export function RulesPage({ rules, packs, hash }: Props) {
  const { language } = useWords().t;
  const words = ruleWords(language);
  const { say } = words;
  const asked = ruleOfHash(hash);
  const rule = rules.find((id) => id === asked);
  const examples = rule ? examplesOf(rule) : null;
  return (
    <main class="sheet rules">
      {asked && (
        <nav class="no-print">
          <a href="/rules.html">
            <Icon name="back" /> {say('all')}
          </a>
        </nav>
      )}
      {rule && examples ? (
        <RuleArticle rule={rule} examples={examples} packs={packs} words={words} />
      ) : (
        <>
          <header class="sheet-head">
            <h1 tabIndex={-1}>{say('title')}</h1>
          </header>
          {asked && <p>{say('unknown')}</p>}
          <p class="lead">{say('lead')}</p>
          <ul class="rule-list">
            {rules.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words.title(id)}</a> <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="disclaimer">{say('disclaimer')}</p>
    </main>
  );
}
