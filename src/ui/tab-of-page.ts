/** The tab that an extension page works on: `?tab=N`; null when the address names none. */
export function tabOfAddress(search: string): number | null {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
