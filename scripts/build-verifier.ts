/**
 * Builds the page that verifies a dossier offline into one HTML file. Dossiers carry it with the
 * packs that their own report needs; the page as built has a place for them.
 */
import { resolve } from 'node:path';
import { build } from 'vite';
import { PACKS_PLACE } from '../src/export/dossier/offline-verifier.ts';

const root = resolve(import.meta.dirname, '..');

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;
margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}label{display:block;margin:1rem 0;font-weight:600}
input{display:block;margin-top:.3rem;font:inherit}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #8888;padding:.35rem .6rem;text-align:left;vertical-align:top;font-weight:400}
td:first-child{font-weight:700}.FAIL td:first-child{color:light-dark(#a3141c,#ff9a94)}
.PASS td:first-child{color:light-dark(#14622f,#7fd69b)}.UNKNOWN td:first-child{color:light-dark(#7a4b00,#f2c166)}`;

/** The page: script and style inside, nothing from outside allowed. */
export async function verifierPage(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry: 'src/ui/verifier/offline-page.ts', formats: ['iife'], name: 'verifier' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === 'chunk')?.code ?? '';
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Caisse Claire</title>
<style>${STYLE}</style>
</head>
<body>
<script type="application/json" id="packs">${PACKS_PLACE}</script>
<script>${script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>
</body>
</html>
`;
}
