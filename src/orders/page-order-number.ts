/** The order number that a confirmation page tells. */
import { findDates } from '../words/dates.ts';
import { agreed, type Found, type PageReading } from './page-reading.ts';

/** After the words: a sign or a short verb, then a token with a digit in it. */
const NUMBER =
  /^[\s:|#°º.–—-]*(?:\p{L}{2,8}\s(?:\p{L}{2,3}\s)?)?[\s:#]*([\p{Lu}\d][\p{Lu}\d_/-]*)/u;
const SHORTEST = 3;

/** Null when the page shows none, or several that differ. */
export function orderNumberOn({ body, words }: PageReading): Found<string> | null {
  return agreed(
    body.flatMap(({ text, kind }, i) => {
      if (text.length > 400) return [];
      return words
        .find('confirmation-page', text)
        .filter(({ phrase }) => phrase.weak)
        .flatMap(({ end }) => {
          const rest = text.slice(end);
          // Label and value may be two blocks one after the other.
          const alone =
            /^[\s:#°º]*$/u.test(rest) && kind !== 'row' ? (body[i + 1]?.text ?? '') : '';
          const value = numberIn(alone || rest, words.languages, alone !== '');
          return value ? [{ value, quote: alone ? `${text} ${alone}` : text }] : [];
        });
    }),
  );
}

function numberIn(text: string, languages: readonly string[], whole: boolean): string | null {
  const found = NUMBER.exec(text);
  const value = found?.[1]?.replace(/[_/-]+$/, '') ?? '';
  if (value.length < SHORTEST || !/\d/.test(value)) return null;
  if (whole && text.trim().replace(/^#/, '').length > value.length) return null;
  const start = text.indexOf(value);
  const inDate = findDates(text, languages).some((date) => date.start <= start && start < date.end);
  return inDate ? null : value;
}
