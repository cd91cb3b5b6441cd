import type { TabState } from '../browser/messages.ts';
import type { PageKind } from '../check/report.ts';
import type { TextKey } from './translate.ts';
import { useWords } from './words-context.ts';

/** The shop, and the step of the purchase when it is known. */
export function ShopLine({ state }: { state: TabState }) {
  const { t } = useWords();
  const kind = state.report?.pages.at(-1)?.page.kind;
  if (!state.host) return null;
  return (
    <p class="shop">
      {kind ? t('shop.line', { host: state.host, step: t(stepKey(kind)) }) : state.host}
    </p>
  );
}

/** The words for a page kind. */
export function stepKey(kind: PageKind): TextKey {
  return `step.${kind}`;
}
