import { useState } from 'preact/hooks';

export type Pointer = {
  /** Place in the list of findings that can be shown; null: none is shown. */
  index: number | null;
  /** True when the page no longer has that place. */
  lost: boolean;
  show(index: number): void;
  hide(): void;
};

/**
 * Which finding is shown on the page now.
 * @param highlight draws the finding at `index` on the page, null removes all; false when it could not
 */
export function usePointer(highlight: (index: number | null) => Promise<boolean>): Pointer {
  const [index, setIndex] = useState<number | null>(null);
  const [lost, setLost] = useState(false);
  function move(next: number | null) {
    setIndex(next);
    setLost(false);
    highlight(next).then(
      (done) => setLost(next !== null && !done),
      () => setLost(next !== null),
    );
  }
  return { index, lost, show: move, hide: () => move(null) };
}
