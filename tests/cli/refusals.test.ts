import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran } from './fake-io.ts';
import { WEAK_REVIEW } from './sample-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-refusals-'));
const at = (name: string) => join(folder, name);
const files: Record<string, string | Buffer> = {
  'page.html': WEAK_REVIEW,
  'empty.html': '',
  'spaces.html': ' \n\t',
  'blank.html': '<!doctype html><html><head><title></title></head><body></body></html>',
  'app.html': '<!doctype html><title></title><div id="root"></div><script>start()</script>',
  'text.html': 'Bonjour, 3 < 4',
  'binary.html': Buffer.from([1, 2, 0, 0, 7, 0xff, 0, 9, 0, 0, 0, 3]),
  'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'terms.pdf': '%PDF-1.7\n<html>',
  'dossier.zip': Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
  'mail.mht': 'From: <Saved by Blink>\r\n<html>',
  'broken.json': '{ "schemaVersion": 1,',
  'other.json': '{ "schemaVersion": 2 }',
  'list.json': '[]',
};

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  mkdirSync(at('saved'));
  writeFileSync(at('huge.html'), '<html>');
  truncateSync(at('huge.html'), 100e6);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one line and exit code 2 for', () => {
  it.each([
    ['a missing file', ['gone.html'], 'no such file: check the path'],
    ['a directory', ['saved'], 'is a directory: name the HTML files in it'],
    ['an empty file', ['empty.html'], 'the file is empty: save the page again'],
    ['a file of spaces', ['spaces.html'], 'the file is empty: save the page again'],
    ['an empty page', ['blank.html'], 'the page has no text and no control'],
    ['a page that scripts build', ['app.html'], 'check its address with --engine chromium'],
    ['plain text', ['text.html'], 'not an HTML page (text)'],
    ['a binary file', ['binary.html'], 'not an HTML page (binary)'],
    ['a picture', ['picture.html'], 'not an HTML page (PNG)'],
    ['a PDF', ['terms.pdf'], 'not an HTML page (PDF)'],
    ['a ZIP that is no dossier', ['dossier.zip'], 'not a dossier that is whole'],
    ['a mail archive', ['mail.mht'], 'not an HTML page (MHTML)'],
    ['a page of 100 MB', ['huge.html'], '100 MB, and at most 20 MB are read'],
    ['broken JSON', ['broken.json'], 'starts like JSON but cannot be parsed'],
    ['other JSON', ['other.json'], 'JSON, but not the facts of a page (wrong at schemaVersion)'],
    ['no facts', ['list.json'], 'the file is empty'],
    ['one missing file of two', ['page.html', 'gone.html'], 'gone.html: no such file'],
    ['a baseline that is none', ['page.html', '--baseline', 'other.json'], 'not the JSON output'],
    ['a missing baseline', ['page.html', '--baseline', 'gone.json'], 'no such file: make one'],
    ['an output folder that is not there', ['page.html', '--out', 'no/r.txt'], 'cannot be written'],
  ])('%s', async (_, args, expected) => {
    const named = args.map((arg) => (/^(?:[\w/]+\.\w+|saved)$/.test(arg) ? at(arg) : arg));
    const { code, err, out } = await ran(['check', ...named]);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toContain(expected);
  });

  it.each([
    ['nothing to check', ['check'], 'nothing to check'],
    ['no command', [], 'no command given: use check, deadline, refund, verify or report'],
    [
      'an unknown command',
      ['chekc'],
      "unknown command 'chekc': use check, deadline, refund, verify or report",
    ],
    ['a name of Object', ['constructor'], "unknown command 'constructor'"],
    ['another scheme', ['check', 'ftp://shop.example/'], 'not an http or https address'],
    [
      'an address for the embedded engine',
      ['check', 'https://s.example/', '--engine', 'dom'],
      'files only',
    ],
    ['a language without words', ['check', 'a.html', '--language', 'eo'], 'no word list'],
  ])('%s', async (_, args, expected) => {
    const { code, err, out } = await ran(args);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toContain(expected);
  });

  it('fewer addresses than files', async () => {
    const args = ['check', at('page.html'), at('page.html'), '--url', 'https://s.example/'];
    const { code, err } = await ran(args);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain('--url was given 1 times for 2 HTML files');
  });

  it('a browser that is not there', async () => {
    const args = ['check', 'https://shop.example/'];
    const named = await ran(args, { CHROMIUM: at('no-browser') });
    expect([named.code, named.err.length]).toEqual([2, 1]);
    expect(named.err[0]).toContain('no such program');
  });

  it('the same in French where the reader is', async () => {
    const { err } = await ran(['check', at('gone.html')], { LANG: 'fr_FR.UTF-8' });
    expect(err[0]).toContain('fichier introuvable : vérifiez le chemin');
  });
});

describe('without a check', () => {
  it('--help and --version answer on standard output', async () => {
    for (const args of [['--help'], ['check', '--help'], ['help']]) {
      const { code, out, err } = await ran(args);
      expect([code, err]).toEqual([0, []]);
      expect(out).toContain('caisse-claire check');
    }
    expect((await ran(['--version'])).out).toMatch(/^caisse-claire \d+\.\d+\.\d+\n$/);
  });
});
