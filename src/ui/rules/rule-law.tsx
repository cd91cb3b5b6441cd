import type { ComponentChildren } from 'preact';
import { lawOfRule } from '../../export/rule-docs/law-of-rule.ts';
import { type RuleWords, writtenDay } from '../../export/rule-docs/rule-words.ts';
import type { Basis, Duty, LawPack } from '../../law/law-pack.ts';

type Props = { rule: string; packs: readonly LawPack[]; words: RuleWords };

/** The Union's duty, the countries that have it otherwise, those that say the same. */
export function RuleLaw({ rule, packs, words }: Props) {
  const { say } = words;
  const { union, otherwise, cited, rest } = lawOfRule(rule, packs);
  const inUnion = union.length > 0;
  const list = rest.map(words.country).join(', ');
  return (
    <section>
      <h2>{say('law')}</h2>
      {inUnion && (
        <>
          <h3>{say('union')}</h3>
          <Duties duties={union} words={words} />
        </>
      )}
      {otherwise.length > 0 && (
        <Folded
          title={say(inUnion ? 'otherwise' : 'no-union')}
          count={otherwise.length}
          open={!inUnion}
        >
          <dl class="rule-countries">
            {otherwise.map(({ country, duties }) => (
              <div key={country}>
                <dt>{words.country(country)}</dt>
                <dd>
                  <Duties duties={duties} words={words} />
                </dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
      {cited.length > 0 && (
        <Folded title={say('cited')} count={cited.length} open={false}>
          <dl class="rule-countries">
            {cited.map(({ country, articles }) => (
              <div key={country}>
                <dt>{words.country(country)}</dt>
                <dd>
                  <Articles basis={articles} words={words} />
                </dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
      {rest.length > 0 && <p class="soft">{say(inUnion ? 'same' : 'none', { list })}</p>}
    </section>
  );
}

type FoldedProps = { title: string; count: number; open: boolean; children: ComponentChildren };

/** A long list of countries, opened by who looks for one. */
function Folded({ title, count, open, children }: FoldedProps) {
  return (
    <details class="rule-folded" open={open}>
      <summary>
        {title} ({count})
      </summary>
      {children}
    </details>
  );
}

function Duties({ duties, words }: { duties: readonly Duty[]; words: RuleWords }) {
  const { say, language } = words;
  return (
    <>
      {duties.map(({ from, to, atMost, effect, basis }) => (
        <div class="rule-duty" key={from}>
          <p>
            <strong>
              {to
                ? say('from-to', { from: writtenDay(from, language), to: writtenDay(to, language) })
                : say('from', { from: writtenDay(from, language) })}
            </strong>{' '}
            · {say('gravity-line', { gravity: say(`at-most.${atMost}`) })}
          </p>
          <p>{words.effect(effect)}</p>
          <Articles basis={basis} words={words} />
        </div>
      ))}
    </>
  );
}

function Articles({ basis, words }: { basis: readonly Basis[]; words: RuleWords }) {
  return (
    <ul class="rule-articles">
      {basis.map(({ act, article, url, certainty, verified }) => (
        <li key={`${act} ${article}`}>
          <a href={url} target="_blank" rel="noreferrer">
            {act}, {article}
          </a>{' '}
          <span class="soft">
            {words.certainty(certainty)}, {writtenDay(verified, words.language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
