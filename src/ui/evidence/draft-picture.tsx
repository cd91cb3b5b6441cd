import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DraftShot } from '../../browser/evidence/draft.ts';
import type { Box } from '../../evidence/capture.ts';
import { useWords } from '../words-context.ts';
import { BrushBox } from './brush-box.tsx';
import { useDrawing } from './drawing.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';
import { MaskedList } from './masked-list.tsx';

type Props = {
  shot: DraftShot;
  number: number;
  boxes: Box[];
  leftOut: boolean;
  brush(boxes: Box[]): void;
  leaveOut(out: boolean): void;
};

/** One picture as it will be kept: what was masked in it, and a brush to mask more. */
export function DraftPicture({ shot, number, boxes: stored, leftOut, brush, leaveOut }: Props) {
  const { say } = useEvidenceWords();
  const { explain } = useWords();
  const id = useId();
  const address = usePicture(shot.png);
  const before = useRef<Box[][]>([]);
  const adder = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  // Shown at once; what is stored follows.
  const [boxes, setBoxes] = useState(stored);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    frame.current?.querySelector<HTMLElement>('[data-brush-box]:last-of-type')?.focus();
  }, [boxes.length]);
  function show(next: Box[]) {
    setBoxes(next);
    brush(next);
  }
  function change(next: Box[], words: string) {
    before.current.push(boxes);
    show(next);
    setSaid(words);
  }
  function undo() {
    const last = before.current.pop();
    if (!last) return;
    show(last);
    setSaid(say('brush.undone', { n: last.length }));
  }
  function addInMiddle() {
    const width = Math.round(shot.width / 4);
    const height = Math.round(Math.min(shot.height / 4, width / 2));
    const x = Math.round((shot.width - width) / 2);
    const y = Math.round((shot.height - height) / 2);
    added.current = true;
    change([...boxes, { x, y, width, height }], say('brush.added'));
  }
  const { drawing, ...pointer } = useDrawing(shot, (box) =>
    change([...boxes, box], say('brush.added')),
  );
  const title = shot.finding ? findingTitle(explain, shot.finding.rule) : say('picture.view');
  return (
    <section class={`picture${leftOut ? ' left-out' : ''}`} aria-labelledby={id}>
      <h3 id={id}>
        {number}. {title}
      </h3>
      <MaskedList masked={shot.masked.map((one) => ({ class: one.class, count: 1 }))} />
      <div
        class="picture-frame"
        ref={frame}
        style={{ aspectRatio: `${shot.width} / ${shot.height}`, maxWidth: `${shot.width}px` }}
        {...(leftOut ? {} : pointer)}
      >
        <img src={address} alt={say('picture.alt', { title })} draggable={false} />
        {boxes.map((box, index) => (
          <BrushBox
            key={index.toString()}
            box={box}
            number={index + 1}
            within={shot}
            change={(next) => change(boxes.with(index, next), say('brush.changed'))}
            remove={() => {
              change(boxes.toSpliced(index, 1), say('brush.removed'));
              adder.current?.focus();
            }}
          />
        ))}
        {drawing && <DrawnBox box={drawing} within={shot} />}
      </div>
      <div class="row no-print">
        <button type="button" class="small" ref={adder} onClick={addInMiddle}>
          {say('brush.add')}
        </button>
        <button
          type="button"
          class="small"
          aria-disabled={before.current.length === 0}
          onClick={undo}
        >
          {say('brush.undo')}
        </button>
        <label class="leave-out">
          <input
            type="checkbox"
            checked={leftOut}
            onChange={(event) => leaveOut(event.currentTarget.checked)}
          />
          {say('picture.leave-out')}
        </label>
      </div>
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}

function DrawnBox({ box, within }: { box: Box; within: { width: number; height: number } }) {
  const percent = (value: number, whole: number) => `${(value / whole) * 100}%`;
  const style = {
    left: percent(box.x, within.width),
    top: percent(box.y, within.height),
    width: percent(box.width, within.width),
    height: percent(box.height, within.height),
  };
  return <span class="brush-box drawing" style={style} />;
}

/** An address for the bytes of a picture, as long as it is shown. */
function usePicture(png: Uint8Array): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png as BlobPart], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  return address;
}
