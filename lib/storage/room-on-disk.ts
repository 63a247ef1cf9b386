/** Of the file and of the lock on it: what a killed browser leaves, the next trial overwrites. */
const name = 'touchstone-room';
/** Bytes: as many as chance may be asked for at once. */
const pieceOf = 1 << 16;

/**
 * Whether the disk takes so many bytes more, by writing them: the browser's estimate knows of what it
 * allows, and not of a disk that is full. Where that can't be tried, there is said to be room.
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await navigator.storage.getDirectory();
  } catch (error) {
    // Not there, or not in private windows.
    return error instanceof TypeError || (error as Error).name === 'SecurityError';
  }
  return navigator.locks.request(name, () => hasRoomIn(folder, bytes));
}

async function hasRoomIn(folder: FileSystemDirectoryHandle, bytes: number): Promise<boolean> {
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writing = await file.createWritable();
    await writing.write(incompressible(bytes));
    await writing.close();
    return true;
  } catch {
    return false;
  } finally {
    await folder.removeEntry(name).catch(() => {});
  }
}

/** What chance made, which no disk keeps in less room than it takes. */
function incompressible(bytes: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += pieceOf)
    crypto.getRandomValues(made.subarray(at, at + pieceOf));
  return made;
}
