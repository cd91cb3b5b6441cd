/** The house as it was decided: who may import whom, how big a room may be, what the core may name. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '../scripts/notices.ts';
import config from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');

/** Every source file below a folder, as paths from the project's root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && statSync(join(root, name)).isFile());
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const shipped = [...sources('src'), ...sources('entrypoints')];
const self = 'tests/house.test.ts';
const everything = [...shipped, ...sources('tests'), ...sources('scripts')];

/** The room of a file: `rules` for src/rules/…, `collect` for the one part that reads a Document. */
function roomOf(file: string): string {
  const [top, room = ''] = file.split('/');
  if (top !== 'src') return top ?? '';
  return file.startsWith('src/facts/collect') ? 'collect' : room;
}

const core = ['facts', 'words', 'law', 'rules', 'check'];
const records = [...core, 'deadlines', 'orders', 'evidence', 'export'];
/** room → the other rooms of src that it may import. */
const MAY_IMPORT: Record<string, string[]> = {
  facts: [],
  words: [],
  law: [],
  collect: ['facts', 'words'],
  rules: ['facts', 'words', 'law'],
  check: ['facts', 'words', 'law', 'rules'],
  deadlines: ['law'],
  orders: ['facts', 'words', 'law', 'check', 'deadlines'],
  evidence: [...core, 'deadlines', 'orders'],
  export: records,
  sentinel: ['collect'],
  browser: [...records, 'collect', 'sentinel'],
  ui: [...records, 'browser'],
  cli: [...records, 'collect'],
  entrypoints: [...records, 'collect', 'sentinel', 'browser', 'ui'],
};
/** Rules speak of outcomes and page kinds, whose names the report owns: types only. */
const TYPES_FOR_RULES = 'src/check/report.ts';
const MAY_INSTALL: Record<string, string[]> = {
  facts: ['zod/mini'],
  words: ['zod/mini'],
  law: ['zod/mini'],
  rules: ['ibantools', 'libphonenumber-js/core', 'stdnum'],
  check: ['zod/mini'],
  deadlines: ['zod/mini'],
  export: ['zod/mini', 'fflate'],
  collect: [],
};

/** The package itself, or one file of a library that has one for each thing. */
const isOf = (name: string, from: string) => from === name || from.startsWith(`${name}/lib/`);

type Import = { file: string; from: string; typeOnly: boolean };
function importsOf(file: string): Import[] {
  const pattern =
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;
  return [...read(file).matchAll(pattern)].map((match) => ({
    file,
    from: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}
const imports = shipped.flatMap(importsOf);

describe('imports', () => {
  it('go only in the decided direction', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map((one) => ({ ...one, to: relative(root, resolve(root, dirname(one.file), one.from)) }))
      .filter(({ to }) => to.startsWith('src/') || to.startsWith('entrypoints/'))
      .filter(({ file, to, typeOnly }) => {
        const from = roomOf(file);
        if (from === roomOf(to)) return false;
        if (from === 'rules' && to === TYPES_FOR_RULES && typeOnly) return false;
        return !MAY_IMPORT[from]?.includes(roomOf(to));
      })
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('know every room', () => {
    const rooms = new Set(shipped.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('name only the packages that a core room may use', () => {
    const wrong = imports
      .filter(({ file, from }) => roomOf(file) in MAY_INSTALL && !from.startsWith('.'))
      .filter(({ file, from }) => !MAY_INSTALL[roomOf(file)]?.some((name) => isOf(name, from)))
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(wrong).toEqual([]);
  });

  it('leave the extension interface to src/browser and the entrypoints', () => {
    const wrong = shipped
      .filter((file) => !['browser', 'entrypoints', 'ui'].includes(roomOf(file)))
      .filter((file) =>
        /from '(webextension-polyfill|wxt)|\b(browser|chrome)\.[a-z]/.test(code(file)),
      );
    expect(wrong).toEqual([]);
  });
});

/** A file without its comments and strings. */
function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/(?<!from )(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
}

describe('the core', () => {
  it('compiles without the DOM, without node and without the browser', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '--noEmit', '--pretty', 'false', '-p', join(root, 'tests/core')];
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).toBe('');
  });
});

describe('rooms', () => {
  it('stay small: no file over 200 lines', () => {
    const long = everything
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('are named after what they hold', () => {
    const vague = /^(utils?|helpers?|common|shared|misc|lib|libs|stuff|manager|base|core)$/i;
    const nameless = shipped.filter((file) =>
      file.split('/').some((part) => vague.test(basename(part).replace(/\.tsx?$/, ''))),
    );
    expect(nameless).toEqual([]);
  });

  it('leave nothing for later and switch nothing off', () => {
    const marks =
      /TODO|FIXME|\b(it|test|describe)\.(skip|only|todo)\b|@ts-(ignore|expect-error)|biome-ignore/;
    const marked = everything.filter((file) => file !== self && marks.test(read(file)));
    expect(marked).toEqual([]);
  });
});

describe('permissions', () => {
  const manifestOf = (browser: string, mode: string) => {
    if (typeof config.manifest !== 'function') throw new Error('the manifest is not a function');
    const env = { browser, mode, manifestVersion: 3, command: 'build' } as const;
    return config.manifest(env) as Record<string, unknown>;
  };

  it.each(['chrome', 'firefox'])('are the documented ones in %s', (browser) => {
    const manifest = manifestOf(browser, 'production');
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'alarms']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('are wider only in the mode that the end-to-end tests and the demo build', () => {
    expect(manifestOf('chrome', 'e2e').host_permissions).toEqual(['<all_urls>']);
  });
});

describe('third-party notices', () => {
  it('name the licence of everything that ships', () => {
    expect(read('THIRD-PARTY-NOTICES.md')).toBe(notices());
  });
});
