import type { EntryKey } from '../rulebook/entry.ts';

/** What windows that show the rulebook are told. */
export interface Announcement {
  keys: readonly EntryKey[];
  /** More than single entries. */
  layers: boolean;
}

const channel = () => new BroadcastChannel('touchstone-rulebook');

/** Tells all other windows, and the worker's, of a change that is kept. */
export function tellWindows(announcement: Announcement): void {
  const windows = channel();
  windows.postMessage(announcement);
  windows.close();
}

export function onAnnouncement(listener: (announcement: Announcement) => void): void {
  channel().addEventListener('message', ({ data }) => listener(data));
}
