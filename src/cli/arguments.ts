/** The arguments of `check`: what is asked, or a Refusal that says what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Outcome } from '../check/report.ts';
import { refuse } from './refusal.ts';

const ENGINES = ['dom', 'chromium'] as const;
const FORMATS = ['text', 'json', 'html', 'sarif', 'junit'] as const;
const FAIL_ON = ['violation', 'needs-review', 'never'] as const;

export type Engine = (typeof ENGINES)[number];
export type Format = (typeof FORMATS)[number];

export type CheckRequest = {
  /** Files and addresses as given, in order. */
  inputs: string[];
  /** Null: files are read with the embedded engine, addresses with Chromium. */
  engine: Engine | null;
  journey: boolean;
  /** Addresses that the HTML files were saved from, in their order. */
  urls: string[];
  /** Also read the legal pages that the pages link to. */
  legalPages: boolean;
  /** ISO 3166-1 alpha-2 in capitals. */
  country: string | undefined;
  /** ISO 639 code in small letters. */
  language: string | undefined;
  /** Civil date, YYYY-MM-DD. */
  on: string;
  format: Format;
  out: string | undefined;
  baseline: string | undefined;
  /** Folder of law and language packs, beside those that ship. */
  packs: string | undefined;
  failOn: Extract<Outcome, 'violation' | 'needs-review'> | 'never';
};

const OPTIONS = {
  engine: { type: 'string' },
  journey: { type: 'boolean', default: false },
  url: { type: 'string', multiple: true, default: [] as string[] },
  'legal-pages': { type: 'boolean', default: false },
  country: { type: 'string' },
  language: { type: 'string' },
  on: { type: 'string' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  baseline: { type: 'string' },
  packs: { type: 'string' },
  'fail-on': { type: 'string', default: 'violation' },
} as const;

/** Reads the words after `check`; `today` (YYYY-MM-DD) stands where --on is not given. */
export function checkArguments(args: readonly string[], today: string): CheckRequest {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw refuse('no-input');
  return {
    inputs: positionals,
    engine: values.engine === undefined ? null : oneOf(ENGINES, '--engine', values.engine),
    journey: values.journey,
    urls: values.url.map(webAddress),
    legalPages: values['legal-pages'],
    country: values.country === undefined ? undefined : countryCode(values.country),
    language: values.language === undefined ? undefined : languageCode(values.language),
    on: values.on === undefined ? today : civilDate(values.on),
    format: oneOf(FORMATS, '--format', values.format),
    out: fileName('--out', values.out),
    baseline: fileName('--baseline', values.baseline),
    packs: fileName('--packs', values.packs),
    failOn: oneOf(FAIL_ON, '--fail-on', values['fail-on']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ');
    const unknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw refuse(unknown ? 'unknown-option' : 'option-value', { option });
  }
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw refuse('bad-choice', { option, value, known: known.join(', ') });
  return found;
}

function fileName(option: string, value: string | undefined): string | undefined {
  if (value === '') throw refuse('option-value', { option });
  return value;
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw refuse('bad-url', { value });
  return new URL(value).href;
}

function countryCode(value: string): string {
  if (!/^[a-z]{2}$/i.test(value)) throw refuse('bad-country', { value });
  const code = value.toUpperCase();
  return code === 'EL' ? 'GR' : code; // EL is what EU texts write for Greece
}

function languageCode(value: string): string {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(value)?.[1];
  if (code === undefined) throw refuse('bad-language', { value });
  return code.toLowerCase();
}

function civilDate(value: string): string {
  const wellFormed = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const day = new Date(`${value}T00:00:00Z`);
  if (!wellFormed || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw refuse('bad-date', { value });
  }
  return value;
}
