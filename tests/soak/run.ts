/** `npm run soak [-- --firefox] [--states 1000] [--tabs 50]`: the long form of the soak test. */
import { parseArgs } from 'node:util';
import { openChromium } from '../e2e/session/chromium.ts';
import { openFirefox } from '../e2e/session/firefox.ts';
import { type Soaked, soakManyTabs, soakOneTab, soakPages } from './soak.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    states: { type: 'string', default: '1000' },
    tabs: { type: 'string', default: '50' },
  },
});
const tabs = Number(values.tabs);
const open = values.firefox ? openFirefox : openChromium;
const session = await open({ build: 'e2e', others: soakPages(tabs) });
try {
  say('one tab', 'states', await soakOneTab(session, Number(values.states)));
  say('many tabs', 'tabs', await soakManyTabs(session, tabs));
} finally {
  await session.close();
}

function say(name: string, unit: string, { states, wrong, stopped, memory }: Soaked): void {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const kept = memory ? `, page ${megabytes(memory.early)} → ${megabytes(memory.late)}` : '';
  console.log(`${name}: ${states} ${unit}, background stopped ${stopped} times${kept}`);
  for (const one of wrong) console.log(`  WRONG ${one}`);
  if (wrong.length > 0) process.exitCode = 1;
}
