import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../check/report.ts';
import { FindingBody } from './finding-body.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words-context.ts';

type Props = {
  finding: Finding;
  /** Heading level of its title. */
  level: 3 | 4;
  startsOpen: boolean;
  /** It was seen on an earlier page of the purchase. */
  earlier: boolean;
  /** Shows it on the page; null when it has no place there. */
  show: (() => void) | null;
  /** Address of the page on where to complain; absent on the sample. */
  complain?: string;
};

/** One finding: a title that opens it; Escape or Close closes it and gives the focus back. */
export function FindingCard({ finding, level, startsOpen, earlier, show, complain }: Props) {
  const Heading = `h${level}` as 'h3' | 'h4';
  const { t, explain } = useWords();
  const [open, setOpen] = useState(startsOpen);
  const header = useRef<HTMLButtonElement>(null);
  const bodyId = useId();
  const { title, severity } = explain(finding);

  function close() {
    setOpen(false);
    header.current?.focus();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    // Otherwise the browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <li class="card" data-rule={finding.rule} onKeyDown={closeOnEscape}>
      <Heading>
        <button
          ref={header}
          type="button"
          class="card-head"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <span class="card-title">{title}</span>
          <span class="card-tags">
            {severity && <span class="severity">{severity}</span>}
            {earlier && <span>{t('card.earlier')}</span>}
          </span>
          <Icon name="down" />
        </button>
      </Heading>
      <div id={bodyId} class="card-body" hidden={!open}>
        <FindingBody finding={finding} />
        <div class="card-acts">
          {show && (
            <button type="button" class="small" onClick={show}>
              <Icon name="point" />
              {t('card.show')}
            </button>
          )}
          {complain && (
            <a class="button small" href={complain} target="_blank" rel="noopener">
              {t('card.complain')}
            </a>
          )}
          <button type="button" class="small quiet" onClick={close}>
            {t('card.close')}
          </button>
        </div>
      </div>
    </li>
  );
}
