/** The figures as a table of Markdown: the README's own. */
import type { Felt } from './measure-extension.ts';
import type { Measured } from './measure-page.ts';

export type Results = { machine: string; browser: string; pages: Measured[]; felt: Felt };

type Row = { name: string; say(page: Measured): string };

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const times = (value: number): string => `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} ×`;
const or = (value: number | null, say: (value: number) => string): string =>
  value === null ? '–' : say(value);

const ROWS: Row[] = [
  { name: 'bare walk, the floor (ms)', say: (page) => ms(page.floor) },
  { name: 'the floor on a page that is no shop (ms)', say: (page) => ms(page.floorElsewhere) },
  { name: 'sentinel, no shop (ms)', say: (page) => ms(page.sentinelElsewhere) },
  {
    name: '… against that floor',
    say: (page) => times(page.sentinelElsewhere / page.floorElsewhere),
  },
  { name: 'sentinel, only text (ms)', say: (page) => ms(page.sentinelText) },
  { name: '… against that floor', say: (page) => times(page.sentinelText / page.floorElsewhere) },
  { name: 'sentinel, shop (ms)', say: (page) => ms(page.sentinelShop) },
  { name: 'collect (ms)', say: (page) => ms(page.collect) },
  { name: '… against the floor', say: (page) => times(page.collect / page.floor) },
  { name: 'check (ms)', say: (page) => ms(page.check) },
  { name: 'collect + check (ms)', say: (page) => ms(page.both) },
  { name: 'longest stretch of work (ms)', say: (page) => ms(page.longest) },
  { name: 're-check after one changed line (ms)', say: (page) => ms(page.recheck) },
  { name: 'page’s own style and layout (ms)', say: (page) => or(page.drawing, ms) },
  { name: 'axe.run() (ms)', say: (page) => or(page.axe, ms) },
  {
    name: 'axe.run() against collect + check',
    say: (page) => or(page.axe, (axe) => times(axe / page.both)),
  },
];

export function asText({ machine, browser, pages, felt }: Results): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${browser}, ${machine}; medians of fresh isolated worlds.`,
    '',
    line(['', ...pages.map(({ elements }) => `${elements.toLocaleString('en')} elements`)]),
    line(['---', ...pages.map(() => '--:')]),
    ...ROWS.map(({ name, say }) => line([name, ...pages.map(say)])),
    '',
    `Growth of collect + check: exponent ${growth(pages).toFixed(2)}.`,
    `From the press to the first finding in the popup: ${ms(felt.popup)} ms. A stopped background answers after ${ms(felt.background)} ms. Kept for the tab: ${(felt.stored / 1000).toFixed(0)} kB.`,
  ].join('\n');
}

/** Slope between the smallest and the largest page, both axes logarithmic: 1 is linear. */
function growth(pages: Measured[]): number {
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last || first === last) return Number.NaN;
  return Math.log(last.both / first.both) / Math.log(last.elements / first.elements);
}
