/** The two folded lists under the cards: what is fine, and what was not checked and why. */
import type { ComponentChildren } from 'preact';
import type { Finding, NotReached } from '../check/report.ts';
import { Icon, type IconName } from './icon.tsx';
import { hostOf } from './popup-view.ts';
import type { Translate } from './translate.ts';
import { useWords } from './words-context.ts';

export function FineList({ findings }: { findings: Finding[] }) {
  const { t, explain } = useWords();
  if (findings.length === 0) return null;
  return (
    <Folded icon="fine" tone="fine" title={t('group.fine', { n: findings.length })}>
      {findings.map((finding) => {
        const { title, sentence } = explain(finding);
        return <Item key={`${finding.rule} ${finding.reason}`} title={title} text={sentence} />;
      })}
    </Folded>
  );
}

type NotCheckedProps = { notApplicable: Finding[]; notReached: NotReached[] };

export function NotCheckedList({ notApplicable, notReached }: NotCheckedProps) {
  const { t, explain } = useWords();
  const n = notApplicable.length + notReached.length;
  if (n === 0) return null;
  return (
    <Folded icon="missed" tone="calm" title={t('group.not-checked', { n })}>
      {notReached.map((missed) => (
        <Item
          key={`${missed.what} ${missed.origin} ${missed.detail} ${missed.name}`}
          text={missedText(t, missed)}
        />
      ))}
      {notApplicable.map((finding) => {
        const { title, sentence } = explain(finding);
        return <Item key={`${finding.rule} ${finding.reason}`} title={title} text={sentence} />;
      })}
    </Folded>
  );
}

/** Why a part of the page was not read, in words. */
export function missedText(t: Translate, missed: NotReached): string {
  if (missed.what === 'legal-page') {
    const { name = '', detail = '', why = 'not-reached' } = missed;
    return t(`missed.legal-page.${why}`, { name, detail });
  }
  if (missed.what !== 'frame') return t(`missed.${missed.what}`);
  if (!missed.origin) return t('missed.frame-unknown');
  return t('missed.frame', { host: hostOf(missed.origin) });
}

type FoldedProps = { icon: IconName; tone: string; title: string; children: ComponentChildren };

function Folded({ icon, tone, title, children }: FoldedProps) {
  return (
    <details class={`folded tone-${tone}`}>
      <summary>
        <Icon name={icon} />
        <h2>{title}</h2>
        <Icon name="down" />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

function Item({ title, text }: { title?: string; text: string }) {
  return (
    <li>
      {title && <strong>{title}</strong>}
      {text && <span>{text}</span>}
    </li>
  );
}
