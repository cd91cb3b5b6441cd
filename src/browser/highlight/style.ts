/**
 * Look of the marks, set property by property: a page's content security policy may forbid style
 * sheets and style attributes, this it cannot forbid. Seen on light and dark pages and in forced
 * colours; nothing moves.
 */

export type Look = { problem: boolean; front: boolean; forced: boolean };

const HOST: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

export function styleHost(host: HTMLElement): void {
  set(host, HOST);
}

export function styleBox(box: HTMLElement, { problem, front, forced }: Look): void {
  const colour = forced ? 'Highlight' : problem ? '#8a1c1c' : '#0b5d57';
  set(box, {
    position: 'fixed',
    left: '0',
    top: '0',
    'box-sizing': 'border-box',
    'border-radius': '2px',
    outline: `${front ? '4px solid' : '3px dashed'} ${colour}`,
    'outline-offset': '3px',
    'box-shadow': forced ? 'none' : '0 0 0 3px #fff, 0 0 0 8px rgb(255 255 255 / .85)',
    'z-index': front ? '1' : '0',
  });
}

export function styleTag(tag: HTMLElement, { problem, front, forced }: Look): void {
  set(tag, {
    position: 'absolute',
    // Above the corner: a small box keeps its own sign in sight.
    left: '-8px',
    top: '-28px',
    'min-width': '24px',
    height: '24px',
    padding: '0 6px',
    'box-sizing': 'border-box',
    'border-radius': '12px',
    border: '2px solid #fff',
    background: forced ? 'Highlight' : problem ? '#8a1c1c' : '#0b5d57',
    color: forced ? 'HighlightText' : '#fff',
    font: `bold ${front ? 16 : 14}px/20px system-ui, sans-serif`,
    'text-align': 'center',
    'forced-color-adjust': 'none',
  });
}

function set(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}
