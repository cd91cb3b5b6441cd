/** The labelled pages and journeys on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expectation, readLabel } from './expectation.ts';

const HERE = import.meta.dirname;

export type LabelledPage = { name: string; html: string; expectation: Expectation };
/** One page, or the pages of one purchase in order. */
export type Labelled = { name: string; pages: LabelledPage[] };

/** Every page of this folder, and every journey as one entry; the last page judges the whole. */
export function labelledPages(): Labelled[] {
  const single = htmlOf(HERE).map((file) => ({ name: file, pages: [labelled(HERE, file)] }));
  const journeys = readdirSync(join(HERE, 'journeys')).sort();
  return [
    ...single,
    ...journeys.map((name) => {
      const folder = join(HERE, 'journeys', name);
      return {
        name: `journeys/${name}`,
        pages: htmlOf(folder).map((file) => labelled(folder, file)),
      };
    }),
  ];
}

function labelled(folder: string, file: string): LabelledPage {
  try {
    return { name: file, ...readLabel(readFileSync(join(folder, file), 'utf8')) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const htmlOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();
