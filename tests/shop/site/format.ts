/** Money, dates and text as the sample shop writes them. */
import type { State } from './state.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-IE' } as const;

/** Text for use inside HTML. */
export function esc(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** @param cents whole cents, shown in euros. */
export function price(cents: number, { lang }: Pick<State, 'lang'>): string {
  const format = new Intl.NumberFormat(LOCALES[lang], { style: 'currency', currency: 'EUR' });
  return format.format(cents / 100);
}

/** The civil date so many days after the visit, in words. */
export function dayAfter(days: number, { lang, today }: Pick<State, 'lang' | 'today'>): string {
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[lang], { ...style, timeZone: 'UTC' }).format(date);
}

/** Time left until a moment (milliseconds since 1970), as `00:14:59`. */
export function timeLeft(until: number): string {
  const seconds = Math.max(0, Math.floor((until - Date.now()) / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
