import type { Report } from '../../check/report.ts';

/** Rules that judge the masked facts (`after`) otherwise than the page, sorted. */
export function changedRules(before: Report, after: Report): string[] {
  const outcomes = (report: Report) => {
    const all = new Map<string, string>();
    for (const [p, page] of report.pages.entries()) {
      for (const { rule, outcome, reason } of page.findings) {
        const key = `${p} ${rule}`;
        all.set(
          key,
          [...(all.get(key)?.split('|') ?? []), `${outcome} ${reason}`].sort().join('|'),
        );
      }
    }
    return all;
  };
  const [old, now] = [outcomes(before), outcomes(after)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  const changed = [...keys].filter((key) => old.get(key) !== now.get(key));
  return [...new Set(changed.map((key) => key.replace(/^\d+ /, '')))].sort();
}
