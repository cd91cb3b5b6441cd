/** What `npm run demo` may be asked: `--open`, `--firefox`, `--language fr|en`, `--pictures DIR`. */
import { parseArgs } from 'node:util';

export type Wanted = {
  browser: 'chromium' | 'firefox';
  /** A window that stays open until it is closed. */
  open: boolean;
  /** The machine has a screen to show a window on. */
  screen: boolean;
  /** Of the words printed and of the popup. */
  language: 'fr' | 'en';
  /** Folder for the pictures of the README; null: the walk through the shop instead. */
  pictures: string | null;
};

/** @throws TypeError for an option that is not known. */
export function readArguments(args: string[], env: NodeJS.ProcessEnv): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      open: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      language: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  const native = process.platform === 'darwin' || process.platform === 'win32';
  const spoken = values.language ?? env.LC_ALL ?? env.LANG ?? '';
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    open: values.open,
    screen: native || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY),
    language: spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    pictures: values.pictures ?? null,
  };
}
