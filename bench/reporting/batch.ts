import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, inProfile } from '../chromium.ts';

/** `batch-work.ts` in a page of Chromium with an empty profile, so over its own IndexedDB. */
export async function batch1000(): Promise<number> {
  const script = await bundled(fileURLToPath(new URL('batch-work.ts', import.meta.url)));
  const profile = await mkdtemp(join(tmpdir(), 'touchstone-batch-'));
  try {
    return await inProfile(profile, script, (page) =>
      page.evaluate(() => (globalThis as unknown as PageWork).batch1000()),
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

interface PageWork {
  batch1000(): Promise<number>;
}
