/**
 * Mozilla's add-on linter on the Firefox build. One warning is accepted: Preact can set innerHTML,
 * which this project never asks it to do.
 */
import { spawnSync } from 'node:child_process';

type Item = { _type: string; code: string; file?: string; message: string };
type LintReport = { errors: Item[]; warnings: Item[]; notices: Item[] };

const accepted = new Set(['UNSAFE_VAR_ASSIGNMENT']);
const run = spawnSync('addons-linter', ['--output=json', '.output/firefox-mv3'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const report = JSON.parse(run.stdout) as LintReport;
const refused = [...report.errors, ...report.warnings.filter((item) => !accepted.has(item.code))];
for (const item of refused) {
  console.error(`${item._type} ${item.code} ${item.file ?? ''}: ${item.message}`);
}
console.log(
  `addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings, ${refused.length} not accepted`,
);
process.exitCode = refused.length > 0 ? 1 : 0;
