/**
 * `npm run rules`: writes docs/rules (a page for each rule and their table) and docs/law.md, all from
 * the texts, the law packs and the examples that the extension ships too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesOf } from '../src/export/rule-docs/examples.ts';
import { ruleMarkdown } from '../src/export/rule-docs/rule-markdown.ts';
import { ruleWords } from '../src/export/rule-docs/rule-words.ts';
import { rulesIndex } from '../src/export/rule-docs/rules-index.ts';
import { lawPacks } from '../src/law/packs.ts';
import { allRules } from '../src/rules/all-rules.ts';
import { lawDocument } from './law-document.ts';

/** Every file of the documentation: its path from the project's root, its content. */
export function documents(): Map<string, string> {
  const words = ruleWords('en');
  const ids = allRules.map(({ id }) => id);
  const pages = ids.map((id) => {
    const examples = examplesOf(id);
    if (!examples) throw new Error(`no examples for ${id}: assets/rule-examples/${id}.json`);
    return [`docs/rules/${id}.md`, `${ruleMarkdown(id, examples, lawPacks, words)}\n`] as const;
  });
  return new Map([
    ...pages,
    ['docs/rules/README.md', `${rulesIndex(ids, lawPacks, words)}\n`],
    ['docs/law.md', `${lawDocument(lawPacks)}\n`],
  ]);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  mkdirSync(join(root, 'docs/rules'), { recursive: true });
  const all = documents();
  for (const [file, content] of all) writeFileSync(join(root, file), content);
  console.log(`${all.size} files written below docs.`);
}
