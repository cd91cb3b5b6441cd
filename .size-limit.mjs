// What each part may weigh, gzipped. The popup is all that its page loads before its first text.
import { readFileSync } from 'node:fs';

const built = '.output/chrome-mv3';

/** @param {string} page */
function loadedBy(page) {
  const html = readFileSync(`${built}/${page}`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1]);
  return [page, ...files].map((file) => `${built}/${file}`);
}

export default [
  { name: 'sentinel', path: `${built}/sentinel.js`, limit: '3 kB', gzip: true },
  { name: 'first-states', path: `${built}/first-states.js`, limit: '2 kB', gzip: true },
  { name: 'watch', path: `${built}/watch.js`, limit: '2 kB', gzip: true },
  { name: 'background', path: `${built}/background.js`, limit: '140 kB', gzip: true },
  { name: 'highlight', path: `${built}/highlight.js`, limit: '3 kB', gzip: true },
  { name: 'collect', path: `${built}/collect.js`, limit: '20 kB', gzip: true },
  { name: 'popup', path: loadedBy('popup.html'), limit: '30 kB', gzip: true },
];
