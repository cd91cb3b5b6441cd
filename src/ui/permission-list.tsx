import type { TextKey } from './translate.ts';
import { useWords } from './words-context.ts';

const PERMISSIONS: [code: string, key: TextKey][] = [
  ['activeTab', 'permission.activeTab'],
  ['scripting', 'permission.scripting'],
  ['storage', 'permission.storage'],
  ['alarms', 'permission.alarms'],
  ['notifications', 'permission.notifications'],
  ['https://*/*, http://*/*', 'permission.hosts'],
  ['https://boutique.example/*', 'permission.host'],
  ['https://freetsa.org/*', 'permission.timestamp'],
];

/** Every permission of the manifest, and what it is for. */
export function PermissionList() {
  const { t } = useWords();
  return (
    <details class="permissions">
      <summary>{t('permission.title')}</summary>
      <dl>
        {PERMISSIONS.map(([code, key]) => (
          <div key={key}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
