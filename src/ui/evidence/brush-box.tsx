import type { Box } from '../../evidence/capture.ts';
import { useEvidenceWords } from './evidence-words.ts';

type Props = {
  box: Box;
  number: number;
  /** The picture's size in its own pixels. */
  within: { width: number; height: number };
  change(box: Box): void;
  remove(): void;
};

/** One box of the brush: arrows move it, with Shift they make it larger or smaller, Delete takes it away. */
export function BrushBox({ box, number, within, change, remove }: Props) {
  const { say } = useEvidenceWords();
  const percent = (value: number, whole: number) => `${(value / whole) * 100}%`;
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return remove();
    }
    const [dx, dy] = STEPS[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const step = Math.max(2, Math.round(within.width / 100));
    change(event.shiftKey ? resized(box, dx * step, dy * step) : moved(box, dx * step, dy * step));
  }
  function moved({ x, y, width, height }: Box, dx: number, dy: number): Box {
    const left = Math.min(Math.max(0, x + dx), within.width - width);
    const top = Math.min(Math.max(0, y + dy), within.height - height);
    return { x: left, y: top, width, height };
  }
  function resized({ x, y, width, height }: Box, dx: number, dy: number): Box {
    return {
      x,
      y,
      width: Math.min(Math.max(8, width + dx), within.width - x),
      height: Math.min(Math.max(8, height + dy), within.height - y),
    };
  }
  return (
    <button
      type="button"
      class="brush-box"
      data-brush-box
      aria-label={say('brush.box', { n: number })}
      title={say('brush.keys')}
      style={{
        left: percent(box.x, within.width),
        top: percent(box.y, within.height),
        width: percent(box.width, within.width),
        height: percent(box.height, within.height),
      }}
      onKeyDown={onKeyDown}
    />
  );
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
