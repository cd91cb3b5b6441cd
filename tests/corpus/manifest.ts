/** The labels of a corpus folder: `manifest.json`, an array of pages with what a person saw. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Labels = z.object({
  checkout_page: z.enum(['yes', 'no']),
  cart_page: z.nullish(z.boolean()),
  payment_button: z.nullish(
    z.object({
      text: z.nullish(z.string()),
      verdict: z.enum(['ok', 'insufficient', 'none', 'not-final-step']),
    }),
  ),
  prechecked_paid_addon: z.nullish(
    z.object({ present: z.enum(['yes', 'no']), label: z.nullish(z.string()) }),
  ),
  delivery_date: z.nullish(
    z.object({
      present: z.enum(['yes', 'vague', 'no']),
      text: z.nullish(z.string()),
      applicable: z.nullish(z.boolean()),
    }),
  ),
  prechecked_bundle_widget: z.nullish(z.string()),
  preselected_paid_radio: z.nullish(z.string()),
});

const Page = z.object({
  id: z.string(),
  file: z.string(),
  path: z.nullish(z.string()),
  language: z.string(),
  kind: z.string(),
  labels: Labels,
});

export type LabelledPage = z.infer<typeof Page>;

/** @throws when the folder has no readable manifest of that shape */
export async function readManifest(folder: string): Promise<LabelledPage[]> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  return z.array(Page).parse(JSON.parse(text));
}
