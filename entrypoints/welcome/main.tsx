import { browser } from 'wxt/browser';
import '../../assets/styles/sheet.css';
import { askAccess, onlyOnClick } from '../../src/browser/site-access.ts';
import { draw, startPage } from '../../src/ui/start-page.tsx';
import { Welcome } from '../../src/ui/welcome.tsx';

const { words } = await startPage('welcome.title');
draw(
  words,
  <Welcome
    allowEverywhere={() => askAccess()}
    onlyOnClick={onlyOnClick}
    openSettings={() => browser.runtime.openOptionsPage()}
  />,
);
