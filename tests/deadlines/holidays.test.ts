/** The holidays table: what its script makes, and what the register of law lists. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tablePath, tableText } from '../../scripts/holidays.ts';
import { easter, orthodoxEaster } from '../../scripts/movable-days.ts';
import { dayOff, holidaysOf, yearsKnown } from '../../src/deadlines/holidays.ts';
import { countriesKnown, placeOf, regionsOf } from '../../src/deadlines/place.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

/** Days of one year that surely count in a place, MM-DD. */
function daysIn(year: number, country: string, region?: string): string[] {
  return [...holidaysOf(placeOf(country, region))]
    .filter(([day, why]) => day.startsWith(`${year}-`) && why !== 'doubtful-holiday')
    .map(([day]) => day.slice(5))
    .sort();
}

describe('the table', () => {
  it('is what its script makes', () => {
    expect(readFileSync(tablePath, 'utf8')).toBe(tableText());
  });

  it('credits its data and stays small', () => {
    const text = readFileSync(tablePath, 'utf8');
    expect(text).toContain('date-holidays');
    expect(text).toContain('CC BY-SA 3.0');
    expect(text.length).toBeLessThan(40_000);
  });

  it('has the 27 member states, Norway and Iceland, every year from 2026 to 2035', () => {
    expect(countriesKnown).toHaveLength(29);
    expect(yearsKnown.first).toBeLessThanOrEqual(2026);
    // Twelve months more than the last period that may start in 2035.
    expect(yearsKnown.last).toBeGreaterThanOrEqual(2037);
    for (const country of countriesKnown) {
      for (let year = yearsKnown.first; year <= yearsKnown.last; year++) {
        expect(daysIn(year, country).length, `${country} ${year}`).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('keeps Easter Monday everywhere but where the law has none', () => {
    const without = ['EE', 'ES', 'MT', 'PT'];
    for (const country of countriesKnown) {
      for (let year = yearsKnown.first; year <= yearsKnown.last; year++) {
        const orthodox = ['BG', 'CY', 'GR', 'RO'].includes(country);
        const monday = (orthodox ? orthodoxEaster(year) : easter(year)).add({ days: 1 }).toString();
        const why = holidaysOf(placeOf(country)).get(monday);
        if (!without.includes(country)) expect(why, `${country} ${monday}`).toBe('holiday');
      }
    }
  });
});

describe('Easter', () => {
  it('falls where the church calendars put it', () => {
    expect([2024, 2025, 2026, 2027, 2035].map((year) => easter(year).toString())).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2035-03-25',
    ]);
    expect([2024, 2025, 2026, 2027].map((year) => orthodoxEaster(year).toString())).toEqual([
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
    ]);
  });
});

describe('the lists of the register', () => {
  it('France', () => {
    expect(daysIn(2026, 'FR').join(' ')).toBe(
      '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
    );
    expect(daysIn(2027, 'FR').join(' ')).toBe(
      '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
    );
  });

  it('Alsace-Moselle: 26 December surely, Good Friday with a doubt', () => {
    for (const region of ['57', '67', '68']) {
      expect(dayOff(date('2028-12-26'), placeOf('FR', region))).toBe('regional-holiday');
      expect(dayOff(date('2026-04-03'), placeOf('FR', region))).toBe('doubtful-holiday');
      expect(dayOff(date('2027-03-26'), placeOf('FR', region))).toBe('doubtful-holiday');
    }
    expect(dayOff(date('2028-12-26'), placeOf('FR'))).toBeNull();
  });

  it.each([
    ['YT', '2026-04-27'],
    ['MQ', '2026-05-22'],
    ['GP', '2026-05-27'],
    ['MF', '2026-05-27'],
    ['GF', '2026-06-10'],
    ['BL', '2026-10-09'],
    ['RE', '2027-12-20'],
  ])('overseas, %s: %s', (region, day) => {
    expect(dayOff(date(day), placeOf('FR', region))).toBe('regional-holiday');
    expect(dayOff(date(day), placeOf('FR'))).toBeNull();
  });

  it('the Antilles: customary days only with a doubt', () => {
    for (const region of ['GP', 'MQ']) {
      expect(dayOff(date('2026-07-21'), placeOf('FR', region))).toBe('doubtful-holiday');
      expect(dayOff(date('2026-04-03'), placeOf('FR', region))).toBe('doubtful-holiday');
    }
    expect(dayOff(date('2026-05-28'), placeOf('FR', 'MF'))).toBeNull();
  });

  it('Germany and its Länder', () => {
    expect(daysIn(2026, 'DE').join(' ')).toBe(
      '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26',
    );
    const having = (day: string) =>
      regionsOf('DE')
        .filter((region) => daysIn(2026, 'DE', region).includes(day))
        .join(' ');
    expect(having('01-06')).toBe('BW BY ST');
    expect(having('03-08')).toBe('BE MV');
    expect(having('06-04')).toBe('BW BY HE NW RP SL');
    expect(having('10-31')).toBe('BB HB HH MV NI SH SN ST TH');
    expect(having('11-01')).toBe('BW BY NW RP SL');
    expect(having('11-18')).toBe('SN');
  });

  it('Spain', () => {
    expect(daysIn(2026, 'ES').join(' ')).toBe(
      '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    );
    expect(dayOff(date('2026-06-24'), placeOf('ES', 'CT'))).toBe('regional-holiday');
  });

  it('Italy: 4 October since 2026, no Good Friday', () => {
    const list = '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26';
    expect(daysIn(2026, 'IT').join(' ')).toBe(list);
    expect(daysIn(2025, 'IT')).not.toContain('10-04');
    expect(dayOff(date('2027-03-26'), placeOf('IT'))).toBeNull();
  });

  it('days that a law of time limits adds', () => {
    expect(dayOff(date('2026-05-09'), placeOf('LU'))).toBe('holiday');
    expect(dayOff(date('2026-06-19'), placeOf('SE'))).toBe('holiday');
    expect(dayOff(date('2026-12-31'), placeOf('SE'))).toBe('holiday');
    expect(dayOff(date('2026-06-05'), placeOf('DK'))).toBe('holiday');
    expect(dayOff(date('2026-05-05'), placeOf('NL'))).toBe('holiday');
    expect(dayOff(date('2026-02-23'), placeOf('CY'))).toBe('holiday');
    expect(dayOff(date('2026-02-24'), placeOf('CY'))).toBeNull();
    expect(dayOff(date('2026-06-01'), placeOf('CY'))).toBe('holiday');
    expect(dayOff(date('2026-01-02'), placeOf('RO'))).toBe('holiday');
    expect(dayOff(date('2026-09-07'), placeOf('BG'))).toBe('doubtful-holiday');
  });
});

describe('a place', () => {
  it('is read from the codes that people write', () => {
    expect(placeOf('fr', 'FR-67')).toEqual({ country: 'FR', region: '67' });
    expect(placeOf('FR', '974')).toEqual({ country: 'FR', region: 'RE' });
    expect(placeOf('FR', '75')).toEqual({ country: 'FR', region: null });
    expect(placeOf('FR', '2a')).toEqual({ country: 'FR', region: null });
    expect(placeOf('el')).toEqual({ country: 'GR', region: null });
    expect(placeOf('DE', '')).toEqual({ country: 'DE', region: null });
  });

  it.each([
    ['GB', null, 'impossible.country'],
    ['', null, 'impossible.country'],
    ['FR', '96', 'impossible.region'],
    ['LU', 'X', 'impossible.region'],
  ])('%s %s is refused', (country, region, key) => {
    expect(() => placeOf(country, region)).toThrow(expect.objectContaining({ key }));
  });

  it('has no holidays outside the years of the table', () => {
    const key = 'impossible.year';
    expect(() => dayOff(date('2038-01-01'), placeOf('FR'))).toThrow(
      expect.objectContaining({ key }),
    );
    expect(() => dayOff(date('2023-12-31'), placeOf('FR'))).toThrow(
      expect.objectContaining({ key }),
    );
  });
});
