import { useId } from 'preact/hooks';
import type { Finding } from '../check/report.ts';
import { complaintPage } from './complaint-address.ts';
import { FindingCard } from './finding-card.tsx';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  tone: 'problem' | 'review';
  title: string;
  /** Heading level of the title; the cards are one below. */
  level?: 2 | 3;
  findings: Finding[];
  /** The first card is open, so that one look is enough. */
  firstOpen: boolean;
  earlier(finding: Finding): boolean;
  show(finding: Finding): (() => void) | null;
  /** The tab whose report it is, for the page on where to complain. */
  tabId?: number;
};
const ICON: Record<Props['tone'], IconName> = { problem: 'problem', review: 'review' };

/** A heading and its cards; nothing when there are none. */
export function FindingGroup(props: Props) {
  const { tone, title, level = 2, findings, firstOpen, earlier, show, tabId } = props;
  const Heading = `h${level}` as 'h2' | 'h3';
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section class={`group tone-${tone}`} aria-labelledby={id}>
      <Heading id={id} class="group-head">
        <Icon name={ICON[tone]} />
        {title}
      </Heading>
      <ul class="cards">
        {findings.map((finding, index) => (
          <FindingCard
            key={`${finding.rule} ${finding.reason} ${finding.target.join(' ')} ${finding.quote}`}
            finding={finding}
            level={level === 2 ? 3 : 4}
            startsOpen={firstOpen && index === 0}
            earlier={earlier(finding)}
            show={show(finding)}
            complain={tabId === undefined ? undefined : complaintPage(tabId, finding.rule)}
          />
        ))}
      </ul>
    </section>
  );
}
