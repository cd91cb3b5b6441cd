import * as z from 'zod/mini';

/** What a text box asks for, from autocomplete, type and name; never what was typed. */
export const Purpose = z.enum([
  'name',
  'email',
  'phone',
  'street',
  'postal-code',
  'city',
  'country',
  'company',
  'vat-number',
  'card',
  'password',
  'new-password',
  'coupon',
  'search',
  'note',
  'other',
]);
