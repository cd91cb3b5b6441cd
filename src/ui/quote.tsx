import { useWords } from './words-context.ts';

/** The exact text of the page, in the page's own words; nothing when the finding is an absence. */
export function Quote({ text }: { text: string }) {
  const { t } = useWords();
  if (!text) return null;
  return (
    <figure class="quote">
      <figcaption>{t('card.quote')}</figcaption>
      <blockquote>{text}</blockquote>
    </figure>
  );
}
