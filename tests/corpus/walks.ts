/**
 * Walks through shop software: `shops/<shop>/<variant>/<step>.html` with what a browser saw beside
 * it as JSON. What the walk saw (final button, boxes that the markup ticks) is held against ours.
 */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Seen = z.object({
  url: z.string(),
  step: z.string(),
  order_button_text: z.nullish(z.string()),
  prechecked_checkboxes: z.nullish(
    z.array(
      z.object({
        label: z.nullish(z.string()),
        checked_by_default: z.boolean(),
        checked_now: z.boolean(),
        visible: z.boolean(),
      }),
    ),
  ),
});

export type WalkStep = z.infer<typeof Seen> & { name: string; html: string };

/** Every step that has both files, in a stable order. */
export async function readWalks(folder: string): Promise<WalkStep[]> {
  const root = join(folder, 'shops');
  if (!existsSync(root)) return [];
  const files: string[] = [];
  for await (const file of glob('**/*.json', { cwd: root })) files.push(file);
  return Promise.all(
    files.sort().map(async (file) => {
      const seen = Seen.parse(JSON.parse(await readFile(join(root, file), 'utf8')));
      const html = await readFile(join(root, file.replace(/json$/, 'html')), 'utf8');
      return { ...seen, name: file.replace(/\.json$/, ''), html };
    }),
  );
}

/** A price in the label makes a box a paid extra, as far as a walk can tell. */
export function paidAndTicked(step: WalkStep): string[] {
  return (step.prechecked_checkboxes ?? [])
    .filter(
      (box) =>
        box.checked_by_default &&
        box.checked_now &&
        /\d\s*[.,]?\d*\s*(€|EUR)|€\s*\d/.test(box.label ?? ''),
    )
    .map((box) => box.label ?? '');
}
