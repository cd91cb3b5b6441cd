/** Something that cannot be read as what it claims to be: a key of verify's texts, and its data. */
export class Damaged extends Error {
  readonly reason: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(reason: string, data: Record<string, string | number> = {}) {
    super(`${reason} ${JSON.stringify(data)}`);
    this.name = 'Damaged';
    this.reason = reason;
    this.data = data;
  }
}
