/** Norwegian pages name their written form: one pack has the words of both. */
const WRITTEN_FORMS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The language of a tag, as packs name it: `fr-BE` → `fr`, `nb_NO` → `no`; empty for no tag. */
export function languageOfTag(tag: string): string {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return WRITTEN_FORMS[language] ?? language;
}
