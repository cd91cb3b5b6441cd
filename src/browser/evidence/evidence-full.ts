/** The browser had no room for a proof. What was stored before is untouched. */
export class EvidenceFull extends Error {
  constructor(cause: unknown) {
    super('storage-full', { cause });
    this.name = 'EvidenceFull';
  }
}

/** Runs one write. Throws EvidenceFull when quota or disk are full, else what it threw. */
export async function roomFor<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
    throw /quota|no space|disk.*full|file_no_space/i.test(`${name} ${message}`)
      ? new EvidenceFull(error)
      : error;
  }
}
