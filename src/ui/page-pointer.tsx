import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../check/report.ts';
import { Icon } from './icon.tsx';
import type { Pointer } from './use-pointer.ts';
import { useWords } from './words-context.ts';

type Props = { shown: Finding[]; pointer: Pointer };

/** Show on page, then previous and next around the list; the focus stays on these buttons. */
export function PagePointer({ shown, pointer }: Props) {
  const { t, explain } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const active = pointer.index !== null;
  const wasActive = useRef(active);
  useEffect(() => {
    // The pressed button went away: its place gets the focus, unless it is elsewhere by now.
    const lostFocus = document.activeElement === document.body || !document.activeElement;
    if (wasActive.current !== active && lostFocus) first.current?.focus();
    wasActive.current = active;
  }, [active]);

  if (shown.length === 0) return null;
  const n = shown.length;
  const at = pointer.index ?? 0;
  const current = shown[at];
  if (!active || !current)
    return (
      <button key="show" ref={first} type="button" onClick={() => pointer.show(0)}>
        <Icon name="point" />
        {t('action.show')}
      </button>
    );
  return (
    <fieldset key="pointer" class="pointer">
      <legend class="unseen">{t('action.show')}</legend>
      <p aria-live="polite">
        {t('action.position', { n: at + 1, t: n, title: explain(current).title })}
        {pointer.lost && <strong> {t('action.not-shown')}</strong>}
      </p>
      <button type="button" onClick={() => pointer.show((at - 1 + n) % n)}>
        <Icon name="back" />
        {t('action.previous')}
      </button>
      <button ref={first} type="button" onClick={() => pointer.show((at + 1) % n)}>
        {t('action.next')}
        <Icon name="forward" />
      </button>
      <button type="button" class="quiet" onClick={pointer.hide}>
        {t('action.hide')}
      </button>
    </fieldset>
  );
}
