import { Icon } from './icon.tsx';
import type { Line } from './popup-view.ts';
import { useWords } from './words-context.ts';

/** What limits the result: a part not read, a country without rules, a sale to businesses. */
export function Notices({ notices }: { notices: Line[] }) {
  const { t } = useWords();
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((line) => (
        <li key={line.key}>
          <Icon name="info" />
          <span>{t(line.key, line.data)}</span>
        </li>
      ))}
    </ul>
  );
}
