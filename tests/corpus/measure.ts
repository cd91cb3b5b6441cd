/** Counts of right and wrong, and how they are said. */

export class Tally {
  right = 0;
  falseAlarms: string[] = [];
  misses: string[] = [];
  quiet = 0;

  /** Counts one page: was it labelled so, did we say so? */
  add(name: string, labelled: boolean, said: boolean): void {
    if (labelled && said) this.right += 1;
    else if (said) this.falseAlarms.push(name);
    else if (labelled) this.misses.push(name);
    else this.quiet += 1;
  }

  get precision(): number | null {
    const said = this.right + this.falseAlarms.length;
    return said === 0 ? null : this.right / said;
  }

  get recall(): number | null {
    const labelled = this.right + this.misses.length;
    return labelled === 0 ? null : this.right / labelled;
  }
}

export const ratio = (value: number | null) => (value === null ? '–' : value.toFixed(3));

/** A plain table with aligned columns. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
