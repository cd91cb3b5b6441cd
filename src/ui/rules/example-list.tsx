import type { RuleExample, RuleExamples } from '../../export/rule-docs/example.ts';
import type { RuleWords } from '../../export/rule-docs/rule-words.ts';
import { Icon } from '../icon.tsx';

const OUTCOMES = ['violation', 'needs-review', 'pass'] as const;
const TONE = { violation: 'problem', 'needs-review': 'review', pass: 'fine' } as const;

type Props = { rule: string; examples: RuleExamples; words: RuleWords };

/** Examples by outcome; their HTML is text, never a living page. */
export function ExampleList({ rule, examples: { examples, never = [] }, words }: Props) {
  const { say } = words;
  return (
    <>
      {OUTCOMES.map((outcome) => {
        const shown = examples.filter((one) => one.outcome === outcome);
        if (shown.length === 0 && !never.includes(outcome)) return null;
        return (
          <div key={outcome} class={`rule-outcome tone-${TONE[outcome]}`}>
            <h3 class="group-head">
              <Icon name={TONE[outcome]} />
              {say(`outcome.${outcome}`)}
            </h3>
            {never.includes(outcome) && <p>{say(`never.${outcome}`)}</p>}
            {shown.map((example, n) => (
              <Example
                key={`${example.reason} ${n.toString()}`}
                rule={rule}
                example={example}
                words={words}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}

type ExampleProps = { rule: string; example: RuleExample; words: RuleWords };

function Example({ rule, example, words }: ExampleProps) {
  const { say, language } = words;
  const { before = [], firstLoad, legal = [] } = example;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(example.language);
  const several = before.length > 0 || firstLoad !== undefined || legal.length > 0;
  return (
    <figure class="card written">
      <figcaption>
        <p>{words.sentence(rule, example.reason)}</p>
        <p class="soft">
          {say('example.meta', {
            language: name ?? example.language,
            country: words.country(example.country ?? 'EU'),
          })}
          {example.laidOut && ` · ${say('example.laid-out')}`}
          {example.setAfterLoad && ` · ${say('example.set-after-load')}`}
        </p>
      </figcaption>
      {before.map((html) => (
        <Html key={html.join()} label={say('example.before')} html={html} />
      ))}
      {firstLoad && <Html label={say('example.first-load')} html={firstLoad} />}
      {legal.map(({ kind, html }) => (
        <Html key={kind} label={say('example.legal')} html={html} />
      ))}
      <Html label={several ? say('example.page') : ''} html={example.html} />
    </figure>
  );
}

function Html({ label, html }: { label: string; html: readonly string[] }) {
  return (
    <>
      {label && <p class="soft">{label}</p>}
      <pre>
        <code>{html.join('\n')}</code>
      </pre>
    </>
  );
}
