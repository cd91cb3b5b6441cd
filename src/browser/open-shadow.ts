/** Shadow roots, closed ones too, by the door that each browser gives to extensions. */

type Doors = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed; null when it has none. */
export function openShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (firefox) return firefox;
  const { chrome } = globalThis as unknown as { chrome?: Doors };
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
