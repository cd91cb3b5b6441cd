import { browser } from 'wxt/browser';
import '../../assets/styles/sheet.css';
import { forgetEverything } from '../../src/browser/forget.ts';
import { changeSettings, readSettings } from '../../src/browser/settings.ts';
import { accessNow, askAccess, dropAccess } from '../../src/browser/site-access.ts';
import { lawPacks, lawVersion } from '../../src/law/packs.ts';
import { Options } from '../../src/ui/options.tsx';
import type { SettingsActs } from '../../src/ui/settings-acts.ts';
import { draw, wordsFor } from '../../src/ui/start-page.tsx';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';

const countries = lawPacks.map((pack) => pack.country).filter((country) => country !== 'EU');
const versions = {
  app: browser.runtime.getManifest().version,
  law: `${lawVersion(lawPacks)} (${lawPacks.map((pack) => pack.country).join(', ')})`,
  words: shippedLanguages.map((code) => `${code} ${languagePack(code)?.version}`).join(', '),
};

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
};

/** Draws the page as things stand now, in the language chosen now. */
async function show(): Promise<void> {
  const { settings } = await readSettings();
  const [words, access] = await Promise.all([wordsFor(settings, 'options.title'), accessNow()]);
  draw(words, <Options shown={{ settings, countries, versions, ...access }} acts={acts} />);
}
await show();
