import { browser } from 'wxt/browser';
import '../../assets/styles/sheet.css';
import { forgetEverything } from '../../src/browser/forget.ts';
import { send } from '../../src/browser/send.ts';
import {
  changeSettings,
  damagedSettings,
  deleteDamagedSettings,
  readSettings,
} from '../../src/browser/settings.ts';
import { accessNow, askAccess, dropAccess } from '../../src/browser/site-access.ts';
import { Options } from '../../src/ui/options.tsx';
import { saveFile } from '../../src/ui/save-file.ts';
import type { SettingsActs } from '../../src/ui/settings-acts.ts';
import { draw, wordsFor } from '../../src/ui/start-page.tsx';

// Without its packs the extension checks nothing; its settings are shown all the same, with why.
const packs = await send({ type: 'get-packs' }).catch(() => null);
const app = browser.runtime.getManifest().version;

const acts: SettingsActs = {
  change: (part) => changeSettings(() => part).then(show),
  async allowEverywhere() {
    const granted = await askAccess();
    await show();
    return granted;
  },
  denyEverywhere: () => dropAccess().then(show),
  removeShop: (pattern) => dropAccess([pattern]).then(show),
  deleteAll: () => forgetEverything().then(show),
  deleteDamaged: () => deleteDamagedSettings().then(show),
  save: saveFile,
};

/** Draws the page as things stand now, in the language chosen now. */
async function show(): Promise<void> {
  const { settings } = await readSettings();
  const [words, access, damaged] = await Promise.all([
    wordsFor(settings, 'options.title'),
    accessNow(),
    damagedSettings(),
  ]);
  const unread = words.t('status.packs');
  const { countries, ...known } = packs ?? {
    law: unread,
    words: unread,
    countries: [],
    credits: [],
  };
  const versions = { app, ...known };
  draw(
    words,
    <Options shown={{ settings, versions, countries, damaged, ...access }} acts={acts} />,
  );
}
await show();
