/** What stays the same of a choice when the shop's framework draws it anew: its kind and its words. */

/** All elements that match; a page can hide the method of a document or form behind a field's name. */
export function allIn(root: Node, what: string): Element[] {
  return [...Object.getPrototypeOf(root).querySelectorAll.call(root, what)];
}

/** Text of the label for an id. */
type Labels = Map<string | null, string | null>;

/** Answers the handle of a choice. Remembers labels for a moment, and keeps no element alive. */
export function choiceHandles(): (el: Element) => string {
  let labels: WeakMap<Node, Labels>;
  let since = -1;

  const labelFor = (id: string, root: Node) => {
    // To look for them box by box would be a walk over the page for each.
    const second = Math.ceil(performance.now() / 1000);
    if (second !== since) labels = new WeakMap();
    since = second;
    let byId = labels.get(root);
    if (!byId) {
      const all = allIn(root, 'label[for]');
      byId = new Map(all.map((label) => [label.getAttribute('for'), label.textContent]));
      labels.set(root, byId);
    }
    return byId.get(id);
  };
  return (el) => {
    const { id, localName } = el;
    const owner = (localName === 'option' && el.closest('select')) || el;
    const around = localName === 'input' ? el.closest('label') : el;
    const words = around ? around.textContent : labelFor(id, el.getRootNode());
    const said = [
      owner.getAttribute('name'),
      el.getAttribute('value'),
      el.getAttribute('aria-label'),
      words?.replace(/\s+/g, ' ').trim().slice(0, 80),
    ].join('|');
    const kind = `${localName}|${el.getAttribute('role') ?? el.getAttribute('type')}|`;
    return kind + (said === '|||' ? `#${id}` : said);
  };
}
