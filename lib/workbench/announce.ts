import { sendMessage } from '../messages.ts';
import { type Announcement, tellWindows } from '../weighing/rulebook-windows.ts';

/** Tells worker and windows of a change that is kept; resolves when it is in force. */
export async function announce(announcement: Announcement): Promise<void> {
  tellWindows(announcement);
  await sendMessage('rulebookChanged', undefined);
}
