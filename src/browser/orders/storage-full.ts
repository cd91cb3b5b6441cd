/** The browser had no room for what was to be stored. Nothing was changed. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('storage-full', { cause });
    this.name = 'StorageFull';
  }
}

/** Runs one write. Throws StorageFull when the quota or the disk is full, else what it threw. */
export async function written(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const words = `${(error as Error)?.name} ${(error as Error)?.message ?? error}`;
    throw /quota|no space|disk.*full/i.test(words) ? new StorageFull(error) : error;
  }
}
