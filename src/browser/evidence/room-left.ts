/** How much room the proofs take, and whether the browser may clear them. */

export type RoomLeft = {
  /** Bytes; null: the browser does not say. */
  used: number | null;
  quota: number | null;
  /** The browser promised not to delete when space is short. */
  persistent: boolean;
};

export async function roomLeft(): Promise<RoomLeft> {
  const { storage } = navigator;
  const [estimate, persistent] = await Promise.all([
    storage?.estimate?.().catch(() => null),
    storage?.persisted?.().catch(() => false),
  ]);
  return {
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persistent: persistent ?? false,
  };
}

/** Asks the browser not to delete what is kept. False when it does not promise. */
export async function askToStay(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
