/** Parts that few people open are loaded when they are first drawn, so that a page starts small. */
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * The component that `load` gives; nothing is drawn until it is there.
 * @param load a dynamic import of one file of the extension
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (part) return;
      void load().then((found) => {
        loaded = found;
        setPart(() => found);
      });
    }, [part]);
    return part ? h(part, props) : null;
  };
}
