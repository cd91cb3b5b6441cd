/**
 * A rule: one duty, one file. It says what is wrong with the page; the law pack says where, since
 * when and how grave; the language pack says in which words.
 */
import type { LegalKind, LegalPage } from '../facts/legal-page.ts';
import type {
  Block,
  Control,
  FirstLook,
  Frame,
  Link,
  Moment,
  Structured,
} from '../facts/page-facts.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import type { Outcome, PageKind } from './outcome.ts';

/** The facts that a rule may ask for. What it does not name it does not get. */
export type Need =
  | 'controls'
  | 'blocks'
  | 'links'
  | 'structured'
  | 'frames'
  | 'earlier'
  | 'first-look';

/** A page as a rule sees it: only the needed facts, and the words of its languages. */
export type PageView = {
  kind: PageKind;
  url: string;
  words: Words;
  country: string;
  on: string;
  /** What is sold: `goods`, `service`, `digital`, `transport`, `dated-leisure`, `unknown`. */
  scope: string;
  controls: Control[];
  blocks: Block[];
  links: Link[];
  structured: Structured;
  frames: Frame[];
  /** The pages before this one in the journey, oldest first. */
  earlier: PageView[];
  /** The control that concludes the contract, when one was found. */
  orderControl: Control | null;
  /** False: visibility cannot be known; the markup is judged and the report says so. */
  layout: boolean;
  /** True: first states were seen before the user could act. A saved file shows its last state. */
  fromStart: boolean;
  /** When this load was read, where that is known. */
  moment?: Moment;
  /** What the load before this one showed, where the page was read in two. */
  firstLook?: FirstLook;
  /** Set on a page that was read behind a link of this kind: the user did not open it himself. */
  legal?: LegalKind;
  /** The legal pages that were asked for from this page, and what came of each. */
  legalPages?: LegalPage[];
};

export type Answer = {
  outcome: Outcome;
  reason: string;
  data?: Record<string, string | number>;
  quote?: string;
  target?: string[];
  /**
   * The answer rests on something not being there (no date, no ticked extra). Where the page could
   * not be read to its end, machinery turns it into needs-review: a missing fact is never a pass.
   */
  absence?: boolean;
  /**
   * Asked only where the duty binds the trader: in a country whose pack gives it no more weight than
   * information (a directive that it has not taken over), the answer is not applicable.
   */
  whereOwed?: boolean;
};

export type Rule = {
  /** Contract id: public, lives for ever. */
  id: string;
  needs: Need[];
  /** Word lists it matches; checked in tests to exist in every pack. */
  words: ListName[];
  /** Page kinds on which it runs; elsewhere it is not applicable. */
  kinds: PageKind[];
  /** Contracts it does not apply to (register section 2). */
  notFor?: string[];
  /** Every reason key that it may give, so that tests can hold the texts against them. */
  reasons: readonly string[];
  check(page: PageView): Answer[];
};

/** Types a rule; a rule is pure and never throws for a page's sake. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
