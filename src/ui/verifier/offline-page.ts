/**
 * The page that ships in a dossier: choose a dossier, read line by line what holds. One file, no
 * network, any recent browser; plain DOM, to stay small.
 */
import packageFile from '../../../package.json' with { type: 'json' };
import { checkInSteps } from '../../check/check-in-steps.ts';
import { type CarriedPacks, carried, PackNotHere } from '../../check/packs-used.ts';
import { readCertificates } from '../../evidence/timestamp/certificates.ts';
import type { Judge } from '../../evidence/verify/check-report.ts';
import { type Verification, verifyDossier } from '../../evidence/verify/verify.ts';
import { readableInAll } from '../../export/dossier/readable-files.ts';
import {
  sayLine,
  summaryOf,
  type VerifyTextKey,
  verifyText,
} from '../../export/dossier/verification.ts';

const language = navigator.language.startsWith('fr') ? 'fr' : 'en';
const say = (key: VerifyTextKey) => verifyText(language, key);

const packs = carried(
  JSON.parse(document.getElementById('packs')?.textContent ?? '') as CarriedPacks,
);

const judge: Judge = (facts, context) => {
  try {
    const steps = checkInSteps(facts, context, packs);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  } catch (error) {
    if (error instanceof PackNotHere) return null;
    throw error;
  }
};

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  part: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text }, part);
}

function fileField(text: string, accept: string): HTMLInputElement {
  const input = element('input', '', { type: 'file', accept });
  const label = element('label', text);
  label.append(input);
  main.append(label);
  return input;
}

function show(found: Verification): void {
  const summary = summaryOf(found, language).map((text, i) => element(i === 0 ? 'h2' : 'p', text));
  const head = element('tr');
  for (const key of ['page.result', 'page.check', 'page.says'] as const) {
    head.append(element('th', say(key), { scope: 'col' }));
  }
  const table = element('table');
  table.append(head);
  for (const one of found.lines) {
    const { result, name, says } = sayLine(one, language);
    const row = element('tr', '', { className: result });
    row.append(element('td', result), element('th', name, { scope: 'row' }), element('td', says));
    table.append(row);
  }
  answer.replaceChildren(...summary, table);
}

async function verify(): Promise<void> {
  const dossier = dossiers.files?.[0];
  if (!dossier) return;
  answer.replaceChildren(element('p', say('page.working')));
  try {
    const bytes = new Uint8Array(await dossier.arrayBuffer());
    const given = roots.files?.[0];
    const trusted = given
      ? readCertificates(new Uint8Array(await given.arrayBuffer()), given.name)
      : [];
    const about = { version: packageFile.version, judge, readable: readableInAll };
    show(await verifyDossier(bytes, { ...about, roots: trusted }));
  } catch {
    // Only the reading of the roots throws.
    answer.replaceChildren(element('p', say('page.bad-roots')));
  }
}

document.documentElement.lang = language;
document.title = say('page.title');
const main = element('main');
main.append(element('h1', say('page.title')), element('p', say('page.offline')));
const dossiers = fileField(say('page.choose'), '.zip,application/zip');
const roots = fileField(say('page.roots'), '.pem,.crt,.cer,.der');
const answer = element('div', '', { role: 'status' });
main.append(answer);
document.body.append(main);
dossiers.addEventListener('change', () => void verify());
roots.addEventListener('change', () => void verify());
