import axe from 'axe-core';

/** Ids of the WCAG 2.2 AA and best-practice rules that the page breaks. Contrast needs a layout:
 * it is measured in a real browser instead. */
export async function axeViolations(): Promise<string[]> {
  const result = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`,
  );
}
