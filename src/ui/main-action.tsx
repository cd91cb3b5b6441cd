import type { MainAct } from './popup-view.ts';
import { useWords } from './words-context.ts';

type Props = { main: MainAct; busy: boolean; run(act: MainAct['act']): void };

/** The first button. While the check runs it stays, unavailable, so that the focus is not lost. */
export function MainAction({ main, busy, run }: Props) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="main"
      aria-disabled={busy || undefined}
      onClick={() => !busy && run(main.act)}
    >
      {t(main.key)}
    </button>
  );
}
