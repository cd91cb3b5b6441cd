/** What the names of elements say before any style is asked. */

/** Names of a list, written with spaces between them. */
export function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Their text is no text of the page. */
export const SILENT = setOf(
  'script style template noscript head datalist noembed noframes math audio video track ' +
    'source param meta link title',
);

/** They run on in the line of their parent, unless style says otherwise. */
export const INLINE = setOf(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd mark nobr output ' +
    'picture q rt ruby samp slot small span strong sub sup svg time tt u var wbr del s strike ' +
    'meter progress',
);

export const STRUCK = setOf('del s strike');
export const HEADING = setOf('h1 h2 h3 h4 h5 h6 legend caption');

/** Leaving one ends the reach of the headings inside it. */
export const SECTIONS = setOf('section article aside nav dialog fieldset main footer table form');

/** A row of one choice never reaches beyond these. */
export const ROW_ENDS = setOf(
  'body main form table tbody thead ul ol dl dialog html section aside header footer nav',
);
export const ROWS = setOf('li tr article label dd');

/** Attributes that decide something on entering; each is one bit of `Open.marks`. */
export const ID = 1;
export const ROLE = 2;
export const HIDING = 4;
export const INERT = 8;
export const LIVE = 16;
export const MODAL = 32;
export const ACTING = 64;
export const DISABLED = 128;
export const NAMED = 256;
export const DESCRIBED = 512;
export const DEMANDING = 1024;
export const TESTED = 2048;
export const OWNED = 4096;
export const PRESSED = 8192;
export const EDITABLE = 16_384;
export const CLICKED = 32_768;
export const MARKS: ReadonlyMap<string, number> = new Map([
  ['id', ID],
  ['role', ROLE],
  ['hidden', HIDING],
  ['style', HIDING],
  ['inert', INERT],
  ['aria-live', LIVE],
  ['aria-modal', MODAL],
  ['onclick', ACTING | CLICKED],
  ['contenteditable', ACTING | EDITABLE],
  ['aria-pressed', ACTING | PRESSED],
  ['checked', ACTING],
  ['aria-checked', ACTING],
  ['href', ACTING],
  ['tabindex', ACTING],
  ['disabled', DISABLED],
  ['aria-label', NAMED],
  ['aria-labelledby', NAMED],
  ['aria-describedby', DESCRIBED],
  ['required', DEMANDING],
  ['aria-required', DEMANDING],
  ['aria-disabled', DEMANDING],
  ['data-testid', TESTED],
  ['data-test-id', TESTED],
  ['data-test', TESTED],
  ['data-qa', TESTED],
  ['data-cy', TESTED],
  ['form', OWNED],
]);
