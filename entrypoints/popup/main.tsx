import { browser } from 'wxt/browser';
import '../../assets/styles/popup.css';
import { draw, startPage } from '../../src/ui/start-page.tsx';
import { tabOfAddress } from '../../src/ui/tab-of-page.ts';
import { PopupApp } from './popup-app.tsx';

const named = tabOfAddress(location.search);
// As a page of its own the popup takes the window's width; in its bubble it needs one.
document.documentElement.classList.add(named === null ? 'in-bubble' : 'as-page');
const [{ words, settings }, [active]] = await Promise.all([
  startPage('popup.title'),
  named === null ? browser.tabs.query({ active: true, currentWindow: true }) : [{ id: named }],
]);
draw(words, <PopupApp tabId={active?.id ?? -1} startsPaused={settings.paused} />);
