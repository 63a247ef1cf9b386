/** How much room the browser gives, and whether it may take what is kept back. */
export interface Room {
  /** Bytes, as the browser estimates them. */
  usage: number;
  quota: number;
  /** The browser clears nothing by itself, also where the disk fills up. */
  persisted: boolean;
}

export async function readRoom(): Promise<Room> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage, quota, persisted };
}

/** Asks the browser never to clear what is kept; it may decline. */
export async function askToPersist(): Promise<Room> {
  await navigator.storage.persist();
  return readRoom();
}
