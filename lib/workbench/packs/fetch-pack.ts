import { browser } from 'wxt/browser';
import type { PackRefusal } from './check-pack.ts';
import { mostBytes } from './pack-file.ts';

const patience = 60_000;

/** The browser's leave for the address that a pack is at, and for no other; called in a click. */
export function askForAddress(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${new URL(address).origin}/*`] });
}

/** Gives the leave back for an address where no pack is any more. */
export async function leaveAddress(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${new URL(address).origin}/*`] }).catch(() => {});
}

/** An HTTPS address as the user has typed it; nothing where it is none. */
export function packAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  return url.protocol === 'https:' ? url.href : undefined;
}

/** What is at an address now, up to a pack's greatest size, without cookies. */
export async function fetchPack(address: string): Promise<Blob | PackRefusal> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-cache',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok || !response.body)
      return { refused: 'unreachable', detail: `HTTP ${response.status}` };
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.length;
      if (bytes > mostBytes) {
        await reader.cancel();
        return { refused: 'tooLarge' };
      }
      parts.push(read.value);
    }
    return new Blob(parts);
  } catch {
    return { refused: 'unreachable' };
  }
}
