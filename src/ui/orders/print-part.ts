/** Prints the page, or its letter alone; the style sheet of paper reads `data-print`. */
export function printPart(part: 'page' | 'letter'): void {
  const { dataset } = document.documentElement;
  if (part === 'letter') dataset.print = 'letter';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}
