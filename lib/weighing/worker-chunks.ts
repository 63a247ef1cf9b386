import { type ChunkWorld, chunkFilesName, useLateChunks } from '../late-chunks.ts';

/** What of a service worker's world is used, which the page's types don't know. */
interface WorkerWorld {
  importScripts?: (...paths: string[]) => void;
  addEventListener(type: 'install', listener: () => void): void;
}

/**
 * Makes `import()` work in the background script: a service worker in Chrome, a page in Firefox. A
 * service worker runs no file later that it did not run while it was installed.
 */
export function useWorkerChunks(): void {
  const world = globalThis as unknown as WorkerWorld & ChunkWorld;
  const { importScripts } = world;
  if (!importScripts) {
    useLateChunks(async (files) => void (await Promise.all(files.map(runInThisPage))));
    return;
  }
  const runHere = (files: readonly string[]) => importScripts(...files.map((file) => `/${file}`));
  world.addEventListener('install', () => runHere(world[chunkFilesName] ?? []));
  useLateChunks(async (files) => runHere(files));
}

function runInThisPage(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${file}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} could not be loaded`));
    document.head.append(script);
  });
}
