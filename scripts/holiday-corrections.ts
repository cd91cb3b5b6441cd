/**
 * Where a country's law of time limits, or the register of law, differs from date-holidays.
 * `holiday`: counts everywhere. `doubtful`: only in `expected`. `none`: an ordinary day.
 */
import {
  bulgarianDaysInLieu,
  dutchDecreedDays,
  fixed,
  fromEaster,
  fromOrthodoxEaster,
  midsummerEve,
} from './movable-days.ts';

export type Correction = {
  country: string;
  /** Codes of date-holidays; without: the country and all its regions. */
  regions?: string[];
  since?: number;
  as: 'holiday' | 'doubtful' | 'none';
  /** The dates of one year, YYYY-MM-DD; `holidays` are those known so far, of all years. */
  days: (year: number, holidays: string[]) => string[];
  why: string;
};

/** The 27 member states, Norway and Iceland. */
export const countries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** Two years back for open cases, and one after 2035 for the twelve months more. */
export const years = Array.from({ length: 14 }, (_, index) => 2024 + index);

export const corrections: Correction[] = [
  {
    country: 'FR',
    regions: ['57', '67', '68'],
    as: 'doubtful',
    days: fromEaster(-2),
    why: 'Good Friday: only in communes with a Protestant temple or a mixed church',
  },
  {
    country: 'FR',
    regions: ['GP', 'MQ', 'BL'],
    as: 'doubtful',
    days: fromEaster(-2),
    why: 'Good Friday in the Antilles is kept by custom, not by L3422-2 of the labour code',
  },
  {
    country: 'FR',
    regions: ['GP', 'MQ'],
    as: 'doubtful',
    days: fixed('07-21'),
    why: 'Schoelcher day is kept by custom, not by L3422-2 of the labour code',
  },
  {
    country: 'FR',
    regions: ['MF'],
    as: 'holiday',
    days: fixed('05-27'),
    why: 'L3422-2 of the labour code: 27 May, not 28 May as older lists have it',
  },
  {
    country: 'IT',
    since: 2026,
    as: 'holiday',
    days: fixed('10-04'),
    why: 'law 151/2025: Saint Francis is a national holiday again since 2026',
  },
  {
    country: 'LU',
    as: 'holiday',
    days: fixed('05-09'),
    why: 'Europe Day is a legal holiday since 2019',
  },
  {
    country: 'DE',
    regions: ['BY'],
    as: 'doubtful',
    days: fixed('08-15'),
    why: 'Assumption: only in communes with a Catholic majority',
  },
  {
    country: 'DE',
    regions: ['SN', 'TH'],
    as: 'doubtful',
    days: fromEaster(60),
    why: 'Corpus Christi: only in some communes',
  },
  {
    country: 'SE',
    as: 'holiday',
    days: (year) => [midsummerEve(year), `${year}-12-24`, `${year}-12-31`],
    why: 'lag 1930:173, 2 §: Midsummer, Christmas and New Year eve move a deadline like a Sunday',
  },
  {
    country: 'DK',
    as: 'holiday',
    days: (year) => [`${year}-06-05`, `${year}-12-24`, `${year}-12-31`],
    why: 'forbrugeraftaleloven § 19(6): 5 June, 24 and 31 December move the withdrawal deadline',
  },
  {
    country: 'FI',
    as: 'doubtful',
    days: (year) => [midsummerEve(year), `${year}-12-24`],
    why: 'law 150/1930, 5 §: Midsummer and Christmas eve; the statute was not read',
  },
  {
    country: 'AT',
    as: 'doubtful',
    days: fromEaster(-2),
    why: 'BGBl. 37/1961 puts Good Friday on a level with holidays; the statute was not read',
  },
  {
    country: 'NL',
    as: 'holiday',
    days: (year) => [...fromEaster(-2)(year), `${year}-05-05`],
    why: 'Algemene termijnenwet art. 3: Good Friday and every 5 May move a deadline',
  },
  {
    country: 'NL',
    as: 'doubtful',
    days: dutchDecreedDays,
    why: 'Algemene termijnenwet art. 3(3): days put on a level with holidays by a decree every three years; the decrees were not read',
  },
  {
    country: 'HU',
    as: 'doubtful',
    days: fixed('12-24'),
    why: 'Christmas eve: a day off in recent years; the statute was not read',
  },
  {
    country: 'CY',
    as: 'none',
    days: fromOrthodoxEaster(-47),
    why: 'Green Monday is 48 days before Easter; date-holidays has the Tuesday',
  },
  {
    country: 'CY',
    as: 'holiday',
    days: fromOrthodoxEaster(-48),
    why: 'Green Monday, 48 days before the Orthodox Easter',
  },
  {
    country: 'CY',
    as: 'holiday',
    days: fromOrthodoxEaster(50),
    why: 'Kataklysmos, the Monday after Pentecost; date-holidays has the Sunday only',
  },
  {
    country: 'CY',
    as: 'doubtful',
    days: fixed('12-24'),
    why: 'Christmas eve: on some lists only; the list of the state was not read',
  },
  {
    country: 'SK',
    since: 2027,
    as: 'doubtful',
    days: (year) => [`${year}-05-08`, `${year}-09-15`],
    why: 'no days off in 2026; whether they come back was not read',
  },
  {
    country: 'BG',
    as: 'doubtful',
    days: fixed('12-26'),
    why: 'labour code art. 154: second day of Christmas; the statute was not read',
  },
  {
    country: 'BG',
    as: 'doubtful',
    days: bulgarianDaysInLieu,
    why: 'labour code art. 154(2): a holiday on a weekend frees the next working days, except at Easter; the statute was not read',
  },
];
