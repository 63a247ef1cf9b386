import { sendMessage } from '../messages.ts';
import type { EntryKey } from '../rulebook/entry.ts';

/** What other windows of the workbench are told. */
export interface Announcement {
  keys: readonly EntryKey[];
  /** More than single entries. */
  layers: boolean;
}

const channel = () => new BroadcastChannel('touchstone-rulebook');

/** Tells worker and windows of a change that is kept; resolves when it is in force. */
export async function announce(announcement: Announcement): Promise<void> {
  const windows = channel();
  windows.postMessage(announcement);
  windows.close();
  await sendMessage('rulebookChanged', undefined);
}

export function onAnnouncement(listener: (announcement: Announcement) => void): void {
  channel().addEventListener('message', ({ data }) => listener(data));
}
