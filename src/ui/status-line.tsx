import { Icon } from './icon.tsx';
import type { PopupView } from './popup-view.ts';
import { useWords } from './words-context.ts';

/** The one live region of the popup: what was found, in words, with an icon for the eye. */
export function StatusLine({ view }: { view: PopupView }) {
  const { t } = useWords();
  return (
    <div class={`status tone-${view.tone}`}>
      <Icon name={view.icon} />
      <div role="status">
        {view.status.map((line, index) => (
          <p key={line.key} class={index === 0 ? 'status-first' : 'status-more'}>
            {t(line.key, line.data)}
          </p>
        ))}
      </div>
    </div>
  );
}
