/** VAT numbers of the member states: the shape after the prefix, and the check digits. */
import { validate as atVat } from 'stdnum/lib/cjs/at/uid.js';
import { validate as beVat } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bgVat } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as cyVat } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as czVat } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as deVat } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dkVat } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as eeVat } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as esVat } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fiVat } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as frVat } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as elVat } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hrVat } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as huVat } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ieVat } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as itVat } from 'stdnum/lib/cjs/it/iva.js';
import { validate as ltVat } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as luVat } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lvVat } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mtVat } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as nlVat } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as plVat } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as ptVat } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as roVat } from 'stdnum/lib/cjs/ro/cif.js';
import { validate as seVat } from 'stdnum/lib/cjs/se/vat.js';
import { validate as siVat } from 'stdnum/lib/cjs/si/ddv.js';
import { validate as skVat } from 'stdnum/lib/cjs/sk/dph.js';

type Known = { shape: RegExp; check: (number: string) => { isValid: boolean } };

/** By the prefix that is written on invoices; Greece writes EL. No digit may follow the shape. */
export const VAT_NUMBERS: Readonly<Record<string, Known>> = {
  AT: { shape: /^U\d{8}(?!\d)/, check: atVat },
  BE: { shape: /^[01]\d{9}(?!\d)/, check: beVat },
  BG: { shape: /^\d{9,10}(?!\d)/, check: bgVat },
  CY: { shape: /^\d{8}[A-Z](?!\d)/, check: cyVat },
  CZ: { shape: /^\d{8,10}(?!\d)/, check: czVat },
  DE: { shape: /^\d{9}(?!\d)/, check: deVat },
  DK: { shape: /^\d{8}(?!\d)/, check: dkVat },
  EE: { shape: /^\d{9}(?!\d)/, check: eeVat },
  EL: { shape: /^\d{9}(?!\d)/, check: elVat },
  ES: { shape: /^[0-9A-Z]\d{7}[0-9A-Z](?!\d)/, check: esVat },
  FI: { shape: /^\d{8}(?!\d)/, check: fiVat },
  FR: { shape: /^[0-9A-Z]{2}\d{9}(?!\d)/, check: frVat },
  HR: { shape: /^\d{11}(?!\d)/, check: hrVat },
  HU: { shape: /^\d{8}(?!\d)/, check: huVat },
  IE: { shape: /^\d[0-9A-Z]\d{5}[A-W][A-I]?(?!\d)/, check: ieVat },
  IT: { shape: /^\d{11}(?!\d)/, check: itVat },
  LT: { shape: /^(?:\d{12}|\d{9})(?!\d)/, check: ltVat },
  LU: { shape: /^\d{8}(?!\d)/, check: luVat },
  LV: { shape: /^\d{11}(?!\d)/, check: lvVat },
  MT: { shape: /^\d{8}(?!\d)/, check: mtVat },
  NL: { shape: /^\d{9}B\d{2}(?!\d)/, check: nlVat },
  PL: { shape: /^\d{10}(?!\d)/, check: plVat },
  PT: { shape: /^\d{9}(?!\d)/, check: ptVat },
  RO: { shape: /^\d{6,10}(?!\d)/, check: roVat },
  SE: { shape: /^\d{10}01(?!\d)/, check: seVat },
  SI: { shape: /^\d{8}(?!\d)/, check: siVat },
  SK: { shape: /^\d{10}(?!\d)/, check: skVat },
};
