/**
 * A text with each `{name}` replaced by its value; a name without a value stays as it is, so that
 * a test sees it.
 */
export function fillText(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : String(value);
  });
}
