/** A pack that cannot be read is said as that, in the popup too. */
import { expect, it } from 'vitest';
import { packFailure } from '../../src/browser/pack-failure.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { tab } from './states.ts';

it('the popup tells a missing file of the extension from a check that stopped', () => {
  const said = (error: string) => popupView(tab({ status: 'error', error }), false).status;
  expect(said(packFailure('/packs/words/hu.json', '404').message)).toEqual([
    { key: 'status.packs' },
  ]);
  expect(said('TypeError: odd page')).toEqual([{ key: 'status.error' }]);
});
